package dev.hallway.linking;

import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places of a report that speak of talks, and the talks.
 *
 * <p>Every stretch that shares words with a title, names a speaker or leads to a talk's page is a
 * candidate; a logistic model weighs its clues, first alone, then with those of the whole report's
 * candidates; the likeliest that go together hold ({@link TalkAlignment}).
 */
final class TalkReferences {
  private static final int LONGEST_QUOTE = 240;

  private final TalkSettings settings;

  TalkReferences() {
    this(TalkSettings.builtIn());
  }

  TalkReferences(TalkSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns the references in the order of the text, a scheduled talk at most once.
   *
   * @param editions the main one first; in the others only links to talks' pages count
   */
  List<TalkReference> find(Report report, List<EditionId> editions, Programme programme) {
    ReportText text = new ReportText(report);
    List<TalkReference> references = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      references.addAll(choose(candidates(text, editions.get(i), programme, i > 0), text));
    }
    references.sort(Comparator.comparingInt(reference -> reference.evidence().start()));
    return references;
  }

  /** Returns the references among the candidates of one edition. */
  List<TalkReference> choose(List<Candidate> candidates, ReportText text) {
    Attendance attendance = new Attendance(text);
    return new TalkAlignment(settings, attendance::isAttended)
        .choose(candidates, text.passages()).stream()
            .map(choice -> reference(choice, text, attendance))
            .toList();
  }

  List<Candidate> candidates(
      ReportText text, EditionId edition, Programme programme, boolean pagesOnly) {
    Optional<EditionProgramme> scheduled = programme.find(edition);
    if (scheduled.isEmpty()) {
      return List.of();
    }
    Spellings spellings =
        new Spellings(text, scheduled.get(), programme.lexicon(), settings.variants());
    return new CandidateFinder(text, scheduled.get(), programme.lexicon(), spellings, pagesOnly)
        .list();
  }

  private static TalkReference reference(
      TalkAlignment.Choice choice, ReportText text, Attendance attendance) {
    Candidate candidate = choice.candidate();
    boolean whole = candidate.passage().isHeading();
    int first = whole ? candidate.passage().first() : candidate.first();
    int last = whole ? candidate.passage().last() : candidate.last();
    String heading = text.quote(first, last);
    int start = text.words().get(first).start();
    int end = Math.min(text.words().get(last - 1).end(), start + LONGEST_QUOTE);
    Report report = text.report();
    Evidence evidence =
        new Evidence(
            "text",
            report.origin().sourceStart(start),
            report.origin().sourceEnd(end),
            report.text().substring(start, end));
    return new TalkReference(
        heading,
        candidate.talk().talk().id(),
        candidate.talk().talk().title(),
        attendance.isAttended(candidate),
        Opinion.NEUTRAL,
        evidence,
        choice.probability());
  }
}
