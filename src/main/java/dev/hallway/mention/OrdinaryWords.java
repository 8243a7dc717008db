package dev.hallway.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of plain English, so that a name spelled like one is not taken for the word. */
final class OrdinaryWords {
  private static final String FILE = "data/reading/words.txt";

  /** The words that come with the program. */
  static final OrdinaryWords STANDARD = load();

  private final Set<String> words;

  private OrdinaryWords(Set<String> words) {
    this.words = words;
  }

  /** Returns whether {@code word}, in lower case, is a word of plain English. */
  boolean contains(String word) {
    return words.contains(word);
  }

  /** Returns whether {@code word}, as it is written, is the name of a person, place or nation. */
  boolean isProper(String word) {
    return words.contains(word) && Character.isUpperCase(word.charAt(0));
  }

  private static OrdinaryWords load() {
    try (InputStream in = OrdinaryWords.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "%s is not on the class path; build Hallway anew".formatted(FILE));
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new OrdinaryWords(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
