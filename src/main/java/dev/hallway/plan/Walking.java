package dev.hallway.plan;

import dev.hallway.data.DataFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How long it takes from room to room, from {@code data/walking.yaml}.
 *
 * <p>Within a room it takes nothing, within a building always the same, between buildings what the
 * table says. A room of a building that is not known is as far as the farthest one.
 */
public final class Walking {
  private static final String FILE = "data/walking.yaml";
  private static final String ONLINE = "online";
  private static final String UNKNOWN = "?";

  private record Building(String id, List<Pattern> rooms) {}

  private final List<Building> buildings;
  private final int within;
  private final int online;
  private final Map<String, Integer> minutes;
  private final int farthest;
  private final Map<String, String> buildingOfRoom = new ConcurrentHashMap<>();

  private Walking(List<Building> buildings, int within, int online, Map<String, Integer> minutes) {
    this.buildings = List.copyOf(buildings);
    this.within = within;
    this.online = online;
    this.minutes = Map.copyOf(minutes);
    farthest = minutes.values().stream().mapToInt(Integer::intValue).max().orElse(within);
  }

  /** Reads the table that comes with the program. */
  public static Walking load() {
    return of(new DataFile(FILE).yaml());
  }

  /** Reads a table in the form of {@code data/walking.yaml}. */
  public static Walking parse(String yaml) {
    return of(new YAMLMapper().readTree(yaml));
  }

  /** Returns a table on which every way takes no time. */
  public static Walking none() {
    return new Walking(List.of(), 0, 0, Map.of());
  }

  private static Walking of(JsonNode root) {
    List<Building> buildings = new ArrayList<>();
    for (JsonNode row : root.path("buildings")) {
      List<Pattern> rooms = new ArrayList<>();
      row.path("rooms")
          .forEach(room -> rooms.add(Pattern.compile(room.asString(), Pattern.CASE_INSENSITIVE)));
      buildings.add(new Building(row.path("building").asString(), List.copyOf(rooms)));
    }
    Map<String, Integer> minutes = new HashMap<>();
    for (JsonNode row : root.path("minutes")) {
      String from = row.path("from").asString();
      String to = row.path("to").asString();
      minutes.put(from + " " + to, row.path("minutes").asInt());
      minutes.put(to + " " + from, row.path("minutes").asInt());
    }
    return new Walking(
        buildings, root.path("within").asInt(), root.path("online").asInt(), minutes);
  }

  /** Returns the building of a room, "?" where it is not known. */
  String building(String room) {
    return buildingOfRoom.computeIfAbsent(
        room,
        name ->
            buildings.stream()
                .filter(b -> b.rooms().stream().anyMatch(rooms -> rooms.matcher(name).matches()))
                .map(Building::id)
                .findFirst()
                .orElse(UNKNOWN));
  }

  /** Returns the minutes from a room of one building to another room of the other. */
  int minutesBetween(String from, String to) {
    if (from.equals(ONLINE) && to.equals(ONLINE)) {
      return online;
    }
    if (from.equals(to) && !from.equals(UNKNOWN)) {
      return within;
    }
    return minutes.getOrDefault(from + " " + to, farthest);
  }

  /** Returns the minutes of the longest way. */
  int farthestMinutes() {
    return farthest;
  }

  /** Returns the time from one room to another. */
  public Duration between(String from, String to) {
    return from.equals(to)
        ? Duration.ZERO
        : Duration.ofMinutes(minutesBetween(building(from), building(to)));
  }
}
