package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.corpus.TextIndex;
import dev.hallway.relatedness.Related;
import dev.hallway.relatedness.RelatedNode;
import dev.hallway.relatedness.Relatedness;
import dev.hallway.relatedness.RelatednessQuery;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what relates to something, in the API's shapes. */
final class RelatedAnswers {
  private static final int MOST = 500;
  private static final int TALKS_LISTED = 40;

  private final Corpus corpus;
  private final Relatedness relatedness;
  private final Summaries summaries;

  RelatedAnswers(Corpus corpus, Relatedness relatedness) {
    this.corpus = corpus;
    this.relatedness = relatedness;
    this.summaries = new Summaries(corpus);
  }

  RelatedAnswer related(
      Subject subject, String type, int limit, @Nullable Integer since, @Nullable Integer until) {
    checkLimit(limit);
    Related related = relatedness.relate(query(subject, type, limit, since, until));
    return new RelatedAnswer(
        entity(subject, related.talksByYear().values().stream().mapToInt(n -> n).sum()),
        chosen(related, type).stream().map(this::entity).toList(),
        related.talks().stream().map(talk -> summaries.talk(talk.talk())).toList(),
        related.people().stream().map(this::entity).toList(),
        related.devrooms().stream().map(this::entity).toList(),
        related.organizations().stream().map(this::entity).toList(),
        new TreeMap<>(related.talksByYear()));
  }

  /**
   * Lists the talks that name something, or were given by or in it, the newest year first, within a
   * year those most about it.
   */
  TalksAnswer talks(Subject subject, @Nullable Integer since, @Nullable Integer until) {
    List<TalkSummary> talks =
        relatedness.listTalks(query(subject, "", TALKS_LISTED, since, until)).stream()
            .filter(talk -> isAbout(talk, subject))
            .sorted(Comparator.comparingInt(talk -> -talk.year()))
            .map(summaries::talk)
            .toList();
    return new TalksAnswer(
        entity(subject, talks.size()),
        talks.size(),
        talks.subList(0, Math.min(TALKS_LISTED, talks.size())));
  }

  private boolean isAbout(CorpusTalk talk, Subject subject) {
    return subject.nodes().stream().allMatch(node -> isTied(talk, node))
        && subject.topics().stream().allMatch(topic -> uses(talk, topic));
  }

  private boolean isTied(CorpusTalk talk, Node node) {
    return IntStream.range(corpus.firstOfTalk(talk.index()), corpus.firstOfTalk(talk.index() + 1))
        .anyMatch(position -> corpus.nodeAt(position) == node.index());
  }

  private boolean uses(CorpusTalk talk, String topic) {
    return TextIndex.terms(topic).stream()
        .map(corpus.texts()::term)
        .allMatch(term ->
            term >= 0 && Arrays.binarySearch(corpus.texts().talksOf(term), talk.index()) >= 0);
  }

  static void checkLimit(int limit) {
    if (limit < 1 || limit > MOST) {
      throw ProblemException.bad(
          "A parameter is out of range", "'limit' is %d; ask for 1 to %d".formatted(limit, MOST));
    }
  }

  private static RelatednessQuery query(
      Subject subject, String type, int limit, @Nullable Integer since, @Nullable Integer until) {
    TimeAnswers.checkYears(since, until);
    return new RelatednessQuery(
        subject.nodes(),
        subject.topics(),
        since == null ? Integer.MIN_VALUE : since,
        until == null ? Integer.MAX_VALUE : until,
        types(type),
        limit);
  }

  private static Set<NodeType> types(String type) {
    return Stream.of(NodeType.values())
        .filter(one -> one.word().equals(type.toLowerCase(Locale.ROOT)))
        .findFirst()
        .<Set<NodeType>>map(EnumSet::of)
        .orElseGet(() ->
            EnumSet.of(NodeType.TOOL, NodeType.PROJECT, NodeType.LANGUAGE, NodeType.STANDARD));
  }

  private static List<RelatedNode> chosen(Related related, String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "", "technology", "tool", "project", "language", "standard" -> related.technologies();
      case "person" -> related.people();
      case "organization" -> related.organizations();
      case "devroom" -> related.devrooms();
      default ->
          throw ProblemException.bad(
              "Unknown type",
              "'type' is '%s'; it can be technology, tool, project, language, standard, person, organization or devroom"
                  .formatted(type));
    };
  }

  private EntitySummary entity(Subject subject, int talks) {
    if (subject.nodes().size() == 1 && subject.topics().isEmpty()) {
      return summaries.entity(subject.nodes().getFirst());
    }
    String name =
        Stream.concat(subject.nodes().stream().map(Node::name), subject.topics().stream())
            .collect(Collectors.joining(" and "));
    return new EntitySummary(name, "", "topic", List.of(), talks);
  }

  private RelatedEntity entity(RelatedNode related) {
    Node node = related.node();
    return new RelatedEntity(
        node.name(),
        node.slug(),
        node.type().word(),
        node.aliases(),
        related.score(),
        related.firstYear(),
        related.lastYear(),
        related.years(),
        related.reasons().stream()
            .map(reason ->
                new ReasonAnswer(
                    reason.text(),
                    reason.contribution(),
                    reason.talks().stream().map(summaries::talk).toList()))
            .toList());
  }
}
