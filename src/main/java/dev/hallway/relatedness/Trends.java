package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.relatedness.History.Companion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tells what changed over the years: by share of each year's talks, since editions differ in size,
 * and only as far as it is certain (see {@link Change}).
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Trends {
  private static final int LEAST_TALKS = 2;
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
   * Returns how the technologies fared in some years against all years before.
   *
   * @param since first of these years
   * @param until last of them
   * @param limit most trends of each kind
   */
  public Changes changes(int since, int until, int limit) {
    Years.Span before = years.span(Integer.MIN_VALUE, since - 1);
    Years.Span now = years.span(since, until);
    if (years.talks(before) == 0 || years.talks(now) == 0) {
      return new Changes(List.of(), List.of(), List.of());
    }
    double[] rise = new double[corpus.nodes().size()];
    double[] arrival = new double[rise.length];
    double[] fall = new double[rise.length];
    for (Node node : corpus.nodes()) {
      if (node.type().isTechnology()) {
        Change change = change(node.index(), before, now);
        double[] risen = change.before() == 0 ? arrival : rise;
        risen[node.index()] = change.certainRise();
        fall[node.index()] = change.certainFall();
      }
    }
    return new Changes(
        trends(rise, before, now, limit),
        trends(fall, before, now, limit),
        trends(arrival, before, now, limit));
  }

  private Change change(int node, Years.Span before, Years.Span now) {
    return Change.of(
        years.talks(node, before), years.talks(before), years.talks(node, now), years.talks(now));
  }

  private List<Trend> trends(double[] strength, Years.Span before, Years.Span now, int limit) {
    return IntStream.of(Strongest.of(strength, limit))
        .mapToObj(node ->
            new Trend(
                corpus.node(node),
                strength[node],
                (double) years.talks(node, before) / years.talks(before),
                (double) years.talks(node, now) / years.talks(now),
                talksByYear(corpus.node(node))))
        .toList();
  }

  /** Returns how many talks there are in each year that has any. */
  public SortedMap<Integer, Integer> talksByYear() {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    corpus.talks().forEach(talk -> counts.merge(talk.year(), 1, Integer::sum));
    return counts;
  }

  /** Returns how many talks a node has in each year that has any. */
  public SortedMap<Integer, Integer> talksByYear(Node node) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (int p = corpus.firstOfNode(node.index()); p < corpus.firstOfNode(node.index() + 1); p++) {
      counts.merge(years.of(corpus.talkAt(p)), 1, Integer::sum);
    }
    return counts;
  }

  /**
   * Returns how a technology fared.
   *
   * @param since the year from which something counts as new, or as faded
   * @param limit most people, devrooms, newcomers and faded ones to return
   */
  public History history(Node technology, int since, int limit) {
    int node = technology.index();
    SortedMap<Integer, Integer> talks = talksByYear(technology);
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
        newcomers(together, since, limit),
        faded(node, together, since, limit));
  }

  /** The talks that a node shares with the one asked about, ascending, so by year. */
  private record Together(Node node, List<CorpusTalk> shared) {
    Companion companion() {
      CorpusTalk last = shared.getLast();
      return new Companion(
          node, shared.size(), shared.getFirst().year(), last.year(), last.talk().id());
    }

    int before(int year) {
      return (int) shared.stream().filter(talk -> talk.year() < year).count();
    }
  }

  private List<Together> together(int node) {
    SortedMap<Integer, List<CorpusTalk>> shared = new TreeMap<>();
    for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
      int talk = corpus.talkAt(p);
      for (int q = corpus.firstOfTalk(talk); q < corpus.firstOfTalk(talk + 1); q++) {
        if (corpus.nodeAt(q) != node) {
          shared.computeIfAbsent(corpus.nodeAt(q), n -> new ArrayList<>()).add(corpus.talk(talk));
        }
      }
    }
    List<Together> together = new ArrayList<>();
    shared.forEach((other, talks) -> together.add(new Together(corpus.node(other), talks)));
    return together;
  }

  private static List<Companion> companions(List<Together> together, NodeType type) {
    return together.stream()
        .filter(other -> other.node().type() == type)
        .map(Together::companion)
        .toList();
  }

  /**
   * Returns the technologies that the talks of this one name since a year and not before, in
   * {@value #LEAST_TALKS} talks or more: of so few talks no test would call it certain, but it can
   * be said.
   */
  private List<Companion> newcomers(List<Together> together, int since, int limit) {
    return closest(
        together, limit, other -> other.before(since) == 0 && other.shared().size() >= LEAST_TALKS);
  }

  /**
   * Returns the technologies that they name before a year, in {@value #LEAST_TALKS} talks or more,
   * and not since, where as large a share of the talks since would be one talk at least.
   */
  private List<Companion> faded(int node, List<Together> together, int since, int limit) {
    double allBefore = years.talks(node, years.span(Integer.MIN_VALUE, since - 1));
    double allNow = years.talks(node, years.span(since, Integer.MAX_VALUE));
    return closest(
        together,
        limit,
        other ->
            other.before(since) == other.shared().size()
                && other.shared().size() >= LEAST_TALKS
                && other.shared().size() * allNow >= allBefore);
  }

  /** Returns those that a test accepts, by the share of their own talks that they share. */
  private List<Companion> closest(
      List<Together> together, int limit, Predicate<Together> accepted) {
    return together.stream()
        .filter(other -> other.node().type().isTechnology())
        .filter(accepted)
        .sorted(
            Comparator.comparingDouble(this::closeness)
                .reversed()
                .thenComparingInt(other -> other.node().index()))
        .limit(limit)
        .map(Together::companion)
        .toList();
  }

  private double closeness(Together other) {
    return other.shared().size() / Math.sqrt(corpus.talkCount(other.node().index()) + 1);
  }
}
