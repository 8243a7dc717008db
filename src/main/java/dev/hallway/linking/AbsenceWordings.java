package dev.hallway.linking;

import dev.hallway.data.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The wordings of {@code data/linking/absence.yaml}.
 *
 * @param byKind one pattern for all wordings of a kind
 */
record AbsenceWordings(Map<String, Pattern> byKind) {
  private static final String FILE = "data/linking/absence.yaml";
  private static final String PARTS = "parts";

  AbsenceWordings {
    byKind = Map.copyOf(byKind);
  }

  /** Returns the wordings that come with the program. */
  static AbsenceWordings load() {
    return of(new DataFile(FILE).yaml());
  }

  private static AbsenceWordings of(JsonNode root) {
    Map<String, Pattern> byKind = new TreeMap<>();
    root.properties()
        .forEach(kind -> {
          if (!kind.getKey().equals(PARTS)) {
            byKind.put(kind.getKey(), pattern(kind.getValue(), root.path(PARTS)));
          }
        });
    return new AbsenceWordings(byKind);
  }

  private static Pattern pattern(JsonNode wordings, JsonNode parts) {
    List<String> all = wordings.valueStream().map(JsonNode::asString).toList();
    String joined = all.stream().collect(Collectors.joining("|"));
    for (Map.Entry<String, JsonNode> part : parts.properties()) {
      joined = joined.replace("{" + part.getKey() + "}", part.getValue().asString());
    }
    return Pattern.compile(joined, Pattern.CASE_INSENSITIVE);
  }

  /**
   * Returns what matches any wording of a kind.
   *
   * @throws IllegalStateException if the file has none of that kind
   */
  Pattern get(String kind) {
    return Optional.ofNullable(byKind.get(kind))
        .orElseThrow(() ->
            new IllegalStateException(
                "%s has no wordings of kind '%s'; add them".formatted(FILE, kind)));
  }
}
