package dev.hallway.relatedness;

import java.util.Arrays;

/** Picks the places of the largest numbers of an array with a heap, in O(n log k). */
final class Strongest {
  private final double[] values;
  private final int[] heap;
  private int size;

  /**
   * Prepares to pick some.
   *
   * @param values to compare places by; kept, not copied
   * @param most how many to keep
   */
  Strongest(double[] values, int most) {
    this.values = values;
    this.heap = new int[Math.min(most, values.length)];
  }

  /**
   * Returns the indexes of at most {@code most} of the largest numbers above 0, the largest first,
   * equal ones by index.
   */
  static int[] of(double[] values, int most) {
    Strongest strongest = new Strongest(values, most);
    for (int i = 0; i < values.length; i++) {
      strongest.offer(i);
    }
    return strongest.toArray();
  }

  /** Considers a place that was not considered before. */
  void offer(int place) {
    if (!(values[place] > 0)) {
      return;
    }
    if (size < heap.length) {
      heap[size] = place;
      rise(size++);
    } else if (size > 0 && isBefore(place, heap[0])) {
      heap[0] = place;
      sink(size);
    }
  }

  /** Returns the places of the largest numbers above 0, the largest first; ends the picking. */
  int[] toArray() {
    for (int end = size - 1; end > 0; end--) {
      swap(0, end);
      sink(end);
    }
    return Arrays.copyOf(heap, size);
  }

  /** Returns whether {@code a} ranks before {@code b}; two places are never the same. */
  private boolean isBefore(int a, int b) {
    return values[a] > values[b] || (values[a] == values[b] && a < b);
  }

  private void rise(int start) {
    int at = start;
    while (at > 0 && isBefore(heap[(at - 1) / 2], heap[at])) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  /** Moves the first place down to where none of the first {@code count} below it is weaker. */
  private void sink(int count) {
    int at = 0;
    while (true) {
      int last = at;
      for (int child = 2 * at + 1; child <= 2 * at + 2 && child < count; child++) {
        if (isBefore(heap[last], heap[child])) {
          last = child;
        }
      }
      if (last == at) {
        return;
      }
      swap(at, last);
      at = last;
    }
  }

  private void swap(int a, int b) {
    int spare = heap[a];
    heap[a] = heap[b];
    heap[b] = spare;
  }
}
