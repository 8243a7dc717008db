package dev.hallway.question;

import dev.hallway.question.PhraseMatcher.Fit;
import dev.hallway.schedule.EditionId;
import dev.hallway.vocabulary.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a question that speak of years, and the words without them.
 *
 * @param edition the edition that was named, such as "at FOSDEM 2023"; null if none was
 */
record TimeWords(List<Word> rest, Years years, @Nullable EditionId edition) {
  /** Bare numbers below are versions and names rather than years: Windows 2000. */
  private static final int FIRST_BARE_YEAR = 2001;

  private static final List<Timing> TIMINGS =
      """
      SINCE   | since the? year? fosdem? {y}
      SINCE   | (starting|beginning) (in|from) {y}
      SINCE   | (from|in)? {y} (on|onward|onwards|or later|and later|and after)
      AFTER   | (after|later than|newer than) fosdem? {y}
      BEFORE  | (before|earlier than|older than|prior to) fosdem? {y}
      UNTIL   | (until|till|up to|up until|through) fosdem? {y}
      UNTIL   | (from|in)? {y} (or earlier|and earlier|and before)
      BETWEEN | (between|from|in|during)? fosdem? {y} (and|to|until|till|through|or) fosdem? {y}
      IN      | (in|during|of|for|from|on|at) the? year? {y}
      EDITION | (in|from|of|for|during|on)? fosdem in? {y}
      EDITION | at {w} in? {y}
      ALWAYS  | (at|during) fosdem
      """
          .lines()
          .map(Timing::of)
          .toList();

  private enum Sense {
    SINCE,
    AFTER,
    BEFORE,
    UNTIL,
    BETWEEN,
    IN,
    EDITION,
    ALWAYS
  }

  private record Timing(Sense sense, Phrase phrase) {
    static Timing of(String line) {
      String[] row = line.split("\\|", 2);
      return new Timing(Sense.valueOf(row[0].strip()), Phrase.of(row[1], Map.of()));
    }
  }

  private record Found(Sense sense, Fit fit) {}

  TimeWords {
    rest = List.copyOf(rest);
  }

  /** Returns the phrases that speak of years. */
  static List<Phrase> phrases() {
    return TIMINGS.stream().map(Timing::phrase).toList();
  }

  /** Takes the words that speak of years out of {@code words}, wherever they stand. */
  static TimeWords of(List<Word> words, Spelling spelling) {
    List<Word> rest = new ArrayList<>();
    TimeWords time = new TimeWords(List.of(), Years.ALL, null);
    int at = 0;
    while (at < words.size()) {
      Optional<Found> found = findAt(words, at, spelling);
      if (found.isPresent()) {
        time = time.with(found.get());
        at = found.get().fit.end();
      } else {
        rest.add(words.get(at++));
      }
    }
    boolean bareYear = rest.size() > 1 && rest.getLast().year() >= FIRST_BARE_YEAR;
    if (bareYear && time.edition == null && time.years.isAll()) {
      return new TimeWords(rest.subList(0, rest.size() - 1), Years.in(rest.getLast().year()), null);
    }
    return new TimeWords(rest, time.years, time.edition);
  }

  private static Optional<Found> findAt(List<Word> words, int at, Spelling spelling) {
    if (PhraseMatcher.isNoise(words.get(at))) {
      return Optional.empty();
    }
    Found longest = null;
    for (Timing timing : TIMINGS) {
      Optional<Fit> fit = PhraseMatcher.matchFrom(timing.phrase, words, at, spelling);
      if (fit.isPresent() && (longest == null || fit.get().end() > longest.fit.end())) {
        longest = new Found(timing.sense, fit.get());
      }
    }
    return Optional.ofNullable(longest);
  }

  private TimeWords with(Found found) {
    List<List<Word>> slots = found.fit.slots();
    int year = slots.isEmpty() ? -1 : slots.getLast().getFirst().year();
    return switch (found.sense) {
      case SINCE -> narrowed(Years.since(year));
      case AFTER -> narrowed(Years.since(year + 1));
      case BEFORE -> narrowed(Years.until(year - 1));
      case UNTIL -> narrowed(Years.until(year));
      case BETWEEN -> narrowed(new Years(slots.getFirst().getFirst().year(), year));
      case IN -> narrowed(Years.in(year));
      case EDITION -> {
        String conference = slots.size() > 1 ? slots.getFirst().getFirst().text() : "fosdem";
        yield new TimeWords(rest, years, EditionId.of(Slug.of(conference), year));
      }
      case ALWAYS -> this;
    };
  }

  private TimeWords narrowed(Years more) {
    return new TimeWords(rest, years.narrowedBy(more), edition);
  }

  /** Returns the years, those of the edition included. */
  Years allYears() {
    return edition == null ? years : years.narrowedBy(Years.in(edition.year()));
  }

  /** Returns the edition, also where only its year was named; null if neither was. */
  @Nullable EditionId editionOfYear() {
    Integer since = years.since();
    return edition == null && since != null && since.equals(years.until())
        ? EditionId.of("fosdem", since)
        : edition;
  }
}
