package dev.hallway.answer;

import dev.hallway.plan.Plan;
import dev.hallway.plan.PlanItem;
import dev.hallway.plan.PlannedTalk;
import dev.hallway.recommendation.Recommendation;
import dev.hallway.schedule.TalkId;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts plans into the API's shapes. */
final class PlanShapes {
  private final Summaries summaries;
  private final Recommendations recommendations;

  PlanShapes(Summaries summaries, Recommendations recommendations) {
    this.summaries = summaries;
    this.recommendations = recommendations;
  }

  PlanAnswer plan(Plan plan) {
    return new PlanAnswer(
        plan.edition().value(),
        plan.worth(),
        plan.items().stream().map(this::slot).toList(),
        plan.missed().stream()
            .map(missed ->
                new PlanAnswer.MissedTalkAnswer(summaries.talk(missed.talk()), missed.why()))
            .toList(),
        plan.changes().stream()
            .map(change ->
                new PlanAnswer.ChangeAnswer(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.talk().toString(),
                    change.text()))
            .toList());
  }

  private PlanAnswer.Slot slot(PlanItem item) {
    return switch (item) {
      case PlanItem.SeeTalk talk -> talk(talk);
      case PlanItem.TakePause pause -> slot("break", pause.name(), pause, null);
      case PlanItem.KeepAppointment(var kept) ->
          slot("appointment", kept.name(), item, kept.room().orElse(null));
    };
  }

  private PlanAnswer.Slot talk(PlanItem.SeeTalk item) {
    Optional<PlanItem.SecondChoice> second = item.second();
    return new PlanAnswer.Slot(
        "talk",
        item.choice().talk().talk().title(),
        item.start().toString(),
        item.end().toString(),
        item.choice().talk().talk().room(),
        item.reason().name().toLowerCase(Locale.ROOT),
        Math.toIntExact(item.walkingTime().toMinutes()),
        item.worth(),
        recommendation(item.choice()),
        second.map(PlanItem.SecondChoice::choice).map(this::recommendation).orElse(null),
        second.map(way -> Math.toIntExact(way.walkingTime().toMinutes())).orElse(0));
  }

  private static PlanAnswer.Slot slot(
      String kind, String title, PlanItem item, @Nullable String room) {
    return new PlanAnswer.Slot(
        kind,
        title,
        item.start().toString(),
        item.end().toString(),
        room,
        null,
        0,
        0,
        null,
        null,
        0);
  }

  private RecommendationAnswer recommendation(Recommendation talk) {
    return summaries.recommendation(
        talk.talk(), talk.score(), recommendations.reasons(talk.reasons()));
  }

  static BookmarkAnswer bookmark(PlannedTalk talk) {
    return new BookmarkAnswer(
        talk.id().toString(),
        talk.title().isEmpty() ? null : talk.title(),
        talk.start().map(LocalDateTime::toString).orElse(null),
        talk.end().map(LocalDateTime::toString).orElse(null),
        talk.room().isEmpty() ? null : talk.room());
  }

  /**
   * Reads a talk of a plan made before.
   *
   * @throws ProblemException if its id or times are of another form
   */
  static PlannedTalk planned(BookmarkAnswer talk) {
    try {
      return new PlannedTalk(
          TalkId.parse(talk.talk()),
          talk.title() == null ? "" : talk.title(),
          Optional.ofNullable(talk.start()).map(LocalDateTime::parse),
          Optional.ofNullable(talk.end()).map(LocalDateTime::parse),
          talk.room() == null ? "" : talk.room());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw ProblemException.bad(
          "A kept talk cannot be read",
          "'keep' holds %s: %s".formatted(talk.talk(), e.getMessage()));
    }
  }
}
