package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.TextIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What talks themselves say an abbreviation stands for, "bill of materials (BOM)".
 *
 * <p>Each letter of the abbreviation begins a word of the long form in order; small words between
 * may be left out. This is the strict half of Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", 2003. Only what at least two talks say
 * counts.
 */
final class Abbreviations {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([A-Z][A-Za-z]{1,6})s?\\)");
  private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "to", "on", "a");
  private static final int LEAST_TALKS = 2;

  private final Map<List<String>, Set<String>> others = new HashMap<>();

  private Abbreviations(Map<String, Map<String, Integer>> longForms) {
    longForms.forEach((abbreviation, forms) ->
        forms.forEach((longForm, talks) -> {
          if (talks >= LEAST_TALKS) {
            join(abbreviation, longForm);
            join(longForm, abbreviation);
          }
        }));
  }

  private void join(String word, String other) {
    others.computeIfAbsent(TextIndex.terms(word), terms -> new TreeSet<>()).add(other);
  }

  /** Reads the abbreviations that the corpus's abstracts explain. */
  static Abbreviations in(Corpus corpus) {
    Map<String, Map<String, Integer>> longForms = new TreeMap<>();
    for (CorpusTalk talk : corpus.talks()) {
      String text = talk.talk().abstractText();
      Set<List<String>> said = new java.util.HashSet<>();
      Matcher matcher = IN_BRACKETS.matcher(text);
      while (matcher.find()) {
        String abbreviation = matcher.group(1);
        String before = text.substring(Math.max(0, matcher.start() - 80), matcher.start());
        String longForm = longForm(abbreviation, before);
        if (!longForm.isEmpty() && said.add(List.of(abbreviation, longForm))) {
          longForms
              .computeIfAbsent(abbreviation, a -> new TreeMap<>())
              .merge(longForm, 1, Integer::sum);
        }
      }
    }
    return new Abbreviations(longForms);
  }

  /** Returns the words at the end of {@code before} that begin with the letters, else "". */
  static String longForm(String abbreviation, String before) {
    String[] words = before.toLowerCase(Locale.ROOT).strip().split("[\\s\\-/]+");
    String letters = abbreviation.toLowerCase(Locale.ROOT);
    int word = words.length - 1;
    int letter = letters.length() - 1;
    while (letter >= 0 && word >= 0) {
      if (!words[word].isEmpty() && words[word].charAt(0) == letters.charAt(letter)) {
        letter--;
      } else if (!SMALL.contains(words[word])) {
        return "";
      }
      word--;
    }
    return letter < 0 ? String.join(" ", List.of(words).subList(word + 1, words.length)) : "";
  }

  /** Returns what the talks write instead of {@code term}; empty where they say nothing. */
  List<String> othersFor(String term) {
    return List.copyOf(others.getOrDefault(TextIndex.terms(term), Set.of()));
  }
}
