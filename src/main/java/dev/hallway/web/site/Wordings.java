package dev.hallway.web.site;

import dev.hallway.answer.RecommendationAnswer;
import dev.hallway.answer.TalkSummary;
import dev.hallway.answer.TrendsAnswer.TrendAnswer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts numbers, times and types into words; the templates' {@code say}. */
public final class Wordings {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  Wordings() {}

  /** Returns a number with its thing: "1 talk", "1,204 talks". */
  public String count(long number, String thing) {
    return number(number) + " " + (number == 1 ? thing : plural(thing));
  }

  private static String plural(String thing) {
    return thing.equals("person") ? "people" : thing.replaceFirst("y$", "ie") + "s";
  }

  /** Returns a number as people write it: "1,204". */
  public String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** Returns the name of an edition: "FOSDEM 2023" for {@code fosdem-2023}. */
  public String edition(String id) {
    return id.toUpperCase(Locale.ROOT).replace('-', ' ');
  }

  /** Returns the year of a time. */
  public String year(String start) {
    return start.substring(0, 4);
  }

  /** Returns the last two digits of a year. */
  public String shortYear(int year) {
    return "%02d".formatted(year % 100);
  }

  /** Returns the day of a time or date: "Saturday 4 February 2023". */
  public String day(String start) {
    return DAY.format(LocalDate.parse(start.substring(0, 10)));
  }

  /** Returns the short name of a time's day: "Sat". */
  public String weekday(String time) {
    return WEEKDAY.format(LocalDateTime.parse(time));
  }

  /** Returns a time of day: "10:30". */
  public String clock(String time) {
    return CLOCK.format(LocalDateTime.parse(time));
  }

  /** Returns from when to when a talk lasts: "10:00 to 10:30". */
  public String hours(TalkSummary talk) {
    return talk.start().equals(talk.end())
        ? clock(talk.start())
        : clock(talk.start()) + " to " + clock(talk.end());
  }

  /** Returns the rooms of talks. */
  public String rooms(List<TalkSummary> talks) {
    return talks.stream()
        .map(TalkSummary::room)
        .filter(room -> !room.isBlank())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns how a technology's share of the talks changed: "0.4 % of talks before, 2.1 % since".
   */
  public String change(TrendAnswer trend) {
    String now = percent(trend.shareNow());
    return trend.shareBefore() == 0
        ? now + " of talks"
        : percent(trend.shareBefore()) + " of talks before, " + now + " since";
  }

  private static String percent(double share) {
    return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
  }

  /** Returns what to know of a talk that does not take place; null of one that does. */
  public @Nullable String note(TalkSummary talk) {
    return talk.status().equals("scheduled") ? null : talk.status();
  }

  /** Returns null: talks that are recommended take place. */
  public @Nullable String note(RecommendationAnswer talk) {
    return null;
  }

  /** Returns what a stated relation is called: "is based on" for {@code based_on}. */
  public String relation(String type) {
    return switch (type) {
      case "based_on", "part_of" -> "is " + type.replace('_', ' ');
      case "fork_of" -> "is a fork of";
      case "alternative_to" -> "is an alternative to";
      default -> type.replace('_', ' ');
    };
  }

  /** Returns the years from one to another: "2013 to 2024", "2019". */
  public String years(int first, int last) {
    return first == last ? String.valueOf(first) : first + " to " + last;
  }

  /** Returns what a type is called: "organisation". */
  public String type(String type) {
    return type.equals("organization") ? "organisation" : type;
  }
}
