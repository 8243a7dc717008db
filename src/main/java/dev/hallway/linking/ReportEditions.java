package dev.hallway.linking;

import dev.hallway.report.Block;
import dev.hallway.report.Hyperlink;
import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the editions that a report is about.
 *
 * <p>Votes: the conference's name with the year in title, file name or address, in headings and in
 * the text; links to the year's pages and talks; the day of publication after the edition; titles
 * that are headings. Where none of them tells, a {@link EditionGuess guess} is made.
 */
final class ReportEditions {
  private static final double TITLE = 10;
  private static final double NAME = 6;
  private static final double YEAR = 1;
  private static final double SAME_TITLE = 2;
  private static final double MOST_TITLES = 8;
  private static final int SHORTEST_TITLE = 12;
  private static final double TEXT = 1;
  private static final double MOST_TEXT = 4;
  private static final double LINK = 1.5;
  private static final double MOST_LINKS = 9;
  private static final double PUBLISHED = 5;
  private static final int LONGEST_DELAY_DAYS = 120;
  private static final double LEAST = 1;
  private static final double SECOND_SHARE = 0.6;
  private static final Pattern YEAR_IN_URL = Pattern.compile("fosdem\\.org/((?:19|20)\\d\\d)/");

  private ReportEditions() {}

  /** Returns the editions, the main one first; empty where nothing tells. */
  static List<EditionId> of(Report report, Programme programme) {
    Map<EditionId, Double> votes = new TreeMap<>();
    Map<EditionId, Integer> titles = titles(report, programme);
    Map<EditionId, Integer> pages = new TreeMap<>();
    for (EditionId edition : programme.editions()) {
      EditionProgramme scheduled = programme.find(edition).orElseThrow();
      double vote = named(report, edition) + published(report, scheduled) + links(report, edition);
      vote += Math.min(MOST_TITLES, SAME_TITLE * titles.getOrDefault(edition, 0));
      if (vote >= LEAST) {
        votes.put(edition, vote);
      }
      int linked = pages(report, scheduled);
      if (linked > 0) {
        pages.put(edition, linked);
      }
    }
    Optional<EditionId> main =
        votes.entrySet().stream()
            .max(
                Map.Entry.<EditionId, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    if (main.isEmpty()) {
      return EditionGuess.of(report, programme).stream().toList();
    }
    double most = votes.getOrDefault(main.get(), 0.0);
    return programme.editions().stream()
        .filter(edition ->
            edition.equals(main.get())
                || pages.containsKey(edition)
                || votes.getOrDefault(edition, 0.0) >= Math.max(NAME, most * SECOND_SHARE))
        .sorted(
            Comparator.comparingDouble((EditionId edition) -> -votes.getOrDefault(edition, 0.0))
                .thenComparing(edition -> !edition.equals(main.get()))
                .thenComparing(Comparator.reverseOrder()))
        .toList();
  }

  /** Returns how many headings and items are a title of each edition, of that edition alone. */
  private static Map<EditionId, Integer> titles(Report report, Programme programme) {
    Map<EditionId, Integer> titles = new TreeMap<>();
    for (Block block : report.blocks()) {
      String words = Programme.titleWords(report.textOf(block));
      Set<EditionId> editions =
          words.length() < SHORTEST_TITLE ? Set.of() : programme.withTitle(words);
      if (editions.size() == 1) {
        titles.merge(editions.iterator().next(), 1, Integer::sum);
      }
    }
    return titles;
  }

  private static double named(Report report, EditionId edition) {
    String conference = edition.conference().replace("-", "[ -]?");
    String year = Integer.toString(edition.year());
    String shortYear = "['’]" + year.substring(2);
    Pattern name =
        Pattern.compile(
            "(?i)"
                + conference
                + "[\\s'’:,\\-–_/]{0,3}(?:"
                + year
                + "|"
                + shortYear
                + ")\\b"
                + "|\\b"
                + year
                + "[\\s\\-_/]{1,2}"
                + conference);
    double vote = name.matcher(report.title()).find() ? TITLE : 0;
    String address = report.name() + " " + (report.address() == null ? "" : report.address());
    vote += name.matcher(address).find() ? NAME : 0;
    vote += Pattern.compile("(?<!\\d)" + year + "(?!\\d)").matcher(address).find() ? YEAR : 0;
    Matcher matcher = name.matcher(report.text());
    double said = 0;
    while (matcher.find()) {
      said += matcher.start() < 600 ? 2 * TEXT : TEXT;
    }
    return vote + Math.min(MOST_TEXT, said);
  }

  private static double links(Report report, EditionId edition) {
    int links = 0;
    for (Hyperlink link : report.links()) {
      Matcher matcher = YEAR_IN_URL.matcher(link.url());
      links += matcher.find() && matcher.group(1).equals(Integer.toString(edition.year())) ? 1 : 0;
    }
    return edition.conference().equals("fosdem") ? Math.min(MOST_LINKS, links * LINK) : 0;
  }

  private static double published(Report report, EditionProgramme scheduled) {
    LocalDate published = report.published();
    if (published == null) {
      return 0;
    }
    LocalDate start = scheduled.edition().start();
    boolean after =
        !published.isBefore(start) && published.isBefore(start.plusDays(LONGEST_DELAY_DAYS));
    return after ? PUBLISHED : 0;
  }

  private static int pages(Report report, EditionProgramme scheduled) {
    return (int)
        report.links().stream()
            .flatMap(link -> EventPages.find(link).stream())
            .filter(page -> EventPages.find(page, scheduled).isPresent())
            .count();
  }
}
