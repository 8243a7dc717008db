package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Names;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Describes talks. */
final class TalkAnswers {
  private final Corpus corpus;
  private final Summaries summaries;
  private final ReportAnswers reports;

  TalkAnswers(Corpus corpus, ReportAnswers reports) {
    this.corpus = corpus;
    this.summaries = new Summaries(corpus);
    this.reports = reports;
  }

  TalkAnswer talk(CorpusTalk talk) {
    return new TalkAnswer(
        summaries.talk(talk),
        talk.talk().subtitle(),
        talk.talk().id().edition().value(),
        talk.talk().abstractText(),
        nodes(talk).stream().map(summaries::entity).toList(),
        talk.talk().links().stream()
            .map(link ->
                new TalkAnswer.LinkAnswer(
                    link.url(), link.label(), link.kind().name().toLowerCase(Locale.ROOT)))
            .toList(),
        reports.quotes(talk));
  }

  private List<Node> nodes(CorpusTalk talk) {
    return IntStream.range(corpus.firstOfTalk(talk.index()), corpus.firstOfTalk(talk.index() + 1))
        .mapToObj(position -> corpus.node(corpus.nodeAt(position)))
        .filter(node -> node.type() != NodeType.DEVROOM)
        .toList();
  }

  /** Finds the newest talk of a title, or nothing. */
  Optional<CorpusTalk> findTitled(String title) {
    String folded = Names.fold(title);
    return corpus.talks().stream()
        .filter(talk -> Names.fold(talk.talk().title()).equals(folded))
        .reduce((earlier, later) -> later);
  }
}
