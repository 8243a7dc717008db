package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import java.util.ArrayList;
import java.util.List;

/** Finds the talks that are about a question's nodes and topics. */
final class QuestionAttention {
  private final Corpus corpus;
  private final Years years;
  private final TalkRelevance relevance;
  private final Topics topics;

  QuestionAttention(Corpus corpus, Years years) {
    this.corpus = corpus;
    this.years = years;
    this.relevance = new TalkRelevance(corpus);
    this.topics = new Topics(corpus, Thesaurus.load());
  }

  /**
   * Returns how much each talk of the span is about the question. Of several nodes and topics each
   * counts by its weight over its length, so that a rare one is not drowned by a frequent one, and
   * a talk about all of them more than one about some: the sum is multiplied by the share of them
   * that the talk is about.
   */
  Attention of(RelatednessQuery query, Years.Span span, double synonyms) {
    List<Attention> parts = new ArrayList<>();
    query.nodes().forEach(node -> parts.add(about(node, span)));
    query.topics().forEach(topic -> parts.add(about(topic, span, synonyms)));
    return parts.size() == 1 ? parts.getFirst() : together(parts);
  }

  private Attention together(List<Attention> parts) {
    double[] sum = new double[corpus.talks().size()];
    int[] present = new int[sum.length];
    for (Attention part : parts) {
      double[] weights = part.scaledTo(1).weights();
      for (int talk = 0; talk < sum.length; talk++) {
        sum[talk] += weights[talk];
        present[talk] += weights[talk] > 0 ? 1 : 0;
      }
    }
    for (int talk = 0; talk < sum.length; talk++) {
      sum[talk] *= (double) present[talk] / parts.size();
    }
    return new Attention(sum);
  }

  private Attention about(Node node, Years.Span span) {
    double[] weights = new double[corpus.talks().size()];
    for (int p = corpus.firstOfNode(node.index()); p < corpus.firstOfNode(node.index() + 1); p++) {
      int talk = corpus.talkAt(p);
      if (span.contains(years.of(talk))) {
        weights[talk] = relevance.of(talk, corpus.tieOfNodeAt(p));
      }
    }
    return new Attention(weights);
  }

  private Attention about(String topic, Years.Span span, double synonyms) {
    double[] counts = topics.counts(topic, synonyms);
    for (int talk = 0; talk < counts.length; talk++) {
      counts[talk] = span.contains(years.of(talk)) ? relevance.of(talk, counts[talk]) : 0;
    }
    return new Attention(counts);
  }
}
