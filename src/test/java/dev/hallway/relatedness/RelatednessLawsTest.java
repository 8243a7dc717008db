package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import dev.hallway.corpus.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every answer, on random corpora; the seed is in the name of the case. */
class RelatednessLawsTest {
  private static final RelatednessWeights WEIGHTS =
      new RelatednessWeights(1, 0.8, 0.4, 0.3, 0.2, 0.3, 0.1, 0.7, 0.55, 1);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void scoresAreFiniteAndNotNegativeAndTheSumOfTheirReasons(long seed) {
    Corpus corpus = CorpusPicture.of(CorpusPicture.random(seed, 150));
    Relatedness relatedness = new Relatedness(corpus, WEIGHTS);
    for (RelatednessQuery query : queries(corpus)) {
      Related related = relatedness.relate(query);
      nodes(related)
          .forEach(node -> {
            assertThat(node.score()).as("%s", node).isFinite().isPositive();
            assertThat(node.reasons().stream().mapToDouble(Reason::contribution).sum())
                .isCloseTo(node.score(), within(1e-9));
            assertThat(node.reasons()).allMatch(reason -> reason.contribution() >= 0);
            assertThat(node.firstYear()).isLessThanOrEqualTo(node.lastYear());
            assertThat(node.years().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(node.sharedTalks());
          });
      related
          .talks()
          .forEach(talk ->
              assertThat(talk.reasons().stream().mapToDouble(Reason::contribution).sum())
                  .isCloseTo(talk.score(), within(1e-9)));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void inYearsWithoutTalksNothingRelatesWhateverIsStated(long seed) {
    Corpus corpus = CorpusPicture.of(CorpusPicture.random(seed, 60));
    Relatedness relatedness = new Relatedness(corpus, WEIGHTS);
    assertThat(corpus.relations()).isNotEmpty();
    for (RelatednessQuery query : queriesWithoutYears(corpus)) {
      Related related = relatedness.relate(query);
      assertThat(related.isEmpty()).isTrue();
      assertThat(nodes(related)).isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void listsDescendAndNeverHoldWhatWasAsked(long seed) {
    Corpus corpus = CorpusPicture.of(CorpusPicture.random(seed, 150));
    Relatedness relatedness = new Relatedness(corpus, WEIGHTS);
    for (RelatednessQuery query : queries(corpus)) {
      Related related = relatedness.relate(query);
      for (List<RelatedNode> list :
          List.of(related.technologies(), related.people(), related.organizations())) {
        for (int i = 1; i < list.size(); i++) {
          assertThat(list.get(i).score()).isLessThanOrEqualTo(list.get(i - 1).score() + 1e-12);
        }
        assertThat(list).noneMatch(node -> query.nodes().contains(node.node()));
        assertThat(list).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfTheInputDoesNotMatter(long seed) {
    String picture = CorpusPicture.random(seed, 100);
    Corpus corpus = CorpusPicture.of(picture);
    Corpus shuffled = CorpusPicture.shuffled(picture, seed);
    for (RelatednessQuery query : queries(corpus)) {
      Related one = new Relatedness(corpus, WEIGHTS).relate(query);
      Related other = new Relatedness(shuffled, WEIGHTS).relate(query);
      assertThat(names(other)).isEqualTo(names(one));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void whatIsListedWithoutReasonsIsWhatIsRelated(long seed) {
    Corpus corpus = CorpusPicture.of(CorpusPicture.random(seed, 100));
    Relatedness relatedness = new Relatedness(corpus, WEIGHTS);
    for (RelatednessQuery query : queries(corpus)) {
      assertThat(relatedness.listTechnologies(query))
          .isEqualTo(
              relatedness.relate(query).technologies().stream().map(RelatedNode::node).toList());
    }
  }

  private static List<RelatednessQuery> queries(Corpus corpus) {
    List<RelatednessQuery> queries = new ArrayList<>();
    for (int node = 0; node < corpus.nodes().size(); node += 7) {
      queries.add(RelatednessQuery.of(corpus.node(node)).limitedTo(30));
    }
    Node first = corpus.node(0);
    Node last = corpus.node(corpus.nodes().size() - 1);
    queries.add(RelatednessQuery.of(first, last));
    queries.add(RelatednessQuery.of("word3"));
    queries.add(RelatednessQuery.of("word5").between(2012, 2014));
    queries.add(RelatednessQuery.of(first).between(2030, 2040));
    return queries;
  }

  private static List<RelatednessQuery> queriesWithoutYears(Corpus corpus) {
    return corpus.nodes().stream()
        .map(RelatednessQuery::of)
        .flatMap(query ->
            Stream.of(
                query.between(2030, 2040), query.between(1990, 1999), query.between(2014, 2012)))
        .toList();
  }

  private static Stream<RelatedNode> nodes(Related related) {
    return Stream.of(
            related.technologies(), related.people(), related.organizations(), related.devrooms())
        .flatMap(List::stream);
  }

  private static List<String> names(Related related) {
    return nodes(related)
        .map(node -> "%s %.9f %s".formatted(node.node().id(), node.score(), node.reasons()))
        .toList();
  }
}
