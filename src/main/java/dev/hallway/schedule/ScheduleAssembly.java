package dev.hallway.schedule;

import dev.hallway.vocabulary.Slug;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the values of one edition from the texts of its XML, once. */
final class ScheduleAssembly {
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

  private final RawSchedule raw;
  private final String sourceName;
  private final Set<String> nonPersons;
  private final List<ScheduleIssue> issues = new ArrayList<>();

  ScheduleAssembly(RawSchedule raw, String sourceName, Set<String> nonPersons) {
    this.raw = raw;
    this.sourceName = sourceName;
    this.nonPersons = nonPersons;
  }

  /**
   * Returns the schedule.
   *
   * @throws UnreadableScheduleException if the conference has no name or no date, if there are no
   *     events, or if two have the same id
   */
  Schedule assemble() {
    refuseNoEvents();
    refuseDoubleIds();
    EditionId id = editionId();
    EditionDates dates = dates(id);
    TalkTimes times = new TalkTimes(raw.field("day_change"), dates.shift());
    TalkAddresses addresses = new TalkAddresses(id);
    List<Talk> talks = new ArrayList<>();
    for (RawSchedule.Event event : raw.events()) {
      talk(event, id, dates, times, addresses).ifPresent(talks::add);
    }
    talks.sort(Comparator.comparing(Talk::id));
    Edition edition =
        new Edition(
            id,
            editionName(id),
            dates.first(),
            dates.last(),
            raw.field("city"),
            raw.field("venue"));
    return new Schedule(edition, talks, issues);
  }

  private void refuseNoEvents() {
    if (raw.events().isEmpty()) {
      throw unreadable(
          raw.conferenceLine(),
          "this schedule has no events",
          "It may not be published yet; fetch it again later or give another edition.");
    }
  }

  private void refuseDoubleIds() {
    Map<String, Integer> lines = new HashMap<>();
    for (RawSchedule.Event event : raw.events()) {
      Integer earlier = event.id().isEmpty() ? null : lines.put(event.id(), event.line());
      if (earlier != null) {
        throw unreadable(
            event.line(),
            "event id '%s' stands here and on line %d".formatted(event.id(), earlier),
            "Give each event its own id, or remove the one that is a copy.");
      }
    }
  }

  private EditionId editionId() {
    String acronym = raw.field("acronym");
    String title = raw.field("title");
    String year = year(title);
    if (acronym.matches("[a-z0-9]+(-[a-z0-9]+)*-(19|20)\\d\\d")) {
      return new EditionId(acronym);
    }
    String name = YEAR.matcher(title.isEmpty() ? acronym : title).replaceAll(" ").strip();
    if (name.isEmpty() || year.isEmpty()) {
      throw unreadable(
          raw.conferenceLine(),
          "the conference '%s' has no %s".formatted(title, name.isEmpty() ? "title" : "year"),
          "Write its name and year into <conference><title>, \"FOSDEM 2026\".");
    }
    return EditionId.of(Slug.of(name), Integer.parseInt(year));
  }

  /** Returns the year that the title names, else that of the first day, else the empty text. */
  private String year(String title) {
    List<String> sources = new ArrayList<>(List.of(title, raw.field("start")));
    sources.addAll(raw.days());
    for (String source : sources) {
      Matcher matcher = YEAR.matcher(source);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }

  private String editionName(EditionId id) {
    String title = raw.field("title");
    if (title.isEmpty()) {
      return raw.field("acronym");
    }
    return YEAR.matcher(title).find() ? title : title + " " + id.year();
  }

  private EditionDates dates(EditionId id) {
    String start = raw.field("start");
    String end = raw.field("end");
    EditionDates dates =
        EditionDates.of(id.conference(), start, end, raw.days())
            .orElseThrow(() ->
                unreadable(
                    raw.conferenceLine(),
                    "neither the conference nor a day has a date",
                    "Write dates such as 2026-01-31 into <start> and <end>."));
    for (String date : List.of(start, end)) {
      if (EditionDates.parse(date).isEmpty()) {
        issue(
            ScheduleIssue.Kind.UNREADABLE_DATE,
            raw.conferenceLine(),
            "'%s' is no date; the edition is taken as %s to %s"
                .formatted(date, dates.first(), dates.last()));
      }
    }
    if (dates.shift() != 0) {
      issue(
          ScheduleIssue.Kind.DATES_ONE_DAY_LATE,
          raw.conferenceLine(),
          "%s and %s are a Sunday and a Monday, FOSDEM is a Saturday and a Sunday; all dates are moved back by one day"
              .formatted(start, end));
    }
    return dates;
  }

  private Optional<Talk> talk(
      RawSchedule.Event event,
      EditionId edition,
      EditionDates dates,
      TalkTimes times,
      TalkAddresses addresses) {
    TitleMark title = TitleMark.parse(Wording.clean(event.field("title")));
    Optional<LocalDateTime> start = times.startOf(event);
    if (leftOut(event, title.title(), start.isEmpty())) {
      return Optional.empty();
    }
    TitleMark subtitle = TitleMark.parse(Wording.clean(event.field("subtitle")));
    boolean onlyMark = subtitle.cancelled() && TitleMark.parse(subtitle.title()).cancelled();
    Prose prose = Prose.of(event.field("abstract"), event.field("description"));
    String room = Wording.clean(event.field("room"));
    if (!dates.contains(start.orElseThrow().toLocalDate())) {
      issue(
          ScheduleIssue.Kind.DATE_OUTSIDE_EDITION,
          event.line(),
          "%s begins on %s, outside of %s to %s; kept"
              .formatted(named(event), start.get().toLocalDate(), dates.first(), dates.last()));
    }
    return Optional.of(
        new Talk(
            new TalkId(edition, event.id()),
            title.title(),
            onlyMark ? "" : subtitle.title(),
            prose.text(),
            track(event),
            room.isEmpty() ? Wording.clean(event.room()) : room,
            start.get(),
            duration(event),
            speakers(event),
            addresses.linksOf(event, prose),
            addresses.pageOf(event),
            title.cancelled() || subtitle.cancelled()
                ? TalkStatus.CANCELLED
                : TalkStatus.SCHEDULED));
  }

  private boolean leftOut(RawSchedule.Event event, String title, boolean noStart) {
    if (event.id().isEmpty() || event.id().contains("/")) {
      issue(
          ScheduleIssue.Kind.MISSING_ID,
          event.line(),
          "'%s' is no event id, of '%s'; left out".formatted(event.id(), title));
      return true;
    }
    if (title.isEmpty()) {
      issue(
          ScheduleIssue.Kind.MISSING_TITLE, event.line(), named(event) + " has no title; left out");
      return true;
    }
    if (noStart) {
      issue(
          ScheduleIssue.Kind.MISSING_START,
          event.line(),
          "%s has no begin that can be read (day '%s', start '%s'); left out"
              .formatted(named(event), event.day(), Wording.fold(event.field("start"))));
    }
    return noStart;
  }

  private String track(RawSchedule.Event event) {
    String track = Wording.clean(event.field("track"));
    if (track.isEmpty()) {
      issue(ScheduleIssue.Kind.MISSING_TRACK, event.line(), named(event) + " has no track; kept");
    }
    return track;
  }

  private Duration duration(RawSchedule.Event event) {
    String text = Wording.fold(event.field("duration"));
    Optional<Duration> duration = TalkTimes.duration(text);
    if (duration.isEmpty() && !text.isEmpty()) {
      issue(
          ScheduleIssue.Kind.UNREADABLE_DURATION,
          event.line(),
          "%s lasts '%s', which is no duration; taken as zero".formatted(named(event), text));
    }
    return duration.orElse(Duration.ZERO);
  }

  private List<String> speakers(RawSchedule.Event event) {
    List<String> names = new ArrayList<>();
    for (RawSchedule.Person person : event.persons()) {
      String name = Wording.clean(person.name());
      if (nonPersons.contains(name)) {
        issue(
            ScheduleIssue.Kind.NOT_A_PERSON,
            person.line(),
            "'%s' is no person; left out of the speakers of %s".formatted(name, named(event)));
      } else if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String named(RawSchedule.Event event) {
    return "event '%s'".formatted(event.id());
  }

  private void issue(ScheduleIssue.Kind kind, int line, String detail) {
    issues.add(new ScheduleIssue(kind, line, detail));
  }

  private UnreadableScheduleException unreadable(int line, String defect, String remedy) {
    return new UnreadableScheduleException(sourceName, line, defect, remedy);
  }
}
