package dev.hallway.schedule;

import java.util.List;

/**
 * One edition with all its talks.
 *
 * @param talks by {@link TalkId}, each once
 * @param issues what was mended or left out while reading
 */
public record Schedule(Edition edition, List<Talk> talks, List<ScheduleIssue> issues) {
  public Schedule {
    talks = List.copyOf(talks);
    issues = List.copyOf(issues);
  }
}
