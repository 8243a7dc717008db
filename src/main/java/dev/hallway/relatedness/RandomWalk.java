package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;

/**
 * Personalised PageRank on talks and technologies: where a walker is found who starts at a talk of
 * the question, goes on to a technology it names, from there to a talk that names it, and so on,
 * and who at each talk gives up and begins anew with probability {@value #RESTART} (Haveliwala,
 * "Topic-sensitive PageRank", 2002).
 *
 * <p>Computed by local push (Andersen, Chung, Lang, "Local graph partitioning using PageRank
 * vectors", 2006): mass that waits at a place is passed on while it is more than {@code tolerance}
 * times the place's degree, so only the neighbourhood of the start is touched. The result is never
 * more than the exact one, and in all less by at most {@code tolerance} times the talks and twice
 * the ties; the work is at most 1/({@code tolerance}·{@value #RESTART}) steps. A talk without a
 * technology keeps what it gets. Time-bound walks only see talks of their years.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class RandomWalk {
  static final double RESTART = 0.5;
  private static final double TOLERANCE = 1e-4;

  private final Corpus corpus;
  private final Years years;
  private final int[] nodeStarts;
  private final int[] nodeTalks;
  private final int[] talkStarts;
  private final int[] talkNodes;

  RandomWalk(Corpus corpus, Years years) {
    this.corpus = corpus;
    this.years = years;
    int talks = corpus.talks().size();
    int nodes = corpus.nodes().size();
    nodeStarts = new int[nodes + 1];
    talkStarts = new int[talks + 1];
    for (int talk = 0; talk < talks; talk++) {
      talkStarts[talk + 1] = talkStarts[talk];
      for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
        talkStarts[talk + 1] += isWalked(corpus.nodeAt(p)) ? 1 : 0;
      }
    }
    talkNodes = new int[talkStarts[talks]];
    nodeTalks = new int[talkStarts[talks]];
    fill();
  }

  private boolean isWalked(int node) {
    return corpus.node(node).type().isTechnology();
  }

  private void fill() {
    int next = 0;
    for (int talk = 0; talk + 1 < talkStarts.length; talk++) {
      for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
        if (isWalked(corpus.nodeAt(p))) {
          talkNodes[next++] = corpus.nodeAt(p);
        }
      }
    }
    next = 0;
    for (int node = 0; node + 1 < nodeStarts.length; node++) {
      nodeStarts[node] = next;
      if (isWalked(node)) {
        for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
          nodeTalks[next++] = corpus.talkAt(p);
        }
      }
    }
    nodeStarts[nodeStarts.length - 1] = next;
  }

  /**
   * Returns where the walker is found, each talk's mass divided by how many technologies it names.
   */
  Attention from(Attention question, Years.Span span) {
    double[] found = push(question, span, TOLERANCE);
    for (int talk = 0; talk < found.length; talk++) {
      found[talk] /= Math.max(1, talkStarts[talk + 1] - talkStarts[talk]);
    }
    return new Attention(found);
  }

  /**
   * Returns the probability, by talk, of finding the walker there, too low by what is not pushed.
   *
   * @param tolerance above 0; mass per degree below which is not passed on
   */
  double[] push(Attention start, Years.Span span, double tolerance) {
    Push push = new Push(span, tolerance);
    double total = 0;
    int[] talks = start.talks();
    for (int talk : talks) {
      total += start.of(talk);
    }
    for (int talk : talks) {
      push.giveTalk(talk, start.of(talk) / total);
    }
    return push.run();
  }

  /** One computation; places are talks, then nodes. */
  private final class Push {
    private final int talks = talkStarts.length - 1;
    private final Years.Span span;
    private final double tolerance;
    private final double[] found = new double[talks];
    private final double[] waiting = new double[talks + nodeStarts.length - 1];
    private final boolean[] queued = new boolean[waiting.length];
    private final IntQueue queue = new IntQueue(waiting.length);

    Push(Years.Span span, double tolerance) {
      this.span = span;
      this.tolerance = tolerance;
    }

    double[] run() {
      while (!queue.isEmpty()) {
        int place = queue.remove();
        queued[place] = false;
        double mass = waiting[place];
        waiting[place] = 0;
        if (place < talks) {
          leaveTalk(place, mass);
        } else {
          leaveNode(place - talks, mass);
        }
      }
      for (int talk = 0; talk < talks; talk++) {
        found[talk] += RESTART * waiting[talk];
      }
      return found;
    }

    private void leaveTalk(int talk, double mass) {
      int degree = talkStarts[talk + 1] - talkStarts[talk];
      if (degree == 0) {
        found[talk] += mass;
        return;
      }
      found[talk] += RESTART * mass;
      double each = (1 - RESTART) * mass / degree;
      for (int p = talkStarts[talk]; p < talkStarts[talk + 1]; p++) {
        int node = talkNodes[p];
        give(talks + node, each, years.talks(node, span));
      }
    }

    private void leaveNode(int node, double mass) {
      double each = mass / years.talks(node, span);
      for (int p = nodeStarts[node]; p < nodeStarts[node + 1]; p++) {
        if (span.contains(years.of(nodeTalks[p]))) {
          giveTalk(nodeTalks[p], each);
        }
      }
    }

    private void giveTalk(int talk, double mass) {
      give(talk, mass, talkStarts[talk + 1] - talkStarts[talk]);
    }

    private void give(int place, double mass, int degree) {
      waiting[place] += mass;
      if (!queued[place] && waiting[place] > tolerance * Math.max(1, degree)) {
        queued[place] = true;
        queue.add(place);
      }
    }
  }
}
