package dev.hallway.linking;

import dev.hallway.data.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;

/**
 * The wordings that state relations, from {@code data/linking/relations.yaml}, which explains them.
 *
 * @param patterns in the order of the file; the first that fits counts
 * @param doubts what makes a sentence ask, suppose, compare or tell of the past
 * @param holds plain words that make the name after them a part of the phrase before
 * @param follows plain words that begin another phrase, so that the name before stands alone
 * @param clauses plain words that make the last of several names before them the subject of another
 *     clause
 * @param heads plain nouns after a name that leave its meaning as it is: "the Foo library"
 * @param venues where everybody has a place, so that "Foo's GitHub" says nothing of who makes it
 */
record RelationWording(
    List<RelationPattern> patterns,
    List<String> doubts,
    Set<String> holds,
    Set<String> follows,
    Set<String> clauses,
    Set<String> heads,
    Set<String> venues) {
  private static final String FILE = "data/linking/relations.yaml";
  private static final String REVERSED = "<-";
  private static final String PLURAL = "<subjects>";
  private static final String LANGUAGE = " language";
  private static final Set<String> SUBJECTS = Set.of("sentences", "makers");
  private static final int NESTED_PARTS = 3;
  private static final Supplier<RelationWording> BUILT_IN =
      SingletonSupplier.of(RelationWording::read);

  RelationWording {
    patterns = List.copyOf(patterns);
    doubts = List.copyOf(doubts);
    holds = Set.copyOf(holds);
    follows = Set.copyOf(follows);
    clauses = Set.copyOf(clauses);
    heads = Set.copyOf(heads);
    venues = Set.copyOf(venues);
  }

  /** Returns the wordings that come with the program, read once. */
  static RelationWording builtIn() {
    return BUILT_IN.get();
  }

  private static RelationWording read() {
    return of(new DataFile(FILE).yaml());
  }

  private static RelationWording of(JsonNode root) {
    Map<String, String> parts = new LinkedHashMap<>();
    root.path("parts")
        .properties()
        .forEach(part -> parts.put("<" + part.getKey() + ">", part.getValue().asString()));
    List<RelationPattern> patterns = new ArrayList<>();
    for (Map.Entry<String, JsonNode> group : root.properties()) {
      if (group.getValue().isObject() && !group.getKey().equals("parts")) {
        boolean ofSubject = SUBJECTS.contains(group.getKey());
        group
            .getValue()
            .properties()
            .forEach(type ->
                type.getValue()
                    .forEach(says ->
                        patterns.add(pattern(says.asString(), type.getKey(), ofSubject, parts))));
      }
    }
    return new RelationWording(
        patterns,
        root.path("doubts").valueStream().map(JsonNode::asString).toList(),
        words(root.path("holds")),
        words(root.path("follows")),
        words(root.path("clauses")),
        words(root.path("heads")),
        words(root.path("venues")));
  }

  private static RelationPattern pattern(
      String says, String type, boolean isOfSubject, Map<String, String> parts) {
    boolean reversed = says.endsWith(REVERSED);
    boolean toLanguage = type.endsWith(LANGUAGE);
    String written = reversed ? says.substring(0, says.length() - REVERSED.length()) : says;
    for (int depth = 0; depth < NESTED_PARTS; depth++) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        written = written.replace(part.getKey(), part.getValue());
      }
    }
    return new RelationPattern(
        Pattern.compile(written + " ?"),
        RelationType.valueOf(type.replace(LANGUAGE, "").toUpperCase(Locale.ROOT)),
        toLanguage,
        reversed,
        isOfSubject,
        says.startsWith(PLURAL));
  }

  private static Set<String> words(JsonNode node) {
    Set<String> words = new TreeSet<>();
    node.forEach(word -> words.add(word.asString()));
    return words;
  }
}
