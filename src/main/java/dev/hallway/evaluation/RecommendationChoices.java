package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import dev.hallway.vocabulary.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one attendee chose at one edition.
 *
 * @param report the report that tells it
 * @param talks the talks attended, in the report's order, each once
 */
record RecommendationChoices(String report, EditionId edition, List<TalkId> talks) {
  private static final int FEWEST_TALKS = 4;

  RecommendationChoices {
    talks = List.copyOf(talks);
  }

  /**
   * Reads the choices of all attendees with four or more attended talks of an edition, by file and
   * edition.
   *
   * @param gold a folder of JSON files with {@code report} and {@code talks} of {@code edition},
   *     {@code eventId} and {@code attended}
   */
  static List<RecommendationChoices> list(Path gold, Corpus corpus) {
    List<RecommendationChoices> choices = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        choices.addAll(read(new JsonMapper().readTree(Files.readString(file))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read '%s'; name a folder of attendees' choices as JSON files".formatted(gold), e);
    }
    return choices.stream()
        .filter(choice -> choice.talks.size() >= FEWEST_TALKS)
        .filter(choice -> corpus.findEdition(choice.edition).isPresent())
        .toList();
  }

  private static List<RecommendationChoices> read(JsonNode root) {
    Map<EditionId, List<TalkId>> byEdition = new TreeMap<>();
    for (JsonNode talk : root.path("talks")) {
      String event = talk.path("eventId").asString("");
      if (!event.isEmpty() && talk.path("attended").asBoolean(true)) {
        EditionId edition = new EditionId(Slug.of(talk.path("edition").asString()));
        List<TalkId> talks = byEdition.computeIfAbsent(edition, key -> new ArrayList<>());
        TalkId id = new TalkId(edition, event);
        if (!talks.contains(id)) {
          talks.add(id);
        }
      }
    }
    String report = root.path("report").asString();
    return byEdition.entrySet().stream()
        .map(entry -> new RecommendationChoices(report, entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Returns the talks attended other than {@code held}. */
  List<TalkId> without(TalkId held) {
    return talks.stream().filter(talk -> !talk.equals(held)).toList();
  }
}
