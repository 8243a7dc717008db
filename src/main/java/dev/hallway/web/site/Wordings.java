package dev.hallway.web.site;

import dev.hallway.answer.TalkSummary;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Puts numbers, times and types into words; the templates' {@code say}. */
public final class Wordings {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
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

  /** Returns the year in which a talk was given. */
  public String year(TalkSummary talk) {
    return talk.start().substring(0, 4);
  }

  /** Returns the day of a talk: "Saturday 4 February 2023". */
  public String day(String start) {
    return DAY.format(LocalDateTime.parse(start));
  }

  /** Returns a time of day: "10:30". */
  public String clock(String time) {
    return CLOCK.format(LocalDateTime.parse(time));
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
