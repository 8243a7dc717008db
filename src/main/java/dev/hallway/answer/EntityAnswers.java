package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.corpus.Stated;
import dev.hallway.corpus.Tie;
import dev.hallway.linking.RelationType;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Describes technologies, people, organisations and devrooms. */
final class EntityAnswers {
  private static final int COMPANIONS = 15;
  private static final Comparator<CorpusTalk> BY_TIME =
      Comparator.<CorpusTalk, LocalDateTime>comparing(talk -> talk.talk().start())
          .thenComparing(talk -> talk.talk().id());

  private final Corpus corpus;
  private final SubjectFinder subjects;
  private final Summaries summaries;
  private final ReportAnswers reports;
  private final FrequentNodes frequent;

  EntityAnswers(Corpus corpus, SubjectFinder subjects, ReportAnswers reports) {
    this.corpus = corpus;
    this.subjects = subjects;
    this.summaries = new Summaries(corpus);
    this.reports = reports;
    this.frequent = new FrequentNodes(corpus);
  }

  /**
   * Finds a technology by its slug or name.
   *
   * @throws ProblemException if there is none
   */
  Node getTechnology(String name) {
    return subjects.get(name, "technology", NodeType::isTechnology);
  }

  TechnologyAnswer technology(String name) {
    Node node = getTechnology(name);
    return new TechnologyAnswer(
        summaries.entity(node), years(talks(node)), relations(node), reports.quotes(node));
  }

  private List<TechnologyAnswer.StatedRelation> relations(Node node) {
    return corpus.relations().stream()
        .filter(stated -> stated.from() == node.index() || stated.to() == node.index())
        .map(stated ->
            new TechnologyAnswer.StatedRelation(
                corpus.node(stated.from()).name(),
                stated.type().name().toLowerCase(Locale.ROOT),
                corpus.node(stated.to()).name(),
                stated.source(),
                stated.quote()))
        .distinct()
        .toList();
  }

  PersonAnswer person(String name) {
    Node person = get(name, NodeType.PERSON);
    List<CorpusTalk> talks =
        IntStream.range(corpus.firstOfNode(person.index()), corpus.firstOfNode(person.index() + 1))
            .filter(position -> corpus.tieOfNodeAt(position).kind() == Tie.Kind.GAVE)
            .mapToObj(position -> corpus.talk(corpus.talkAt(position)))
            .sorted(
                Comparator.<CorpusTalk>comparingInt(talk -> -talk.year()).thenComparing(BY_TIME))
            .toList();
    List<TopicYears> topics = frequent.listTopics(talks, COMPANIONS);
    return new PersonAnswer(
        summaries.entity(person),
        talks.stream().map(summaries::talk).toList(),
        topics.stream().map(TopicYears::topic).toList(),
        frequent.list(talks, others(NodeType.PERSON, person), COMPANIONS),
        topics);
  }

  OrganizationAnswer organization(String name) {
    Node organization = get(name, NodeType.ORGANIZATION);
    List<CorpusTalk> talks = talks(organization);
    return new OrganizationAnswer(
        summaries.entity(organization),
        years(talks),
        frequent.list(talks, node -> node.type().isTechnology(), COMPANIONS),
        frequent.list(talks, FrequentNodes.of(NodeType.PERSON), COMPANIONS),
        stated(
            stated -> stated.from() == organization.index() && stated.type() == RelationType.BACKS,
            Stated::to),
        stated(
            stated ->
                stated.to() == organization.index() && stated.type() == RelationType.WORKS_FOR,
            Stated::from),
        reports.quotes(organization));
  }

  private List<EntitySummary> stated(Predicate<Stated> which, Function<Stated, Integer> whom) {
    return corpus.relations().stream()
        .filter(which)
        .map(whom)
        .distinct()
        .map(corpus::node)
        .sorted(
            Comparator.<Node>comparingInt(node -> -corpus.talkCount(node.index()))
                .thenComparingInt(Node::index))
        .map(summaries::entity)
        .toList();
  }

  DevroomAnswer devroom(String name) {
    Node devroom = get(name, NodeType.DEVROOM);
    List<CorpusTalk> talks = talks(devroom);
    return new DevroomAnswer(
        summaries.entity(devroom),
        talks.stream()
            .collect(
                Collectors.groupingBy(
                    talk -> talk.talk().id().edition(), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(year ->
                new DevroomAnswer.DevroomYear(
                    year.getKey().year(),
                    year.getKey().value(),
                    year.getValue().stream()
                        .map(CorpusTalk::devroomName)
                        .distinct()
                        .sorted()
                        .toList(),
                    year.getValue().stream().sorted(BY_TIME).map(summaries::talk).toList()))
            .toList(),
        frequent.list(talks, node -> node.type().isTechnology(), COMPANIONS),
        frequent.list(talks, FrequentNodes.of(NodeType.PERSON), COMPANIONS));
  }

  private Node get(String slugOrName, NodeType type) {
    return subjects.get(slugOrName, type.word(), other -> other == type);
  }

  private List<CorpusTalk> talks(Node node) {
    return IntStream.range(corpus.firstOfNode(node.index()), corpus.firstOfNode(node.index() + 1))
        .mapToObj(position -> corpus.talk(corpus.talkAt(position)))
        .toList();
  }

  private List<YearOfTalks> years(List<CorpusTalk> talks) {
    return talks.stream()
        .collect(Collectors.groupingBy(CorpusTalk::year, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(year ->
            new YearOfTalks(year.getKey(), year.getValue().stream().map(summaries::talk).toList()))
        .toList();
  }

  private static Predicate<Node> others(NodeType type, Node except) {
    return FrequentNodes.of(type).and(node -> node.index() != except.index());
  }
}
