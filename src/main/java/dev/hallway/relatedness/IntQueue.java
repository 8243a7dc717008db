package dev.hallway.relatedness;

/** Numbers waiting in line, in a ring that is allocated once. */
final class IntQueue {
  private final int[] ring;
  private int first;
  private int size;

  /** Creates one for at most {@code most} numbers at a time. */
  IntQueue(int most) {
    ring = new int[most];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int number) {
    int at = first + size++;
    ring[at < ring.length ? at : at - ring.length] = number;
  }

  /** Takes out the number that came first. */
  int remove() {
    int number = ring[first];
    first = first + 1 == ring.length ? 0 : first + 1;
    size--;
    return number;
  }
}
