package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.evaluation.RecommendationFigures.Ranked;
import dev.hallway.recommendation.Options;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Recommendation;
import dev.hallway.recommendation.Recommender;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import dev.hallway.vocabulary.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
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
   * @throws IllegalArgumentException if no attendee of the folder is left
   */
  static List<RecommendationChoices> list(Path gold, Corpus corpus) {
    List<RecommendationChoices> choices = new ArrayList<>();
    for (Path file : files(gold)) {
      try {
        choices.addAll(read(JsonMapper.shared().readTree(file)));
      } catch (JacksonException e) {
        throw new IllegalArgumentException(
            "%s holds no attendee's choices: %s".formatted(file, e.getOriginalMessage()), e);
      }
    }
    choices.removeIf(choice ->
        choice.talks.size() < FEWEST_TALKS || corpus.findEdition(choice.edition).isEmpty());
    if (choices.isEmpty()) {
      throw new IllegalArgumentException(
          "No attendee in %s chose %d talks of an edition in the graph; name a folder of attendees' choices as JSON files, and import their editions"
              .formatted(gold, FEWEST_TALKS));
    }
    return List.copyOf(choices);
  }

  private static List<Path> files(Path gold) {
    try (Stream<Path> files = Files.list(gold)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Cannot list '%s'; name a folder of attendees' choices as JSON files".formatted(gold), e);
    }
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

  /** Returns how many talks take place at the editions of attendees. */
  static long catalogue(List<RecommendationChoices> attendees, Corpus corpus) {
    Set<EditionId> editions =
        attendees.stream().map(RecommendationChoices::edition).collect(Collectors.toSet());
    return corpus.talks().stream()
        .filter(talk -> talk.takesPlace() && editions.contains(talk.talk().id().edition()))
        .count();
  }

  /** Holds out each talk in turn and returns where a recommender that knows the rest puts it. */
  List<Ranked> ranks(Recommender recommender) {
    Options options = Options.STANDARD.praise(false).limit(Ranked.LONGEST);
    return talks.stream()
        .map(held -> {
          Profile profile = Profile.of(edition, without(held));
          return ranked(
              held,
              recommender.recommend(profile, options).stream().map(Recommendation::talk).toList());
        })
        .toList();
  }

  /** Returns where a talk is in a list of recommended ones. */
  Ranked ranked(TalkId held, List<CorpusTalk> recommended) {
    return Ranked.of("%s %s".formatted(report, edition), held, recommended);
  }

  /** Returns the talks attended other than {@code held}. */
  List<TalkId> without(TalkId held) {
    return talks.stream().filter(talk -> !talk.equals(held)).toList();
  }
}
