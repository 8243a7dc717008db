package dev.hallway.relatedness;

import java.util.Arrays;

/** Picks the places of the largest numbers of an array with a heap, in O(n log k). */
final class Strongest {
  private Strongest() {}

  /**
   * Returns the indexes of at most {@code most} of the largest numbers above 0, the largest first,
   * equal ones by index.
   */
  static int[] of(double[] values, int most) {
    int[] heap = new int[Math.min(most, values.length)];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] > 0)) {
        continue;
      }
      if (size < heap.length) {
        heap[size] = i;
        rise(heap, size++, values);
      } else if (size > 0 && before(i, heap[0], values)) {
        heap[0] = i;
        sink(heap, size, values);
      }
    }
    return Arrays.stream(heap, 0, size)
        .boxed()
        .sorted((a, b) -> before(a, b, values) ? -1 : 1)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Returns whether {@code a} ranks before {@code b}; two indexes are never the same. */
  private static boolean before(int a, int b, double[] values) {
    int byValue = Double.compare(values[b], values[a]);
    return byValue != 0 ? byValue < 0 : a < b;
  }

  private static void rise(int[] heap, int start, double[] values) {
    int at = start;
    while (at > 0 && before(heap[(at - 1) / 2], heap[at], values)) {
      swap(heap, at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  private static void sink(int[] heap, int size, double[] values) {
    int at = 0;
    while (true) {
      int last = at;
      for (int child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) {
        if (before(heap[last], heap[child], values)) {
          last = child;
        }
      }
      if (last == at) {
        return;
      }
      swap(heap, at, last);
      at = last;
    }
  }

  private static void swap(int[] heap, int a, int b) {
    int spare = heap[a];
    heap[a] = heap[b];
    heap[b] = spare;
  }
}
