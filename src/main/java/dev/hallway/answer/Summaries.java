package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.schedule.LinkKind;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts talks and nodes of the corpus into the API's shapes. */
final class Summaries {
  private final Corpus corpus;

  /** Talks that were put into words before, by index. */
  private final @Nullable TalkSummary[] talks;

  Summaries(Corpus corpus) {
    this.corpus = corpus;
    this.talks = new TalkSummary[corpus.talks().size()];
  }

  EntitySummary entity(Node node) {
    return entity(node, corpus.talkCount(node.index()));
  }

  /** Puts a node into words with the number of those of its talks that matter. */
  EntitySummary entity(Node node, int talks) {
    return new EntitySummary(node.name(), node.slug(), node.type().word(), node.aliases(), talks);
  }

  /** Puts a talk into words; once for each talk, since answers name the same ones over again. */
  TalkSummary talk(CorpusTalk of) {
    TalkSummary summary = talks[of.index()];
    if (summary == null) {
      summary = summary(of);
      talks[of.index()] = summary;
    }
    return summary;
  }

  private static TalkSummary summary(CorpusTalk of) {
    Talk talk = of.talk();
    return new TalkSummary(
        talk.id().toString(),
        talk.title(),
        of.devroomName(),
        talk.room(),
        talk.start().toString(),
        talk.end().toString(),
        talk.speakers(),
        talk.url().isEmpty() ? null : talk.url(),
        video(of),
        talk.status().name().toLowerCase(Locale.ROOT));
  }

  List<TalkSummary> talks(Collection<TalkId> ids) {
    return ids.stream().map(corpus::findTalk).flatMap(Optional::stream).map(this::talk).toList();
  }

  RecommendationAnswer recommendation(CorpusTalk of, double score, List<ReasonAnswer> reasons) {
    TalkSummary summary = talk(of);
    return new RecommendationAnswer(
        summary.talk(),
        summary.title(),
        summary.devroom(),
        summary.room(),
        summary.start(),
        summary.end(),
        summary.speakers(),
        summary.url(),
        summary.video(),
        score,
        reasons);
  }

  private static @Nullable String video(CorpusTalk talk) {
    return talk.talk().links().stream()
        .filter(link -> link.kind() == LinkKind.RECORDING)
        .map(link -> link.url())
        .findFirst()
        .orElse(null);
  }
}
