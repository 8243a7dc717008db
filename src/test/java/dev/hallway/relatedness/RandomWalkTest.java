package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomWalkTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 7, 42, 2026, 31337})
  void pushingFindsTheWalkerWhereSteppingDoes(long seed) {
    Corpus corpus = CorpusPicture.of(CorpusPicture.random(seed, 120));
    Years years = new Years(corpus);
    Attention start = start(corpus, years, years.span(0, 9999), seed);

    double[] pushed = new RandomWalk(corpus, years).push(start, years.span(0, 9999), 1e-10);

    double[] stepped = step(corpus, years, start, years.span(0, 9999));
    assertThat(pushed).as("seed %d", seed).containsExactly(stepped, within(1e-6));
    assertThat(Arrays.stream(pushed).sum()).isCloseTo(1, within(1e-6));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3, 11, 99})
  void aBoundedWalkSeesOnlyTalksOfItsYears(long seed) {
    Corpus corpus = CorpusPicture.of(CorpusPicture.random(seed, 120));
    Years years = new Years(corpus);
    Years.Span span = years.span(2013, 2016);
    Attention start = start(corpus, years, span, seed);

    double[] pushed = new RandomWalk(corpus, years).push(start, span, 1e-10);

    assertThat(pushed).containsExactly(step(corpus, years, start, span), within(1e-6));
    for (int talk = 0; talk < pushed.length; talk++) {
      assertThat(pushed[talk] > 0 && !span.contains(years.of(talk))).isFalse();
    }
  }

  @Test
  void whatIsNotPushedIsBoundedByTheToleranceAndNeverTooMuch() {
    Corpus corpus = CorpusPicture.of(CorpusPicture.random(5, 200));
    Years years = new Years(corpus);
    Years.Span span = years.span(0, 9999);
    Attention start = start(corpus, years, span, 5);
    double tolerance = 1e-4;

    double[] pushed = new RandomWalk(corpus, years).push(start, span, tolerance);

    double[] stepped = step(corpus, years, start, span);
    double missing = 0;
    for (int talk = 0; talk < pushed.length; talk++) {
      assertThat(pushed[talk]).isLessThanOrEqualTo(stepped[talk] + 1e-12);
      missing += stepped[talk] - pushed[talk];
    }
    int ties = corpus.firstOfTalk(corpus.talks().size());
    assertThat(missing).isLessThan(tolerance * (2 * ties + corpus.talks().size()));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {2, 17, 404})
  void fromAllTalksAlikeItIsThePageRankOfAKeptLibrary(long seed) {
    Corpus corpus = CorpusPicture.of(everyTalkNames("Base", CorpusPicture.random(seed, 80)));
    Years years = new Years(corpus);
    double[] everywhere = new double[corpus.talks().size()];
    Arrays.fill(everywhere, 1);

    double[] pushed =
        new RandomWalk(corpus, years).push(new Attention(everywhere), years.span(0, 9999), 1e-10);

    Map<Integer, Double> ranks =
        new PageRank<>(betweenTalks(corpus), 1 - RandomWalk.RESTART, 200, 1e-12).getScores();
    for (int talk = 0; talk < pushed.length; talk++) {
      assertThat(pushed[talk]).as("seed %d", seed).isCloseTo(ranks.get(talk), within(1e-6));
    }
  }

  private static String everyTalkNames(String name, String picture) {
    return picture.replaceAll("(?m)(\\| Person\\d+ \\| )(, )?", "$1" + name + ", ");
  }

  /** Joins talks by the chance to get from one to the other over a technology that both name. */
  private static Graph<Integer, DefaultWeightedEdge> betweenTalks(Corpus corpus) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
    corpus.talks().forEach(talk -> graph.addVertex(talk.index()));
    for (int talk = 0; talk < corpus.talks().size(); talk++) {
      List<Integer> named = new ArrayList<>();
      for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
        if (corpus.node(corpus.nodeAt(p)).type().isTechnology()) {
          named.add(corpus.nodeAt(p));
        }
      }
      for (int node : named) {
        for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
          double chance = 1.0 / named.size() / corpus.talkCount(node);
          graph.setEdgeWeight(graph.addEdge(talk, corpus.talkAt(p)), chance);
        }
      }
    }
    return graph;
  }

  private static Attention start(Corpus corpus, Years years, Years.Span span, long seed) {
    Random random = new Random(seed);
    double[] weights = new double[corpus.talks().size()];
    for (int talk = 0; talk < weights.length; talk++) {
      if (random.nextInt(6) == 0 && span.contains(years.of(talk))) {
        weights[talk] = random.nextDouble();
      }
    }
    return new Attention(weights);
  }

  /** Steps all mass at once until nothing is left to move: naive power iteration. */
  private static double[] step(Corpus corpus, Years years, Attention start, Years.Span span) {
    List<List<Integer>> nodesOf = new ArrayList<>();
    List<List<Integer>> talksOf = new ArrayList<>();
    corpus.nodes().forEach(node -> talksOf.add(new ArrayList<>()));
    for (int talk = 0; talk < corpus.talks().size(); talk++) {
      nodesOf.add(new ArrayList<>());
      for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
        if (corpus.node(corpus.nodeAt(p)).type().isTechnology() && span.contains(years.of(talk))) {
          nodesOf.get(talk).add(corpus.nodeAt(p));
          talksOf.get(corpus.nodeAt(p)).add(talk);
        }
      }
    }
    double total = Arrays.stream(start.numbers()).sum();
    double[] moving = Arrays.stream(start.numbers()).map(weight -> weight / total).toArray();
    double[] found = new double[moving.length];
    for (int round = 0; round < 80; round++) {
      double[] next = new double[moving.length];
      for (int talk = 0; talk < moving.length; talk++) {
        List<Integer> nodes = nodesOf.get(talk);
        found[talk] += nodes.isEmpty() ? moving[talk] : RandomWalk.RESTART * moving[talk];
        for (int node : nodes) {
          double share = (1 - RandomWalk.RESTART) * moving[talk] / nodes.size();
          talksOf.get(node).forEach(to -> next[to] += share / talksOf.get(node).size());
        }
      }
      moving = next;
    }
    return found;
  }
}
