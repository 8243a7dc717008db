package dev.hallway.recommendation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.schedule.TalkId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A profile as indexes of the corpus. */
final class Person {
  private final Profile profile;
  private final Programme.Range range;
  private final int[] here;
  private final int[] seen;
  private final int[] disliked;

  private Person(Profile profile, Programme.Range range, int[] here, int[] seen, int[] disliked) {
    this.profile = profile;
    this.range = range;
    this.here = here;
    this.seen = seen;
    this.disliked = disliked;
  }

  /**
   * Looks a profile up.
   *
   * @throws IllegalArgumentException if the corpus lacks a talk or the edition
   */
  static Person of(Profile profile, Corpus corpus, Programme programme) {
    Programme.Range range = programme.range(corpus.getEdition(profile.edition()).id());
    int[] attended = indexes(profile.attended(), corpus);
    int[] liked = indexes(profile.likes().talks(), corpus);
    int[] here = Arrays.stream(attended).filter(t -> t >= range.from() && t < range.to()).toArray();
    int[] seen =
        java.util.stream.IntStream.concat(Arrays.stream(attended), Arrays.stream(liked))
            .sorted()
            .distinct()
            .toArray();
    return new Person(profile, range, here, seen, indexes(profile.dislikes().talks(), corpus));
  }

  private static int[] indexes(List<TalkId> talks, Corpus corpus) {
    return talks.stream().mapToInt(id -> index(id, corpus)).sorted().toArray();
  }

  static int index(TalkId id, Corpus corpus) {
    return corpus
        .findTalk(id)
        .map(CorpusTalk::index)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Talk '%s' is not in the graph; look it up with 'hallway search'.".formatted(id)));
  }

  Profile profile() {
    return profile;
  }

  /** Returns the talks of the edition asked for. */
  Programme.Range range() {
    return range;
  }

  /** Returns the attended talks of the edition asked for. */
  int[] here() {
    return here;
  }

  /** Returns the attended and liked talks of any edition. */
  int[] seen() {
    return seen;
  }

  /** Returns the disliked talks of any edition. */
  int[] disliked() {
    return disliked;
  }

  /** Returns the families of devrooms that the person saw talks of. */
  Set<Integer> families(Programme programme) {
    Set<Integer> families = new HashSet<>();
    Arrays.stream(seen).forEach(talk -> families.add(programme.family[talk]));
    return families;
  }

  List<Node> interests() {
    return profile.likes().nodes();
  }
}
