package dev.hallway.linking;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A run of stems, by their numbers in the {@link Lexicon}; never changes. */
final class Stems {
  private final int[] numbers;

  private Stems(int[] numbers) {
    this.numbers = numbers;
  }

  static Stems of(int... numbers) {
    return new Stems(numbers.clone());
  }

  static Stems of(IntStream numbers) {
    return new Stems(numbers.toArray());
  }

  int size() {
    return numbers.length;
  }

  int get(int place) {
    return numbers[place];
  }

  /** Returns the numbers for looking at; nobody may change them. */
  int[] numbers() {
    return numbers;
  }

  IntStream stream() {
    return Arrays.stream(numbers);
  }

  /** Copies the numbers into {@code target} from {@code place} on and returns the place after. */
  int copyTo(int[] target, int place) {
    System.arraycopy(numbers, 0, target, place, numbers.length);
    return place + numbers.length;
  }

  boolean has(int stem) {
    for (int number : numbers) {
      if (number == stem) {
        return true;
      }
    }
    return false;
  }

  Set<Integer> toSet() {
    return stream().boxed().collect(Collectors.toSet());
  }
}
