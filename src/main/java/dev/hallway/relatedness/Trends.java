package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.relatedness.History.Companion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Tells what changed over the years: by share of each year's talks, since editions differ in size,
 * and only as far as it is certain (see {@link Change}).
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Trends {
  private static final Comparator<Companion> MOST_TALKS =
      Comparator.comparingInt(Companion::talks)
          .reversed()
          .thenComparingInt(Companion::firstYear)
          .thenComparingInt(companion -> companion.node().index());

  private final Corpus corpus;
  private final Years years;

  /** Creates one; takes time proportional to the corpus. */
  public Trends(Corpus corpus) {
    this.corpus = corpus;
    this.years = new Years(corpus);
  }

  /**
   * Returns the technologies that rose most surely.
   *
   * @param since first year of the time to compare with all before
   * @param limit most trends to return
   */
  public List<Trend> listRising(int since, int limit) {
    return list(since, limit, Change::certainRise);
  }

  /** Returns the technologies that faded most surely; see {@link #listRising}. */
  public List<Trend> listFading(int since, int limit) {
    return list(since, limit, Change::certainFall);
  }

  private List<Trend> list(int since, int limit, ToDoubleFunction<Change> certain) {
    Years.Span before = years.span(Integer.MIN_VALUE, since - 1);
    Years.Span now = years.span(since, Integer.MAX_VALUE);
    int allBefore = years.talks(before);
    int allNow = years.talks(now);
    double[] strength = new double[corpus.nodes().size()];
    if (allBefore == 0 || allNow == 0) {
      return List.of();
    }
    for (Node node : corpus.nodes()) {
      if (node.type().isTechnology()) {
        strength[node.index()] =
            certain.applyAsDouble(
                Change.of(
                    years.talks(node.index(), before),
                    allBefore,
                    years.talks(node.index(), now),
                    allNow));
      }
    }
    return IntStream.of(Strongest.of(strength, limit))
        .mapToObj(node ->
            new Trend(
                corpus.node(node),
                strength[node],
                (double) years.talks(node, before) / allBefore,
                (double) years.talks(node, now) / allNow,
                talksByYear(node)))
        .toList();
  }

  /**
   * Returns how a technology fared.
   *
   * @param since the year from which something counts as new, or as faded
   * @param limit most people, devrooms, newcomers and faded ones to return
   */
  public History history(Node technology, int since, int limit) {
    int node = technology.index();
    SortedMap<Integer, Integer> talks = talksByYear(node);
    SortedMap<Integer, Double> shares = new TreeMap<>();
    talks.forEach((year, count) ->
        shares.put(year, (double) count / years.talks(new Years.Span(year, year))));
    List<Together> together = together(node);
    return new History(
        technology,
        talks,
        shares,
        companions(together, NodeType.PERSON).stream().sorted(MOST_TALKS).limit(limit).toList(),
        companions(together, NodeType.DEVROOM).stream()
            .sorted(MOST_TALKS)
            .limit(limit)
            .sorted(Comparator.comparingInt(Companion::firstYear).thenComparing(MOST_TALKS))
            .toList(),
        changed(node, together, since, limit, Change::certainRise),
        changed(node, together, since, limit, Change::certainFall));
  }

  /** The years of the talks that a node shares with the one asked about, ascending. */
  private record Together(Node node, List<Integer> sharedYears) {
    Companion companion() {
      return new Companion(node, sharedYears.size(), sharedYears.getFirst(), sharedYears.getLast());
    }

    int before(int year) {
      return (int) sharedYears.stream().filter(shared -> shared < year).count();
    }
  }

  private List<Together> together(int node) {
    SortedMap<Integer, List<Integer>> shared = new TreeMap<>();
    for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
      int talk = corpus.talkAt(p);
      for (int q = corpus.firstOfTalk(talk); q < corpus.firstOfTalk(talk + 1); q++) {
        if (corpus.nodeAt(q) != node) {
          shared.computeIfAbsent(corpus.nodeAt(q), n -> new ArrayList<>()).add(years.of(talk));
        }
      }
    }
    List<Together> together = new ArrayList<>();
    shared.forEach((other, in) ->
        together.add(new Together(corpus.node(other), in.stream().sorted().toList())));
    return together;
  }

  private static List<Companion> companions(List<Together> together, NodeType type) {
    return together.stream()
        .filter(other -> other.node().type() == type)
        .map(Together::companion)
        .toList();
  }

  /** Compares, of the technology's own talks, the share that names each other technology. */
  private List<Companion> changed(
      int node, List<Together> together, int since, int limit, ToDoubleFunction<Change> certain) {
    int allBefore = years.talks(node, years.span(Integer.MIN_VALUE, since - 1));
    int allNow = years.talks(node, years.span(since, Integer.MAX_VALUE));
    record Changed(Companion companion, double strength) {}
    return together.stream()
        .filter(other -> other.node().type().isTechnology())
        .map(other -> {
          int before = other.before(since);
          Change change = Change.of(before, allBefore, other.sharedYears().size() - before, allNow);
          return new Changed(other.companion(), certain.applyAsDouble(change));
        })
        .filter(changed -> changed.strength() > 0)
        .sorted(
            Comparator.comparingDouble(Changed::strength)
                .reversed()
                .thenComparingInt(changed -> changed.companion().node().index()))
        .limit(limit)
        .map(Changed::companion)
        .toList();
  }

  private SortedMap<Integer, Integer> talksByYear(int node) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
      counts.merge(years.of(corpus.talkAt(p)), 1, Integer::sum);
    }
    return counts;
  }
}
