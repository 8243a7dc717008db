package dev.hallway.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * All known spellings as a tree of folded characters, so that every name that starts at a place of
 * a text is found in one walk, whatever its case, blanks and hyphens.
 *
 * <p>The edges stand in one hash table with open addressing, keyed by node and character. Not safe
 * while being built; safe for any number of readers afterwards.
 */
final class SurfaceTrie {
  private static final int LONGEST_GAP = 3;

  private long[] edges = new long[1 << 12];
  private int[] targets = new int[edges.length];
  private int size;
  private final List<List<Sense>> senses = new ArrayList<>(List.of(List.of()));

  /**
   * Adds a spelling; several senses of one spelling stand in the order in which they were added.
   */
  void add(String spelling, Sense sense) {
    String key = Fold.key(spelling);
    int node = 0;
    for (int i = 0; i < key.length(); i++) {
      node = childOrNew(node, key.charAt(i));
    }
    if (node != 0) {
      List<Sense> more = new ArrayList<>(senses.get(node));
      more.add(sense);
      senses.set(node, List.copyOf(more));
    }
  }

  /** Returns what the whole of {@code spelling} can stand for. */
  List<Sense> find(String spelling) {
    String key = Fold.key(spelling);
    int node = 0;
    for (int i = 0; i < key.length() && node >= 0; i++) {
      node = child(node, key.charAt(i));
    }
    return node > 0 ? senses.get(node) : List.of();
  }

  /**
   * Calls {@code found} with the senses and the end of every spelling that starts at {@code start},
   * whether or not a word ends there, the shortest first.
   */
  void walk(String text, int start, int limit, ObjIntConsumer<List<Sense>> found) {
    int node = 0;
    int gap = 0;
    for (int at = start; at < limit; at++) {
      char c = text.charAt(at);
      if (Fold.isGap(c)) {
        if (++gap > LONGEST_GAP || (gap > 1 && !Character.isWhitespace(c))) {
          return;
        }
        continue;
      }
      gap = 0;
      node = child(node, Fold.fold(c));
      if (node < 0) {
        return;
      }
      List<Sense> here = senses.get(node);
      if (!here.isEmpty()) {
        found.accept(here, at + 1);
      }
    }
  }

  private int child(int node, char c) {
    long key = key(node, c);
    int slot = slot(key, edges.length);
    while (edges[slot] != 0) {
      if (edges[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return -1;
  }

  private int childOrNew(int node, char c) {
    int found = child(node, c);
    if (found >= 0) {
      return found;
    }
    if (2 * (size + 1) > edges.length) {
      grow();
    }
    int created = senses.size();
    senses.add(List.of());
    put(key(node, c), created);
    size++;
    return created;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    targets = new int[edges.length];
    Arrays.fill(edges, 0);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key, edges.length);
    while (edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = key;
    targets[slot] = target;
  }

  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private static int slot(long key, int length) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (length - 1);
  }
}
