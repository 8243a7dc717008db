package dev.hallway.evaluation;

import dev.hallway.schedule.EditionId;
import dev.hallway.vocabulary.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report and what a careful reader found in it.
 *
 * @param report its name without the ending
 * @param file its file name, which tells the format
 * @param text the file's content
 * @param editions what it is about
 * @param entities by list; a list that the reader did not make is not there
 */
record GoldReport(
    String report,
    String file,
    String text,
    List<EditionId> editions,
    List<GoldTalk> talks,
    Map<EntityField, List<GoldEntity>> entities) {
  GoldReport {
    editions = List.copyOf(editions);
    talks = List.copyOf(talks);
    entities = Map.copyOf(entities);
  }

  /**
   * Reads every gold file of a folder with its report, in the order of file names.
   *
   * @param gold a folder of JSON files with the report's name, its editions, talks and lists of
   *     entities
   * @param reports a folder with the reports; of several files whose names start alike the first
   * @throws IllegalArgumentException if a folder or a report is not there, or a file not of that
   *     form
   */
  static List<GoldReport> list(Path gold, Path reports) {
    List<Path> texts = files(reports, "");
    List<Path> files = files(gold, ".json");
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "No .json file in %s; name a folder of gold files".formatted(gold));
    }
    return files.stream().map(file -> read(file, texts, reports)).toList();
  }

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("No folder %s; name one that is there".formatted(folder));
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldReport read(Path file, List<Path> texts, Path reports) {
    try {
      JsonNode root = new JsonMapper().readTree(Files.readString(file));
      String name = root.path("report").asString("");
      Path text =
          texts.stream()
              .filter(one -> !name.isEmpty() && one.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "%s is of report '%s', and no file of that name is in %s; put it there"
                          .formatted(file, name, reports)));
      return new GoldReport(
          name,
          text.getFileName().toString(),
          Files.readString(text),
          root.path("editions")
              .valueStream()
              .map(edition -> new EditionId(Slug.of(edition.asString())))
              .toList(),
          root.path("talks").valueStream().map(GoldTalk::of).toList(),
          entities(root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s is no gold file: %s".formatted(file, e.getOriginalMessage()), e);
    }
  }

  private static Map<EntityField, List<GoldEntity>> entities(JsonNode root) {
    Map<EntityField, List<GoldEntity>> entities = new EnumMap<>(EntityField.class);
    for (EntityField field : EntityField.values()) {
      if (root.has(field.key())) {
        List<GoldEntity> all = new ArrayList<>();
        root.path(field.key()).forEach(node -> all.add(GoldEntity.of(node)));
        entities.put(field, all);
      }
    }
    return entities;
  }
}
