package dev.hallway.linking;

import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses what a report is about that names a conference but no year beside it: by the titles in
 * its sentences, the speakers it names, and years that stand alone.
 */
final class EditionGuess {
  private static final double TITLE = 2;
  private static final double SPEAKER = 0.75;
  private static final double MOST_SPEAKERS = 3;
  private static final double YEAR = 4;
  private static final double LEAST = 1.5;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 12;
  private static final int SHORTEST_TITLE = 16;
  private static final Pattern YEARS = Pattern.compile("(?<![\\d/.-])(?:19|20)\\d\\d(?![/.-]?\\d)");

  private final Report report;
  private final Programme programme;
  private final Map<EditionId, Double> votes = new TreeMap<>();

  private EditionGuess(Report report, Programme programme) {
    this.report = report;
    this.programme = programme;
  }

  /** Returns the one edition that is likelier than all others; empty where none is. */
  static Optional<EditionId> of(Report report, Programme programme) {
    return new EditionGuess(report, programme).guess();
  }

  private Optional<EditionId> guess() {
    String text = report.title() + "\n" + report.text();
    Set<EditionId> named = new HashSet<>();
    for (EditionId edition : programme.editions()) {
      String conference = edition.conference().replace('-', ' ');
      if (Pattern.compile("(?i)\\b" + Pattern.quote(conference) + "\\b").matcher(text).find()) {
        named.add(edition);
      }
    }
    voteByTitles();
    voteBySpeakers(named);
    voteByYears(named, text);
    List<Map.Entry<EditionId, Double>> best =
        votes.entrySet().stream()
            .filter(vote -> named.contains(vote.getKey()))
            .sorted(Map.Entry.<EditionId, Double>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean clear =
        !best.isEmpty()
            && best.getFirst().getValue() >= LEAST
            && (best.size() < 2 || best.getFirst().getValue() > best.getLast().getValue());
    return clear ? Optional.of(best.getFirst().getKey()) : Optional.empty();
  }

  /** Votes for the edition that alone has a title whose words stand in the text. */
  private void voteByTitles() {
    List<Word> words = Word.listIn(report.text(), 0, report.text().length());
    Set<String> seen = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
        phrase.append(to == from ? "" : " ").append(words.get(to).plain());
        String title = phrase.toString();
        if (to - from + 1 >= FEWEST_WORDS && title.length() >= SHORTEST_TITLE) {
          Set<EditionId> editions = programme.withTitle(title);
          if (editions.size() == 1 && seen.add(title)) {
            votes.merge(editions.iterator().next(), TITLE, Double::sum);
          }
        }
      }
    }
  }

  private void voteBySpeakers(Set<EditionId> named) {
    for (EditionId edition : named) {
      Set<String> speakers = new HashSet<>();
      programme.talks(edition).forEach(talk -> speakers.addAll(talk.speakers()));
      long found =
          speakers.stream()
              .filter(name -> name.indexOf(' ') > 0 && report.text().contains(name))
              .count();
      if (found > 0) {
        votes.merge(edition, Math.min(MOST_SPEAKERS, SPEAKER * found), Double::sum);
      }
    }
  }

  private void voteByYears(Set<EditionId> named, String text) {
    Matcher matcher = YEARS.matcher(text);
    Set<String> years = new HashSet<>();
    while (matcher.find()) {
      years.add(matcher.group());
    }
    for (EditionId edition : named) {
      if (years.contains(Integer.toString(edition.year()))) {
        votes.merge(edition, YEAR / years.size(), Double::sum);
      }
    }
  }
}
