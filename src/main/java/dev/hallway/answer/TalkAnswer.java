package dev.hallway.answer;

import java.util.List;

/**
 * Everything known about a talk.
 *
 * @param entities what it names, by type and name
 * @param links slides, recordings, repositories and other addresses
 * @param reports what attendees wrote about it
 */
public record TalkAnswer(
    TalkSummary talk,
    String subtitle,
    String edition,
    String abstractText,
    List<EntitySummary> entities,
    List<LinkAnswer> links,
    List<ReportQuote> reports)
    implements Answer {
  public TalkAnswer {
    entities = List.copyOf(entities);
    links = List.copyOf(links);
    reports = List.copyOf(reports);
  }

  /** An address that the schedule gives for a talk. */
  public record LinkAnswer(String url, String label, String kind) {}
}
