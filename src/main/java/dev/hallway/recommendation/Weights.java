package dev.hallway.recommendation;

import dev.hallway.data.DataFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The numbers of the model, from {@code data/recommendation.yaml}.
 *
 * @param features the weight of every feature
 * @param similar how much each likeness counts where talks like a talk are asked for
 * @param openings titles that are no talk of their own, compared from their start
 * @param rooms seats of rooms, the first pattern that a room's name begins with counts
 */
public record Weights(
    Map<Feature, Double> features, Similar similar, Pattern openings, List<Seats> rooms) {
  private static final String FILE = "data/recommendation.yaml";

  /** The weights of {@link Recommender#similar} and {@link Recommender#watchFirst}. */
  public record Similar(
      double text,
      double technology,
      double speaker,
      double devroom,
      double recording,
      double recency) {}

  /**
   * Says how many people a room holds.
   *
   * @param room what the room's name begins with
   */
  public record Seats(String room, int seats) {}

  public Weights {
    features = Map.copyOf(features);
    rooms = List.copyOf(rooms);
    for (Feature feature : Feature.values()) {
      Double weight = features.get(feature);
      if (weight == null || !(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "%s: the weight of '%s' is %s; give a number from 0"
                .formatted(FILE, feature.word(), weight));
      }
    }
  }

  /** Reads the weights that come with the program. */
  public static Weights load() {
    return parse(new DataFile(FILE).yaml());
  }

  private static Weights parse(JsonNode root) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      JsonNode weight = root.path(feature.tuned() ? "tuned" : "fixed").path(feature.word());
      features.put(feature, weight.asDouble(Double.NaN));
    }
    JsonNode like = root.path("similar");
    Similar similar =
        new Similar(
            like.path("text").asDouble(),
            like.path("technology").asDouble(),
            like.path("speaker").asDouble(),
            like.path("devroom").asDouble(),
            like.path("recording").asDouble(),
            like.path("recency").asDouble());
    List<String> openings = new ArrayList<>();
    root.path("openings").forEach(pattern -> openings.add(pattern.asString()));
    List<Seats> rooms = new ArrayList<>();
    root.path("rooms")
        .forEach(
            row -> rooms.add(new Seats(row.path("room").asString(), row.path("seats").asInt())));
    return new Weights(
        features,
        similar,
        Pattern.compile(
            String.join("|", openings), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        rooms);
  }

  /** Returns the weight of a feature. */
  public double of(Feature feature) {
    return features.getOrDefault(feature, 0.0);
  }

  /** Returns these weights with others for the features of {@code changed}. */
  public Weights with(Map<Feature, Double> changed) {
    Map<Feature, Double> all = new EnumMap<>(features);
    all.putAll(changed);
    return new Weights(all, similar, openings, rooms);
  }
}
