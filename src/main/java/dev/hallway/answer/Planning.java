package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.plan.Appointment;
import dev.hallway.plan.Bookmarks;
import dev.hallway.plan.Hours;
import dev.hallway.plan.InfeasiblePlanException;
import dev.hallway.plan.Pause;
import dev.hallway.plan.Plan;
import dev.hallway.plan.PlanCalendar;
import dev.hallway.plan.PlanRequest;
import dev.hallway.plan.PlannedTalk;
import dev.hallway.plan.Planner;
import dev.hallway.plan.TalkWishes;
import dev.hallway.plan.UnreadableCalendarException;
import dev.hallway.plan.Walking;
import dev.hallway.recommendation.Options;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Tastes;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.TalkId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans weekends, in the API's shapes. */
final class Planning {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
  private static final int LONGEST_ALARM = 24 * 60;

  private final Corpus corpus;
  private final Recommendations recommendations;
  private final Planner walkingPlanner;
  private final Planner flyingPlanner;
  private final PlanShapes shapes;
  private final InstantSource now;

  Planning(Corpus corpus, Recommendations recommendations, InstantSource now) {
    this.corpus = corpus;
    this.recommendations = recommendations;
    this.now = now;
    walkingPlanner = new Planner(corpus, recommendations.recommender(), Walking.load());
    flyingPlanner = new Planner(corpus, recommendations.recommender(), Walking.none());
    shapes = new PlanShapes(new Summaries(corpus), recommendations);
  }

  PlanAnswer plan(PlanningRequest request) {
    return shapes.plan(make(request));
  }

  String calendar(PlanningRequest request) {
    Integer alarm = request.alarm();
    if (alarm != null && (alarm < 0 || alarm > LONGEST_ALARM)) {
      throw ProblemException.bad(
          "A parameter is out of range",
          "'alarm' is %d; give minutes from 0 to %d".formatted(alarm, LONGEST_ALARM));
    }
    return PlanCalendar.write(
        make(request), now.instant(), Optional.ofNullable(alarm).map(Duration::ofMinutes));
  }

  BookmarksAnswer bookmarks(BookmarksRequest request) {
    Edition edition = recommendations.edition(request.edition());
    try {
      Bookmarks.Found found =
          new Bookmarks(corpus, edition.id()).read(request.text() == null ? "" : request.text());
      return new BookmarksAnswer(
          edition.id().value(),
          found.talks().stream().map(PlanShapes::bookmark).toList(),
          found.unknown());
    } catch (UnreadableCalendarException e) {
      throw ProblemException.bad("Not a calendar", String.valueOf(e.getMessage()));
    }
  }

  private Plan make(PlanningRequest request) {
    Edition edition = recommendations.edition(request.edition());
    List<TalkId> wanted = talks(edition, "wanted", request.wanted());
    Profile profile =
        recommendations.profile(
            edition.id(),
            request.attended(),
            request.interests(),
            request.liked(),
            request.disliked());
    Profile informed =
        new Profile(
            profile.edition(),
            profile.attended(),
            profile.likes().and(Tastes.ofTalks(wanted)),
            profile.dislikes());
    boolean exclude = request.excludeConflicts() == null || request.excludeConflicts();
    TalkWishes wishes =
        new TalkWishes(
            talks(edition, "must", request.must()),
            wanted,
            without(edition, request, profile),
            kept(edition, request.keep()));
    PlanRequest question =
        new PlanRequest(
            informed, Options.STANDARD.excludeConflicts(exclude), wishes, hours(edition, request));
    boolean walking = request.walking() == null || request.walking();
    try {
      return (walking ? walkingPlanner : flyingPlanner).plan(question);
    } catch (InfeasiblePlanException e) {
      throw new ProblemException(
          Problem.of(422, "No such plan", String.valueOf(e.getMessage()), List.of()));
    }
  }

  /** Returns the talks that are not to be planned: such as were named, and disliked ones. */
  private List<TalkId> without(Edition edition, PlanningRequest request, Profile profile) {
    return Stream.concat(
            talks(edition, "without", request.without()).stream(),
            profile.dislikes().talks().stream())
        .toList();
  }

  private List<TalkId> talks(Edition edition, String field, @Nullable List<String> ids) {
    List<TalkId> talks = recommendations.talks(RecommendationRequest.orEmpty(ids));
    talks.forEach(id -> checkEdition(edition, field, id));
    return talks;
  }

  private static void checkEdition(Edition edition, String field, TalkId id) {
    if (!id.edition().equals(edition.id())) {
      throw ProblemException.bad(
          "A talk of another edition",
          "'%s' names '%s', which is not at %s; leave it out, or plan %s"
              .formatted(field, id, edition.name(), id.edition()));
    }
  }

  private Hours hours(Edition edition, PlanningRequest request) {
    PlanTimes times = new PlanTimes(edition);
    Optional<LocalDateTime> from =
        given(request.from()).map(text -> times.parse("from", text, LocalTime.MIDNIGHT));
    Optional<LocalDateTime> until =
        given(request.until()).map(text -> times.parse("until", text, LAST_MINUTE));
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      throw ProblemException.bad(
          "The hours are the wrong way round",
          "'from' is %s and 'until' is %s; give a later end".formatted(from.get(), until.get()));
    }
    List<Appointment> appointments = new ArrayList<>();
    if (request.appointments() != null) {
      request.appointments().forEach(wish -> appointments.add(appointment(times, wish)));
    }
    Optional<Pause> lunch = given(request.lunch()).flatMap(PlanTimes::lunch);
    return new Hours(from, until, lunch, appointments);
  }

  private static Appointment appointment(PlanTimes times, PlanningRequest.AppointmentRequest wish) {
    String name = given(wish.name()).orElse("Appointment");
    if (wish.start() == null || wish.end() == null) {
      throw ProblemException.bad(
          "An appointment without times",
          "Appointment '%s' lacks a start or an end; give both, like 'sat 12:00'".formatted(name));
    }
    try {
      return new Appointment(
          name,
          times.parse("start", wish.start(), LocalTime.MIDNIGHT),
          times.parse("end", wish.end(), LAST_MINUTE),
          given(wish.room()));
    } catch (IllegalArgumentException e) {
      throw ProblemException.bad("An appointment without length", String.valueOf(e.getMessage()));
    }
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
  }

  /** Reads the talks of a plan made before; they need not be in the schedule any more. */
  private static List<PlannedTalk> kept(Edition edition, @Nullable List<BookmarkAnswer> keep) {
    List<PlannedTalk> talks =
        keep == null ? List.of() : keep.stream().map(PlanShapes::planned).toList();
    talks.forEach(talk -> checkEdition(edition, "keep", talk.id()));
    return talks;
  }
}
