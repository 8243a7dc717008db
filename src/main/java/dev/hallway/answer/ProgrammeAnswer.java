package dev.hallway.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition with its programme.
 *
 * @param days by date
 * @param reports what attendees wrote about it, by title
 */
public record ProgrammeAnswer(
    EditionsAnswer.EditionAnswer edition, List<Day> days, List<ReportHead> reports)
    implements Answer {
  public ProgrammeAnswer {
    days = List.copyOf(days);
    reports = List.copyOf(reports);
  }

  /**
   * One day.
   *
   * @param date ISO 8601
   * @param devrooms by name
   */
  public record Day(String date, List<DevroomDay> devrooms) {
    public Day {
      devrooms = List.copyOf(devrooms);
    }
  }

  /**
   * One day of a devroom or track.
   *
   * @param slug of the devroom over all its years
   * @param talks by time
   */
  public record DevroomDay(String name, String slug, List<TalkSummary> talks) {
    public DevroomDay {
      talks = List.copyOf(talks);
    }
  }

  /** A report, without what it says. */
  public record ReportHead(String report, String title, @Nullable String author) {}
}
