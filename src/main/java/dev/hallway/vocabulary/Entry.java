package dev.hallway.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a vocabulary file, which names itself when something is wrong with it.
 *
 * @param place {@code entry 12}, counted from 1 within its list
 */
record Entry(String file, String place, JsonNode node) {
  /**
   * Makes sure that the entry is a mapping with no field but {@code fields}.
   *
   * @throws VocabularyException if not, so that a misspelt field is never silently without effect
   */
  Entry withFields(String... fields) {
    if (!node.isObject()) {
      throw wrong("it is no mapping", "Write it like {name: Kubernetes, kind: tool}.");
    }
    TreeSet<String> unknown = new TreeSet<>(node.propertyNames());
    Arrays.asList(fields).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw wrong(
          "unknown field '%s'".formatted(unknown.getFirst()),
          "Known: %s.".formatted(String.join(", ", fields)));
    }
    return this;
  }

  /** Returns the entry itself where it is plain text. */
  String text() {
    return text(node, "it");
  }

  String text(String field) {
    return text(node.path(field), "field '" + field + "'");
  }

  /** Returns the field, or {@code otherwise} where the entry has none. */
  String text(String field, String otherwise) {
    return node.has(field) ? text(field) : otherwise;
  }

  /** Returns the texts of a field that is a list; empty where the entry has none. */
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list(field)) {
      texts.add(text(item, "an item of '" + field + "'"));
    }
    return texts;
  }

  List<Integer> years(String field) {
    List<Integer> years = new ArrayList<>();
    for (JsonNode item : list(field)) {
      if (!item.isInt()) {
        throw wrong("an item of '%s' is no year".formatted(field), "Write it like 2019.");
      }
      years.add(item.intValue());
    }
    return years;
  }

  boolean flag(String field) {
    JsonNode value = node.path(field);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw wrong("field '%s' is neither true nor false".formatted(field), "Write true or false.");
    }
    return value.asBoolean(false);
  }

  VocabularyException wrong(String what, String remedy) {
    return new VocabularyException("%s, %s: %s. %s".formatted(file, label(), what, remedy));
  }

  private JsonNode list(String field) {
    JsonNode list = node.path(field);
    if (!list.isMissingNode() && !list.isArray()) {
      throw wrong("field '%s' is no list".formatted(field), "Put its items in [ and ].");
    }
    return list;
  }

  private String text(JsonNode value, String what) {
    if (value.isMissingNode()) {
      throw wrong(what + " is missing", "Add it.");
    }
    if (!value.isString() || value.stringValue().isBlank()) {
      throw wrong(what + " is no text", "Put it in quotes.");
    }
    return value.stringValue();
  }

  private String label() {
    for (String field : List.of("name", "family")) {
      if (node.path(field).isString()) {
        return "entry '" + node.path(field).stringValue() + "'";
      }
    }
    return place;
  }
}
