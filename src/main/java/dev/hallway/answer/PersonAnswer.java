package dev.hallway.answer;

import java.util.List;

/**
 * A person with all talks and what they were about.
 *
 * @param talks the newest first
 * @param topics technologies that the talks name, the most frequent first
 * @param sharedStages people who gave talks together with the person, the most frequent first
 * @param topicsByYear the topics with the talks of each year that name them
 */
public record PersonAnswer(
    EntitySummary person,
    List<TalkSummary> talks,
    List<EntitySummary> topics,
    List<EntitySummary> sharedStages,
    List<TopicYears> topicsByYear)
    implements Answer {
  public PersonAnswer {
    talks = List.copyOf(talks);
    topics = List.copyOf(topics);
    sharedStages = List.copyOf(sharedStages);
    topicsByYear = List.copyOf(topicsByYear);
  }
}
