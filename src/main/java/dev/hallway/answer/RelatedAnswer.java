package dev.hallway.answer;

import java.util.List;
import java.util.Map;

/**
 * What relates to something.
 *
 * @param entity what was asked about
 * @param related technologies, or entities of the type that was asked for, the nearest first
 * @param talks about it, the nearest first
 * @param people who speak about it
 * @param devrooms in which it is spoken about
 * @param organizations that are named with it
 * @param talksByYear how many talks belong to it in each year that has any
 */
public record RelatedAnswer(
    EntitySummary entity,
    List<RelatedEntity> related,
    List<TalkSummary> talks,
    List<RelatedEntity> people,
    List<RelatedEntity> devrooms,
    List<RelatedEntity> organizations,
    Map<Integer, Integer> talksByYear)
    implements Answer {
  public RelatedAnswer {
    related = List.copyOf(related);
    talks = List.copyOf(talks);
    people = List.copyOf(people);
    devrooms = List.copyOf(devrooms);
    organizations = List.copyOf(organizations);
  }
}
