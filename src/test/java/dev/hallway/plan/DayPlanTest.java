package dev.hallway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayPlanTest {
  private static final int DAY = 24 * 60;
  private static final List<String> ROOMS = List.of("Janson", "K.3.201", "K.3.401", "AW1.120");
  private final Walking walking = Walking.load();

  private Stop stop(int start, int minutes, @Nullable String room, double worth, boolean fixed) {
    String building = room == null ? null : walking.building(room);
    return new Stop(start, start + minutes, room, building, worth, fixed, null, null);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void itIsAsGoodAsTryingEverything(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      List<Stop> stops = random(random);
      Optional<DayPlan.Window> window =
          random.nextBoolean()
              ? Optional.of(
                  new DayPlan.Window(100 + random.nextInt(60), 260 + random.nextInt(60), 40))
              : Optional.empty();
      Optional<DayPlan.Chain> best = new DayPlan(stops, window, walking, 0, 400).best();
      double naive = naive(stops, window, 0, 400);
      assertThat(best.isPresent())
          .as("seed %d, round %d", seed, round)
          .isEqualTo(naive > Double.NEGATIVE_INFINITY);
      best.ifPresent(chain -> {
        assertThat(chain.worth()).as("seed %d", seed).isCloseTo(naive, within(1e-9));
        assertThat(value(chain.stops(), window, 0, 400)).isCloseTo(naive, within(1e-9));
      });
    }
  }

  private List<Stop> random(Random random) {
    List<Stop> stops = new ArrayList<>();
    for (int fixed = random.nextInt(3); fixed > 0; fixed--) {
      Stop stop =
          stop(
              random.nextInt(300),
              10 + random.nextInt(50),
              random.nextInt(3) == 0 ? null : ROOMS.get(random.nextInt(4)),
              0,
              true);
      if (stops.stream().noneMatch(stop::overlaps)) {
        stops.add(stop);
      }
    }
    List<Stop> musts = List.copyOf(stops);
    for (int i = 0; i < 10; i++) {
      Stop stop =
          stop(
              5 * random.nextInt(66),
              5 + 5 * random.nextInt(12),
              ROOMS.get(random.nextInt(4)),
              random.nextDouble(),
              false);
      if (musts.stream().noneMatch(stop::overlaps)) {
        stops.add(stop);
      }
    }
    return stops;
  }

  /** Tries every set of stops. */
  private double naive(List<Stop> stops, Optional<DayPlan.Window> window, int from, int until) {
    double best = Double.NEGATIVE_INFINITY;
    for (int set = 0; set < 1 << stops.size(); set++) {
      List<Stop> chain = new ArrayList<>();
      boolean complete = true;
      for (int i = 0; i < stops.size(); i++) {
        if ((set >> i & 1) == 1) {
          chain.add(stops.get(i));
        } else {
          complete &= !stops.get(i).fixed();
        }
      }
      chain.sort(Comparator.comparingInt(Stop::start));
      if (complete) {
        best = Math.max(best, value(chain, window, from, until));
      }
    }
    return best;
  }

  /** Returns what a chain is worth; minus infinity if it cannot be walked or has no break. */
  private double value(List<Stop> chain, Optional<DayPlan.Window> window, int from, int until) {
    double value = 0;
    boolean paused = window.isEmpty();
    int free = from;
    for (int i = 0; i <= chain.size(); i++) {
      int walk =
          i == 0 || i == chain.size() ? 0 : chain.get(i - 1).minutesTo(chain.get(i), walking);
      int next = (i == chain.size() ? until : chain.get(i).start()) - walk;
      if (next < free) {
        return Double.NEGATIVE_INFINITY;
      }
      if (window.isPresent()) {
        int start = Math.max(free, window.get().earliest());
        paused |= start + window.get().length() <= Math.min(next, window.get().latest());
      }
      if (i < chain.size()) {
        value += chain.get(i).worth();
        value += i > 0 && chain.get(i - 1).sameRoom(chain.get(i)) ? DayPlan.STAYING : 0;
        free = chain.get(i).end();
      }
    }
    return paused ? value : Double.NEGATIVE_INFINITY;
  }

  @Test
  void aLongWayCostsATalk() {
    List<Stop> stops = List.of(stop(0, 30, "Janson", 1, false), stop(33, 30, "AW1.120", 2, false));
    assertThat(new DayPlan(stops, Optional.empty(), walking, 0, DAY).best().orElseThrow().worth())
        .isEqualTo(2);
  }

  @Test
  void stayingInTheRoomDecidesBetweenEquals() {
    List<Stop> stops =
        List.of(
            stop(0, 30, "Janson", 1, false),
            stop(60, 30, "AW1.120", 1, false),
            stop(60, 30, "Janson", 1, false));
    assertThat(new DayPlan(stops, Optional.empty(), walking, 0, DAY).best().orElseThrow().stops())
        .extracting(Stop::room)
        .containsExactly("Janson", "Janson");
  }
}
