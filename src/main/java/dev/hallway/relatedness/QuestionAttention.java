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
  private final Places places;

  QuestionAttention(Corpus corpus, Years years, Places places) {
    this.corpus = corpus;
    this.years = years;
    this.relevance = new TalkRelevance(corpus);
    this.topics = new Topics(corpus, Thesaurus.load());
    this.places = places;
  }

  /**
   * Returns how much each talk of the span is about the question, and where. Of several nodes and
   * topics each counts by its weight over its length, so that a rare one is not drowned by a
   * frequent one, and a talk about all of them more than one about some: the sum is multiplied by
   * the share of them that the talk is about.
   */
  Asked of(RelatednessQuery query, Years.Span span, double synonyms) {
    List<Asked> parts = new ArrayList<>();
    query.nodes().forEach(node -> parts.add(about(node, span)));
    query.topics().forEach(topic -> parts.add(about(topic, span, synonyms)));
    return parts.size() == 1 ? parts.getFirst() : together(parts);
  }

  /** Returns whether any talk uses the words of a topic. */
  boolean isUsed(String topic, double synonyms) {
    return !topics.uses(topic, synonyms).isEmpty();
  }

  private Asked together(List<Asked> parts) {
    double[] sum = new double[corpus.talks().size()];
    int[] present = new int[sum.length];
    int[][] all = Places.none(sum.length);
    for (Asked part : parts) {
      Attention attention = part.attention().scaledTo(1);
      for (int talk = 0; talk < sum.length; talk++) {
        if (attention.of(talk) > 0) {
          sum[talk] += attention.of(talk);
          present[talk]++;
          all[talk] = Places.merged(all[talk], part.placesIn(talk));
        }
      }
    }
    for (int talk = 0; talk < sum.length; talk++) {
      sum[talk] *= (double) present[talk] / parts.size();
    }
    return new Asked(new Attention(sum), all);
  }

  private Asked about(Node node, Years.Span span) {
    double[] weights = new double[corpus.talks().size()];
    int[][] named = Places.none(weights.length);
    for (int p = corpus.firstOfNode(node.index()); p < corpus.firstOfNode(node.index() + 1); p++) {
      int talk = corpus.talkAt(p);
      if (span.contains(years.of(talk))) {
        weights[talk] = relevance.of(talk, corpus.tieOfNodeAt(p));
        named[talk] = places.at(corpus.positionInTalk(p));
      }
    }
    return new Asked(new Attention(weights), named);
  }

  private Asked about(String topic, Years.Span span, double synonyms) {
    TopicUses uses = topics.uses(topic, synonyms);
    double[] weights = new double[uses.counts().length];
    for (int talk = 0; talk < weights.length; talk++) {
      double count = uses.counts()[talk];
      if (count > 0 && span.contains(years.of(talk))) {
        weights[talk] = relevance.of(talk, count);
      }
    }
    return new Asked(new Attention(weights), uses.places());
  }
}
