package dev.hallway.linking;

import dev.hallway.data.DataFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;

/**
 * What {@link TalkReferences} is tuned with, from {@code data/linking/talk-references.yaml}.
 *
 * @param alone weighs a candidate by itself
 * @param together weighs it among the others
 * @param threshold least probability of a link
 * @param variants by a plain word, other plain words for the same
 * @param praise plain words of liking
 * @param blame plain words of disliking
 * @param negations plain words that turn what follows
 */
record TalkSettings(
    ClueModel alone,
    ClueModel together,
    double threshold,
    Map<String, List<String>> variants,
    Set<String> praise,
    Set<String> blame,
    Set<String> negations) {
  private static final String FILE = "data/linking/talk-references.yaml";

  private static final Supplier<TalkSettings> BUILT_IN = SingletonSupplier.of(TalkSettings::read);

  /** Returns the settings that come with the program, read once. */
  static TalkSettings builtIn() {
    return BUILT_IN.get();
  }

  private static TalkSettings read() {
    return of(new DataFile(FILE).yaml());
  }

  private static TalkSettings of(JsonNode root) {
    Map<String, List<String>> variants = new LinkedHashMap<>();
    root.path("variants")
        .properties()
        .forEach(entry -> {
          List<String> words = new ArrayList<>();
          entry.getValue().forEach(word -> words.add(word.asString()));
          variants.put(entry.getKey(), List.copyOf(words));
        });
    return new TalkSettings(
        model(root.path("alone")),
        model(root.path("together")),
        root.path("threshold").asDouble(),
        Map.copyOf(variants),
        words(root.path("praise")),
        words(root.path("blame")),
        words(root.path("negations")));
  }

  private static Set<String> words(JsonNode node) {
    Set<String> words = new TreeSet<>();
    node.forEach(word -> words.add(word.asString()));
    return Set.copyOf(words);
  }

  private static ClueModel model(JsonNode node) {
    Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    for (Clue clue : Clue.values()) {
      JsonNode weight = node.path(clue.name().toLowerCase(Locale.ROOT));
      if (weight.isNumber()) {
        weights.put(clue, weight.asDouble());
      }
    }
    return new ClueModel(node.path("bias").asDouble(), weights);
  }
}
