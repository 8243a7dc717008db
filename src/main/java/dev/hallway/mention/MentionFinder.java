package dev.hallway.mention;

import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
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
    return find(document, List.of());
  }

  /**
   * Returns the mentions in the order of the text; none overlaps another.
   *
   * @param spokenOf what the texts that {@code document} speaks of name, such as the abstracts of
   *     the talks in a report
   */
  public List<Mention> find(Document document, Collection<Mention> spokenOf) {
    Words words = new Words(document);
    List<Found> found = new ArrayList<>(findings(document, words, spokenOf));
    found.addAll(withoutOverlap(longestFirst(newNames.find(document, words, found, spokenOf))));
    Employers employers = new Employers(document, words);
    return found.stream()
        .map(one -> mention(document, employers.asOrganization(one)))
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  /** Returns what the lists know of in {@code document}, whose words are given. */
  List<Found> findings(Document document, Words words, Collection<Mention> spokenOf) {
    String lower = Fold.lower(document.text());
    List<Candidate> candidates = new Candidates(document, lower, words, trie).list();
    Judge judge = new Judge(document, lower, words);
    List<Found> found = accept(candidates, judge, new Known(List.of()).with(spokenOf), true);
    for (int round = 0; round < ROUNDS; round++) {
      found = accept(candidates, judge, new Known(found).with(spokenOf), false);
    }
    return found;
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
