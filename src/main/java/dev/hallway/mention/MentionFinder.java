package dev.hallway.mention;

import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the technologies and organisations that a text names.
 *
 * <p>Every known spelling at every word is a candidate. Names that mean nothing else are accepted
 * first; the ambiguous ones are then weighed in two rounds against the text around them and against
 * what is accepted already, so that "Rust, Go and Python" carries Go. Of candidates that overlap
 * the longest stays. Time grows with the length of the text. Safe for use by several threads.
 */
public final class MentionFinder {
  private static final int ROUNDS = 2;

  private final SurfaceTrie trie;
  private final NewNames newNames;

  /** Creates a finder of the names in {@code vocabulary}. */
  public MentionFinder(Vocabulary vocabulary) {
    trie = SurfaceIndex.of(vocabulary);
    newNames = new NewNames(vocabulary, trie);
  }

  /** Returns the mentions in the order of the text; none overlaps another. */
  public List<Mention> find(Document document) {
    return find(document, Background.NONE);
  }

  /** Returns the mentions in the order of the text; none overlaps another. */
  public List<Mention> find(Document document, Background background) {
    Words words = new Words(document);
    Reading reading = new Reading(document, words, background);
    NewOrganizations organizations = new NewOrganizations(document, words);
    List<Found> listed = organizations.among(reading.listed(List.of()));
    List<Found> fresh = newNames.find(document, words, listed, background);
    List<Found> found =
        new ArrayList<>(fresh.isEmpty() ? listed : organizations.among(reading.listed(fresh)));
    Occupied occupied = new Occupied(found);
    withoutOverlap(longestFirst(fresh)).stream()
        .filter(one -> !occupied.overlaps(one.candidate().start(), one.candidate().end()))
        .forEach(found::add);
    found = NumberedStandards.among(found, document, words);
    found = new ProductNames(document, words, found).list();
    found = new Abbreviations(words).among(found);
    Employers employers =
        new Employers(
            document, words, new Affiliation(document, words, background.people()), found);
    return found.stream()
        .map(one -> mention(document, employers.asOrganization(one)))
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  /**
   * Returns whether {@code word}, as it is written, is a word of plain English or the well-known
   * name of a person, place or nation.
   */
  public static boolean isOrdinary(String word) {
    OrdinaryWords words = OrdinaryWords.STANDARD;
    return words.contains(Fold.lower(word)) || words.isProper(word);
  }

  /** Returns what the lists know of in {@code document}, whose words are given. */
  List<Found> findings(Document document, Words words) {
    return new Reading(document, words, Background.NONE).listed(List.of());
  }

  /** One document being read: its candidates, and what judges them. */
  private final class Reading {
    private final List<Candidate> candidates;
    private final Judge judge;
    private final Background background;

    Reading(Document document, Words words, Background background) {
      String lower = Fold.lower(document.text());
      this.candidates = new Candidates(document, lower, words, trie).list();
      this.judge = new Judge(document, lower, words);
      this.background = background;
    }

    /** Returns what of the lists is named, {@code fresh} being found beside it. */
    List<Found> listed(List<Found> fresh) {
      List<Found> found = accept(candidates, judge, known(fresh, List.of()), true);
      for (int round = 0; round < ROUNDS; round++) {
        found = accept(candidates, judge, known(found, fresh), false);
      }
      return found;
    }

    private Known known(List<Found> found, List<Found> fresh) {
      List<Found> all = new ArrayList<>(found);
      all.addAll(fresh);
      return Known.technologies(all).with(background.named());
    }
  }

  private static List<Found> accept(
      List<Candidate> candidates, Judge judge, Known known, boolean plainOnly) {
    List<Found> fitting = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Sense best = best(candidate, judge, known, plainOnly);
      if (best != null) {
        fitting.add(new Found(candidate, best));
      }
    }
    return withoutOverlap(longestFirst(fitting));
  }

  private static List<Found> longestFirst(List<Found> found) {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Found one) -> -one.candidate().length())
                .thenComparingInt(one -> one.candidate().start()))
        .toList();
  }

  private static @Nullable Sense best(
      Candidate candidate, Judge judge, Known known, boolean plainOnly) {
    Sense best = null;
    int highest = -1;
    for (Sense sense : candidate.senses()) {
      if (plainOnly && sense.ambiguous()) {
        continue;
      }
      int weight = judge.weigh(candidate, sense, known);
      if (weight > highest) {
        highest = weight;
        best = sense;
      }
    }
    return best;
  }

  private static List<Found> withoutOverlap(List<Found> longestFirst) {
    NavigableMap<Integer, Candidate> taken = new TreeMap<>();
    List<Found> kept = new ArrayList<>();
    for (Found one : longestFirst) {
      var before = taken.floorEntry(one.candidate().start());
      var after = taken.ceilingEntry(one.candidate().start());
      boolean free =
          (before == null || !before.getValue().overlaps(one.candidate()))
              && (after == null || !after.getValue().overlaps(one.candidate()));
      if (free) {
        taken.put(one.candidate().start(), one.candidate());
        kept.add(one);
      }
    }
    return kept;
  }

  private static Mention mention(Document document, Found found) {
    Candidate place = found.candidate();
    return new Mention(
        found.sense().type(),
        found.sense().name(),
        document.text().substring(place.start(), place.end()),
        place.start(),
        place.end());
  }
}
