package dev.hallway.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Draws a schedule from lines of text, for tests:
 *
 * <pre>
 * id | day and time | minutes | track | room | title | speakers | abstract
 * 11 | Sat 10:00    | 30      | Go    | H.1  | Go 2  | Ann Lee  | What Go does.
 * </pre>
 */
public final class SchedulePicture {
  private SchedulePicture() {}

  /** Returns the schedule of FOSDEM {@code year}, with a talk for each line. */
  public static Schedule of(int year, String picture) {
    EditionId id = EditionId.of("fosdem", year);
    LocalDate saturday = LocalDate.of(year, 2, 1);
    while (saturday.getDayOfWeek() != java.time.DayOfWeek.SATURDAY) {
      saturday = saturday.plusDays(1);
    }
    Edition edition =
        new Edition(id, "FOSDEM " + year, saturday, saturday.plusDays(1), "Brussels", "ULB");
    List<Talk> talks = new ArrayList<>();
    for (String line : picture.strip().lines().toList()) {
      talks.add(talk(id, saturday, line));
    }
    talks.sort(Comparator.comparing(Talk::id));
    return new Schedule(edition, talks, List.of());
  }

  private static Talk talk(EditionId edition, LocalDate saturday, String line) {
    String[] cells = line.split("\\|", -1);
    String[] when = cells[1].strip().split(" ", 2);
    LocalDate day = when[0].equals("Sun") ? saturday.plusDays(1) : saturday;
    return new Talk(
        new TalkId(edition, cells[0].strip()),
        cells[5].strip(),
        "",
        cells.length > 7 ? cells[7].strip() : "",
        cells[3].strip(),
        cells[4].strip(),
        LocalDateTime.of(day, LocalTime.parse(when[1])),
        Duration.ofMinutes(Long.parseLong(cells[2].strip())),
        Arrays.stream(cells[6].split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList(),
        List.of(new Link("https://example.org/" + cells[0].strip(), "Slides", LinkKind.SLIDES)),
        "",
        TalkStatus.SCHEDULED);
  }
}
