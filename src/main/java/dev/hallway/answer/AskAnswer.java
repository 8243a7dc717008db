package dev.hallway.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A question, how it was understood, and the answer.
 *
 * @param question as it was asked
 * @param understood how it was understood
 * @param answer in the shape of the call that {@code understood} names
 * @param note what to know about the answer, such as that it rests on the sample; null if nothing
 */
public record AskAnswer(
    String question, Understood understood, Answer answer, @Nullable String note)
    implements Answer {
  /**
   * How a question was understood.
   *
   * @param kind the shape of the answer
   * @param text the question in full, as it was understood: "What relates to eBPF since 2019?"
   */
  public record Understood(Kind kind, String text) {}

  /** The shapes of answers. */
  public enum Kind {
    @JsonProperty("related")
    RELATED(RelatedAnswer.class),
    @JsonProperty("talks")
    TALKS(TalksAnswer.class),
    @JsonProperty("similar")
    SIMILAR(SimilarAnswer.class),
    @JsonProperty("person")
    PERSON(PersonAnswer.class),
    @JsonProperty("talk")
    TALK(TalkAnswer.class),
    @JsonProperty("people")
    PEOPLE(RelatedAnswer.class),
    @JsonProperty("devrooms")
    DEVROOMS(RelatedAnswer.class),
    @JsonProperty("recommendations")
    RECOMMENDATIONS(RecommendationsAnswer.class),
    @JsonProperty("plan")
    PLAN(PlanAnswer.class),
    @JsonProperty("before")
    BEFORE(WatchFirstAnswer.class),
    @JsonProperty("trends")
    TRENDS(TrendsAnswer.class),
    @JsonProperty("history")
    HISTORY(HistoryAnswer.class);

    private final Class<? extends Answer> shape;

    Kind(Class<? extends Answer> shape) {
      this.shape = shape;
    }

    /** Returns the record that the answer is. */
    public Class<? extends Answer> shape() {
      return shape;
    }
  }
}
