package dev.hallway.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One YAML file of the vocabulary as it was found.
 *
 * @param path below the vocabulary's folder, with slashes: {@code technologies/web.yaml}
 * @param shown how messages call it: the path, or the whole path of a file of the user's own
 */
record VocabularyFile(String path, String shown, String content) {
  private static final YAMLMapper YAML = new YAMLMapper();

  static VocabularyFile of(String path, String shown, byte[] bytes) {
    return new VocabularyFile(path, shown, new String(bytes, StandardCharsets.UTF_8));
  }

  /** Returns the file's name without folder and ending, {@code web}. */
  String category() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
  }

  /**
   * Returns the file's entries where the file is one list.
   *
   * @throws VocabularyException if it is none
   */
  List<Entry> entries() {
    return entries(root(), "");
  }

  /**
   * Returns the entries of the list {@code section} of a file that has named lists; empty where the
   * file has no such list.
   */
  List<Entry> entries(String section) {
    JsonNode root = root();
    if (root.isMissingNode() || root.isNull()) {
      return List.of();
    }
    if (!root.isObject()) {
      throw new VocabularyException(
          "%s: the file is no mapping; write '%s:' and its entries below as a list"
              .formatted(shown, section));
    }
    return entries(root.path(section), section + " ");
  }

  private List<Entry> entries(JsonNode list, String before) {
    if (list.isMissingNode() || list.isNull()) {
      return List.of();
    }
    if (!list.isArray()) {
      throw new VocabularyException(
          "%s: %sis no list; start every entry with '- '".formatted(shown, before));
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonNode node : list) {
      entries.add(new Entry(shown, before + "entry " + (entries.size() + 1), node));
    }
    return entries;
  }

  private JsonNode root() {
    try {
      return YAML.readTree(content);
    } catch (JacksonException e) {
      throw new VocabularyException(
          "%s is no YAML: %s Put names with special characters in quotes."
              .formatted(shown, e.getMessage()),
          e);
    }
  }
}
