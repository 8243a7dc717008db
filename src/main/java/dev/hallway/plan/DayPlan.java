package dev.hallway.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The best conflict-free chain of stops of one day: weighted interval scheduling (Kleinberg and
 * Tardos, "Algorithm Design", 2005, section 6.1) with walking times, a break, and stops that must
 * be in the chain.
 *
 * <p>For stop j, best(j, p) = worth(j) + max over i with end(i) + walk(i, j) ≤ start(j) of best(i,
 * q) + a bonus for staying in the room, where p and q say whether the break was had. Since walking
 * depends on buildings only, the maximum is over one prefix of the stops by end for each building,
 * and one for the room: O(n · buildings · log n). A break between i and j moves the limit for
 * end(i) ahead by its length. At a stop that must be had, everything before it is forgotten.
 */
final class DayPlan {
  /**
   * What staying in a room for the next talk is worth; half of what a fair talk of 30 minutes is.
   */
  static final double STAYING = 0.15;

  /**
   * The minutes in which the break has to be.
   *
   * @param earliest when it may start
   * @param latest when it has to be over
   */
  record Window(int earliest, int latest, int length) {
    /** Returns whether there is room for it between two moments. */
    boolean fits(int from, int until) {
      return Math.max(from, earliest) + length <= Math.min(until, latest);
    }
  }

  /** A chain of stops and what it is worth. */
  record Chain(List<Stop> stops, double worth) {
    Chain {
      stops = List.copyOf(stops);
    }
  }

  private static final int START = -1;
  private static final int NONE = PrefixBest.NONE;

  private final List<Stop> stops;
  private final @Nullable Window window;
  private final Walking walking;
  private final int from;
  private final int until;
  private final double[][] worth;
  private final int[][] before;
  private final int[][] pausedBefore;
  private final List<Map<String, PrefixBest>> byBuilding = new ArrayList<>();
  private final List<Map<String, PrefixBest>> byRoom = new ArrayList<>();
  private @Nullable Stop lastFixed;

  /**
   * Prepares a day.
   *
   * @param stops candidates and what must be had; no candidate overlaps what must be had
   */
  DayPlan(List<Stop> stops, Optional<Window> window, Walking walking, int from, int until) {
    this.stops =
        stops.stream()
            .sorted(Comparator.comparingInt(Stop::start).thenComparingInt(Stop::end))
            .toList();
    this.window = window.orElse(null);
    this.walking = walking;
    this.from = from;
    this.until = until;
    int n = stops.size();
    worth = new double[2][n];
    before = new int[2][n];
    pausedBefore = new int[2][n];
    for (int paused = 0; paused < 2; paused++) {
      Arrays.fill(worth[paused], Double.NEGATIVE_INFINITY);
      Arrays.fill(before[paused], NONE);
      byBuilding.add(trees(Stop::building));
      byRoom.add(trees(Stop::room));
    }
  }

  private Map<String, PrefixBest> trees(Function<Stop, @Nullable String> place) {
    Map<String, List<Integer>> ends = new LinkedHashMap<>();
    for (Stop stop : stops) {
      ends.computeIfAbsent(key(place.apply(stop)), k -> new ArrayList<>()).add(stop.end());
    }
    Map<String, PrefixBest> trees = new LinkedHashMap<>();
    ends.forEach((key, minutes) ->
        trees.put(
            key,
            new PrefixBest(
                minutes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray())));
    return trees;
  }

  private static String key(@Nullable String place) {
    return place == null ? "" : place;
  }

  /** Returns the best chain; empty if what must be had leaves no way, or no time for the break. */
  Optional<Chain> best() {
    for (int j = 0; j < stops.size(); j++) {
      extend(j);
      if (stops.get(j).fixed()) {
        lastFixed = stops.get(j);
        byBuilding.forEach(trees -> trees.values().forEach(PrefixBest::clear));
        byRoom.forEach(trees -> trees.values().forEach(PrefixBest::clear));
      }
      for (int paused = 0; paused < 2; paused++) {
        if (before[paused][j] != NONE) {
          Stop stop = stops.get(j);
          PrefixBest building =
              Objects.requireNonNull(byBuilding.get(paused).get(key(stop.building())));
          building.add(stop.end(), worth[paused][j], j);
          PrefixBest room = Objects.requireNonNull(byRoom.get(paused).get(key(stop.room())));
          room.add(stop.end(), worth[paused][j], j);
        }
      }
    }
    return last();
  }

  private void extend(int j) {
    Stop stop = stops.get(j);
    if (lastFixed == null && stop.start() >= from) {
      offer(j, 0, START, 0);
      if (window != null && window.fits(from, stop.start())) {
        offer(j, 1, START, 0);
      }
    }
    for (int paused = 0; paused < 2; paused++) {
      for (Map.Entry<String, PrefixBest> entry : byBuilding.get(paused).entrySet()) {
        extend(j, paused, entry.getValue(), minutes(entry.getKey(), stop));
      }
      PrefixBest room = byRoom.get(paused).get(key(stop.room()));
      if (stop.room() != null && room != null) {
        extend(j, paused, room, 0);
      }
    }
  }

  private int minutes(String building, Stop stop) {
    if (building.isEmpty()) {
      // Only what is fixed may be nowhere, and of that only the last is remembered.
      return lastFixed == null ? 0 : lastFixed.minutesTo(stop, walking);
    }
    return stop.building() == null ? 0 : walking.minutesBetween(building, stop.building());
  }

  private void extend(int j, int paused, PrefixBest tree, int walk) {
    int limit = stops.get(j).start() - walk;
    offer(j, paused, tree.best(limit), paused);
    if (paused == 0 && window != null) {
      int last = Math.min(limit, window.latest()) - window.length();
      if (last >= window.earliest()) {
        offer(j, 1, tree.best(last), 0);
      }
    }
  }

  private void offer(int j, int paused, int i, int pausedAtI) {
    if (i >= 0 || (i == START && lastFixed == null)) {
      Stop stop = stops.get(j);
      double value = stop.worth();
      if (i >= 0) {
        value += worth[pausedAtI][i] + (stops.get(i).sameRoom(stop) ? STAYING : 0);
      }
      if (value > worth[paused][j]) {
        worth[paused][j] = value;
        before[paused][j] = i;
        pausedBefore[paused][j] = pausedAtI;
      }
    }
  }

  private Optional<Chain> last() {
    int bestStop = NONE;
    int bestPaused = 0;
    double highest = Double.NEGATIVE_INFINITY;
    boolean mustStay = stops.stream().anyMatch(Stop::fixed);
    if (!mustStay && (window == null || window.fits(from, until))) {
      bestStop = START;
      highest = 0;
    }
    for (int j = stops.size() - 1; j >= 0; j--) {
      for (int paused = 0; paused < 2; paused++) {
        boolean ends = window == null || paused == 1 || window.fits(stops.get(j).end(), until);
        if (ends && before[paused][j] != NONE && worth[paused][j] > highest) {
          highest = worth[paused][j];
          bestStop = j;
          bestPaused = paused;
        }
      }
      if (stops.get(j).fixed()) {
        break;
      }
    }
    return bestStop == NONE ? Optional.empty() : Optional.of(chain(bestStop, bestPaused, highest));
  }

  private Chain chain(int last, int pausedAtLast, double value) {
    List<Stop> chain = new ArrayList<>();
    int paused = pausedAtLast;
    for (int j = last; j >= 0; ) {
      chain.addFirst(stops.get(j));
      int i = before[paused][j];
      paused = pausedBefore[paused][j];
      j = i;
    }
    return new Chain(chain, value);
  }
}
