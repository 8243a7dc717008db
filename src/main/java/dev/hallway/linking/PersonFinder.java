package dev.hallway.linking;

import dev.hallway.mention.Mention;
import dev.hallway.report.Report;
import java.util.Collection;
import java.util.List;

/**
 * Finds the people whom a report names: speakers by full name, by a part of it, by their page, or
 * misspelt, and others by the shape of their names.
 */
final class PersonFinder {
  private final Report report;
  private final SpeakerBook speakers;
  private final SpeakerBook everyone;
  private final SortedSpeakers discussed;

  /**
   * Prepares to search a report.
   *
   * @param speakers of the editions that the report is about
   * @param everyone speakers of all editions, counted only under their full names
   * @param discussed who gave the talk that a place of the text is about
   */
  PersonFinder(
      Report report, SpeakerBook speakers, SpeakerBook everyone, SortedSpeakers discussed) {
    this.report = report;
    this.speakers = speakers;
    this.everyone = everyone;
    this.discussed = discussed;
  }

  /**
   * Returns the mentions in the order of the text.
   *
   * @param recognized what a recogniser takes for people
   * @param things technologies and organisations, for which it takes some of them
   */
  List<Mention> find(Collection<PersonRecognizer.Span> recognized, Collection<Mention> things) {
    List<PersonRecognizer.Span> people =
        recognized.stream()
            .filter(span -> things.stream().noneMatch(thing -> overlap(thing, span)))
            .toList();
    PersonText text = new PersonText(report.text());
    new FullNames(text, speakers, everyone).find();
    new LinkedPeople(text, report, speakers).find();
    RecognizedPeople others = new RecognizedPeople(text, everyone);
    others.findFull(people);
    new PartialNames(text, report, speakers, discussed).find();
    others.findFirst(people);
    others.findBeside(things);
    return text.found();
  }

  private static boolean overlap(Mention thing, PersonRecognizer.Span span) {
    return thing.start() < span.end() && span.start() < thing.end();
  }
}
