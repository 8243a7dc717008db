package dev.hallway.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase of the grammar, such as {@code (what|which) talks (is|are)? about {x}}.
 *
 * <p>{@code (a|b c)} is any of the wordings, {@code @name} a set of wordings with a name, {@code ?}
 * what may be absent, {@code {x}} one or more words, {@code {w}} one word, {@code {y}} a year,
 * {@code {id}} the id of a talk.
 */
record Phrase(List<Element> elements) {
  private static final Pattern ELEMENT =
      Pattern.compile("(?<body>\\([^)]*\\)|\\{[a-z]+\\}|[^\\s?]+)(?<optional>\\??)");

  /** A part of a phrase. */
  sealed interface Element {
    /** Says whether the phrase is complete without it. */
    boolean optional();
  }

  /** Any of some wordings, each a list of words. */
  record Keyword(List<List<String>> wordings, boolean optional) implements Element {}

  /** A place to fill. */
  record Slot(Filling filling, boolean optional) implements Element {}

  /** What fills a slot. */
  enum Filling {
    WORDS,
    WORD,
    YEAR,
    TALK
  }

  Phrase {
    elements = List.copyOf(elements);
  }

  /**
   * Compiles a phrase.
   *
   * @param sets the wordings that {@code @name} stands for, separated by bars
   */
  static Phrase of(String text, Map<String, String> sets) {
    List<Element> elements = new ArrayList<>();
    Matcher matcher = ELEMENT.matcher(text);
    while (matcher.find()) {
      boolean optional = !matcher.group("optional").isEmpty();
      elements.add(element(matcher.group("body"), optional, sets));
    }
    return new Phrase(elements);
  }

  private static Element element(String body, boolean optional, Map<String, String> sets) {
    return switch (body) {
      case "{x}" -> new Slot(Filling.WORDS, optional);
      case "{w}" -> new Slot(Filling.WORD, optional);
      case "{y}" -> new Slot(Filling.YEAR, optional);
      case "{id}" -> new Slot(Filling.TALK, optional);
      default -> new Keyword(wordings(body, sets), optional);
    };
  }

  private static List<List<String>> wordings(String body, Map<String, String> sets) {
    String choices = body.startsWith("(") ? body.substring(1, body.length() - 1) : body;
    List<List<String>> wordings = new ArrayList<>();
    for (String choice : choices.split("\\|", -1)) {
      List<List<String>> expanded = List.of(List.of());
      for (String word : choice.strip().split("\\s+", -1)) {
        expanded =
            product(expanded, word.startsWith("@") ? set(word, sets) : List.of(List.of(word)));
      }
      wordings.addAll(expanded);
    }
    return List.copyOf(wordings);
  }

  private static List<List<String>> set(String name, Map<String, String> sets) {
    String wordings = sets.get(name);
    if (wordings == null) {
      throw new IllegalArgumentException("The grammar has no set '%s'".formatted(name));
    }
    return wordings(wordings, sets);
  }

  private static List<List<String>> product(List<List<String>> starts, List<List<String>> ends) {
    List<List<String>> wordings = new ArrayList<>();
    for (List<String> start : starts) {
      for (List<String> end : ends) {
        List<String> wording = new ArrayList<>(start);
        wording.addAll(end);
        wordings.add(List.copyOf(wording));
      }
    }
    return wordings;
  }
}
