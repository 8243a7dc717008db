package dev.hallway.relatedness;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A question seen in every way.
 *
 * @param query the question
 * @param span its years that have talks
 * @param question the talks about it
 * @param views each scaled to the length of its weight
 * @param nearness how near to the question talks name something, scaled likewise
 * @param combined the sum of the views, by talk
 * @param words by which its talks stand out, the strongest first
 */
record Outlook(
    RelatednessQuery query,
    Years.Span span,
    Attention question,
    Map<View, Attention> views,
    Nearness nearness,
    Attention combined,
    List<WordView.Word> words) {

  static Outlook of(
      RelatednessQuery query,
      Years.Span span,
      Attention question,
      Map<View, Attention> raw,
      Nearness nearness,
      List<WordView.Word> words,
      RelatednessWeights weights) {
    Map<View, Attention> views = new EnumMap<>(View.class);
    double[] combined = new double[question.numbers().length];
    raw.forEach((view, attention) -> {
      Attention scaled = attention.scaledTo(view.weight(weights));
      views.put(view, scaled);
      scaled.addTo(combined);
    });
    return new Outlook(query, span, question, views, nearness, new Attention(combined), words);
  }
}
