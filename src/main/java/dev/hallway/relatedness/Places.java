package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.corpus.TextIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where in the words of its talks each technology and organisation stands, by any of its names.
 *
 * <p>Immutable. Takes one int for each time a talk names something, and as much for each tie.
 */
final class Places {
  private static final int[] NONE = {};

  private final TextIndex texts;
  private final int[][] placesAt;

  Places(Corpus corpus) {
    texts = corpus.texts();
    placesAt = new int[corpus.firstOfNode(corpus.nodes().size())][];
    Arrays.fill(placesAt, NONE);
    for (Node node : corpus.nodes()) {
      if (node.type().isTechnology() || node.type() == NodeType.ORGANIZATION) {
        int[][] forms = forms(node);
        int end = corpus.firstOfNode(node.index() + 1);
        for (int p = corpus.firstOfNode(node.index()); p < end; p++) {
          placesAt[corpus.positionInTalk(p)] = find(forms, texts.sequenceOf(corpus.talkAt(p)));
        }
      }
    }
  }

  private int[][] forms(Node node) {
    List<int[]> forms = new ArrayList<>();
    Stream.concat(Stream.of(node.name()), node.aliases().stream())
        .map(TextIndex::terms)
        .distinct()
        .map(terms -> terms.stream().mapToInt(texts::term).toArray())
        .filter(form -> form.length > 0 && Arrays.stream(form).allMatch(term -> term >= 0))
        .forEach(forms::add);
    return forms.toArray(int[][]::new);
  }

  private static int[] find(int[][] forms, int[] sequence) {
    int[] found = NONE;
    int count = 0;
    for (int at = 0; at < sequence.length; at++) {
      for (int[] form : forms) {
        if (sequence[at] == form[0] && standsAt(form, sequence, at)) {
          found = count == found.length ? Arrays.copyOf(found, 2 * count + 1) : found;
          found[count++] = at;
          break;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Returns whether {@code form} stands in {@code sequence} from {@code at}. */
  static boolean standsAt(int[] form, int[] sequence, int at) {
    return at + form.length <= sequence.length
        && Arrays.equals(form, 0, form.length, sequence, at, at + form.length);
  }

  /**
   * Returns where a talk names the node at a position of its row, ascending; not to be changed;
   * empty for people and devrooms, and where only the text before folding shows a name.
   */
  int[] at(int position) {
    return placesAt[position];
  }

  /** Returns no places, for each of so many talks. */
  static int[][] none(int talks) {
    int[][] places = new int[talks][];
    Arrays.fill(places, NONE);
    return places;
  }

  /** Returns the places of both, ascending. */
  static int[] merged(int[] some, int[] others) {
    if (some.length == 0 || others.length == 0) {
      return some.length == 0 ? others : some;
    }
    int[] both = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, both, some.length, others.length);
    Arrays.sort(both);
    return both;
  }
}
