package dev.hallway.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One entry of the schedule.
 *
 * @param title cleaned of prefixes such as "AMENDMENT" and of double blanks
 * @param subtitle possibly empty
 * @param abstractText abstract and description as plain text, paragraphs parted by a blank line,
 *     possibly empty
 * @param track the devroom or track as scheduled, "Containers devroom"
 * @param room the room as scheduled, "UB2.252A (Lameere)"
 * @param start local time at the venue
 * @param duration zero where the schedule gives none
 * @param speakers names as the schedule writes them, in its order, without blanks around and
 *     without such as are no persons
 * @param url the talk's page, empty where none is known
 */
public record Talk(
    TalkId id,
    String title,
    String subtitle,
    String abstractText,
    String track,
    String room,
    LocalDateTime start,
    Duration duration,
    List<String> speakers,
    List<Link> links,
    String url,
    TalkStatus status) {
  public Talk {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
  }

  /** Returns when the talk is over, local time at the venue. */
  public LocalDateTime end() {
    return start.plus(duration);
  }
}
