package dev.hallway.answer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The best way through an edition.
 *
 * @param worth what the plan maximises, the sum over its slots
 * @param slots by time
 * @param missed talks that were wanted and have no place
 * @param changes what is different from the plan that was to be kept
 */
public record PlanAnswer(
    String edition,
    double worth,
    List<Slot> slots,
    List<MissedTalkAnswer> missed,
    List<ChangeAnswer> changes)
    implements Answer {
  public PlanAnswer {
    slots = List.copyOf(slots);
    missed = List.copyOf(missed);
    changes = List.copyOf(changes);
  }

  /**
   * One thing of the plan.
   *
   * @param kind {@code talk}, {@code break} or {@code appointment}
   * @param start local time at the venue, ISO 8601
   * @param end local time at the venue, ISO 8601
   * @param room null where none is known
   * @param choice why a talk is in the plan, {@code must}, {@code kept}, {@code wanted} or {@code
   *     recommended}; null for what is no talk
   * @param walkingMinutes from the talk or appointment before it on that day
   * @param worth its part of the plan's worth
   * @param first the talk to see; null for what is no talk
   * @param second where to go if the room is full; null where nothing can be reached
   * @param secondWalkingMinutes from the door of the first choice
   */
  public record Slot(
      String kind,
      String title,
      String start,
      String end,
      @Nullable String room,
      @Nullable String choice,
      int walkingMinutes,
      double worth,
      @Nullable RecommendationAnswer first,
      @Nullable RecommendationAnswer second,
      int secondWalkingMinutes) {}

  /**
   * A talk that was wanted and has no place.
   *
   * @param why for people to read, after the talk's title
   */
  public record MissedTalkAnswer(TalkSummary talk, String why) {}

  /**
   * A difference from the plan made before.
   *
   * @param kind {@code cancelled}, {@code moved}, {@code dropped} or {@code added}
   * @param text for people to read
   */
  public record ChangeAnswer(String kind, String talk, String text) {}

  /**
   * Returns the strongest reasons that speak for a talk, for people to read beside its time:
   * without those that only repeat when it is.
   */
  public static List<String> why(RecommendationAnswer talk, int most) {
    String clock = talk.start().substring(talk.start().indexOf('T') + 1);
    return talk.reasons().stream()
        .filter(reason -> reason.contribution() >= 0)
        .map(ReasonAnswer::text)
        .filter(text -> !text.endsWith(" at " + clock))
        .limit(most)
        .toList();
  }

  /** Returns the first choices as a later request may want to keep them. */
  public List<BookmarkAnswer> bookmarks() {
    return slots.stream()
        .map(Slot::first)
        .filter(Objects::nonNull)
        .map(talk ->
            new BookmarkAnswer(talk.talk(), talk.title(), talk.start(), talk.end(), talk.room()))
        .toList();
  }
}
