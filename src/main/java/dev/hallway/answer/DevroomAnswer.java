package dev.hallway.answer;

import java.util.List;

/**
 * A devroom over all its years and names.
 *
 * @param years the earliest first
 * @param topics technologies that its talks name, the most frequent first
 * @param speakers the most frequent first
 */
public record DevroomAnswer(
    EntitySummary devroom,
    List<DevroomYear> years,
    List<EntitySummary> topics,
    List<EntitySummary> speakers)
    implements Answer {
  public DevroomAnswer {
    years = List.copyOf(years);
    topics = List.copyOf(topics);
    speakers = List.copyOf(speakers);
  }

  /**
   * One year of a devroom.
   *
   * @param names what it was called, by name
   */
  public record DevroomYear(int year, String edition, List<String> names, List<TalkSummary> talks) {
    public DevroomYear {
      names = List.copyOf(names);
      talks = List.copyOf(talks);
    }
  }
}
