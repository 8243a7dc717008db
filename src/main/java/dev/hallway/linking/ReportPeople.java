package dev.hallway.linking;

import dev.hallway.mention.Mention;
import dev.hallway.mention.MentionFinder;
import dev.hallway.report.OriginMap;
import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gathers what is known of who could be named in a report, and finds who is. */
final class ReportPeople {
  private static final String PERSON = "PERSON";

  private final MentionFinder finder;
  private final People people;

  ReportPeople(MentionFinder finder, People people) {
    this.finder = finder;
    this.people = people;
  }

  /** Returns the mentions of people in the order of the text. */
  List<Mention> find(
      Report report,
      List<PersonRecognizer.Span> recognized,
      List<EditionId> editions,
      List<TalkReference> references,
      Programme programme) {
    Map<TalkReference, Integer> starts = new LinkedHashMap<>();
    references.forEach(one -> starts.put(one, textOffset(report.origin(), one.evidence().start())));
    PersonFinder persons =
        new PersonFinder(
            report,
            book(editions, programme),
            book(programme.editions(), programme),
            new SortedSpeakers(starts, programme, people));
    return persons.find(
        recognized.stream().filter(span -> span.label().equals(PERSON)).toList(),
        finder.find(ReportSource.of(report).document()));
  }

  private SpeakerBook book(List<EditionId> editions, Programme programme) {
    TreeSet<String> names = new TreeSet<>();
    for (EditionId edition : editions) {
      programme.talks(edition).forEach(talk -> names.addAll(talk.speakers()));
    }
    return new SpeakerBook(names, people);
  }

  private static int textOffset(OriginMap origin, int sourceOffset) {
    int low = 0;
    int high = origin.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origin.sourceStart(middle) < sourceOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
