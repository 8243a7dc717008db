package dev.hallway.linking;

import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the places of a report that speak of talks, and the talks.
 *
 * <p>Every stretch that shares words with a title, names a speaker or leads to a talk's page is a
 * candidate; a logistic model weighs its clues, first alone, then with those of the whole report's
 * candidates; the likeliest that go together hold ({@link TalkAlignment}).
 */
final class TalkReferences {
  private static final int LONGEST_QUOTE = 240;

  /** Half of the headings that stand among talks' are sessions, the others asides. */
  private static final double UNLINKED = 0.5;

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
    Set<Integer> linked = new TreeSet<>();
    for (int i = 0; i < editions.size(); i++) {
      List<TalkAlignment.Choice> choices =
          choose(candidates(text, editions.get(i), programme, i > 0), text);
      choices.forEach(choice -> linked.add(choice.candidate().passage().number()));
      references.addAll(references(choices, text));
    }
    for (Passage session : new UnlinkedSessions(text).list(linked)) {
      references.add(unlinked(session, text));
    }
    references.sort(
        Comparator.comparingInt((TalkReference reference) -> reference.evidence().start())
            .thenComparing(TalkReference::heading));
    return references;
  }

  /** Returns what holds among the candidates of one edition, in the order of the text. */
  List<TalkAlignment.Choice> choose(List<Candidate> candidates, ReportText text) {
    return new TalkAlignment(settings, new Attendance(text, Set.of())::isAttended)
        .choose(candidates, text.passages());
  }

  List<TalkReference> references(List<TalkAlignment.Choice> choices, ReportText text) {
    Set<Integer> linked = new TreeSet<>();
    choices.forEach(choice -> linked.add(choice.candidate().passage().number()));
    Attendance attendance = new Attendance(text, linked);
    OpinionReader opinions = new OpinionReader(text, settings);
    List<TalkReference> references = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      TalkAlignment.Choice choice = choices.get(i);
      Candidate candidate = choice.candidate();
      int next =
          i + 1 < choices.size() ? choices.get(i + 1).candidate().first() : Integer.MAX_VALUE;
      boolean whole = candidate.passage().isHeading();
      int first = whole ? candidate.passage().first() : candidate.first();
      int last = whole ? candidate.passage().last() : candidate.last();
      references.add(
          new TalkReference(
              text.quote(first, last),
              candidate.talk().talk().id(),
              candidate.talk().talk().title(),
              attendance.isAttended(candidate, next),
              opinions.read(candidate, next),
              evidence(first, last, text),
              choice.probability()));
    }
    return references;
  }

  private static TalkReference unlinked(Passage session, ReportText text) {
    return new TalkReference(
        text.quote(session.first(), session.last()),
        null,
        null,
        true,
        Opinion.NEUTRAL,
        evidence(session.first(), session.last(), text),
        UNLINKED);
  }

  private static Evidence evidence(int first, int last, ReportText text) {
    Report report = text.report();
    int start = text.words().get(first).start();
    int end = Math.min(text.words().get(last - 1).end(), start + LONGEST_QUOTE);
    return new Evidence(
        "text",
        report.origin().sourceStart(start),
        report.origin().sourceEnd(end),
        report.text().substring(start, end));
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
}
