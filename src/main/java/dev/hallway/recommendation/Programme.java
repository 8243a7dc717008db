package dev.hallway.recommendation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.schedule.EditionId;
import dev.hallway.vocabulary.TrackKind;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When and where every talk is, as arrays by talk index.
 *
 * <p>Minutes count from one moment for all editions. A room-day is one room on one day; its talks
 * have slots, numbered from 0 by start.
 */
final class Programme {
  private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final int SHORTEST_KEYNOTE = 100;
  private static final int MINUTES_A_DAY = 24 * 60;

  /** The talks from index {@code from} up to before index {@code to}. */
  record Range(int from, int to) {}

  final int[] start;
  final int[] end;
  final int[] slot;
  final int[] family;
  final double[] roomSize;
  private final int[] roomDay;
  private final boolean[] opening;
  private final int[][] slots;
  private final Map<EditionId, Range> editions = new HashMap<>();
  private final Corpus corpus;

  Programme(Corpus corpus, Weights weights) {
    this.corpus = corpus;
    int talks = corpus.talks().size();
    start = new int[talks];
    end = new int[talks];
    slot = new int[talks];
    family = new int[talks];
    roomSize = new double[talks];
    roomDay = new int[talks];
    opening = new boolean[talks];
    Map<String, Integer> families = new HashMap<>();
    Map<String, List<Integer>> rooms = new TreeMap<>();
    RoomSizes sizes = new RoomSizes(weights.rooms());
    for (CorpusTalk talk : corpus.talks()) {
      int i = talk.index();
      start[i] = Math.toIntExact(Duration.between(EPOCH, talk.talk().start()).toMinutes());
      end[i] = start[i] + Math.toIntExact(talk.talk().duration().toMinutes());
      family[i] = families.computeIfAbsent(talk.family(), key -> families.size());
      roomSize[i] = sizes.of(talk.talk().room());
      opening[i] = isOpening(talk, weights);
      EditionId edition = talk.talk().id().edition();
      editions.merge(edition, new Range(i, i + 1), (old, now) -> new Range(old.from(), now.to()));
      String key = edition + " " + talk.talk().start().toLocalDate() + " " + talk.talk().room();
      rooms.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    slots = new int[rooms.size()][];
    fillSlots(rooms);
  }

  private void fillSlots(Map<String, List<Integer>> rooms) {
    int number = 0;
    for (List<Integer> members : rooms.values()) {
      int room = number++;
      members.forEach(talk -> roomDay[talk] = room);
      slots[room] =
          members.stream()
              .filter(talk -> corpus.talk(talk).takesPlace())
              .sorted(Comparator.<Integer>comparingInt(t -> start[t]).thenComparing(t -> t))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int i = 0; i < slots[room].length; i++) {
        slot[slots[room][i]] = i;
      }
    }
  }

  private static boolean isOpening(CorpusTalk talk, Weights weights) {
    return weights.openings().matcher(talk.talk().title()).lookingAt()
        || (talk.trackKind() == TrackKind.KEYNOTE
            && talk.talk().abstractText().length() < SHORTEST_KEYNOTE);
  }

  /** Returns the talks of an edition; none if it is not in the corpus. */
  Range range(EditionId edition) {
    return editions.getOrDefault(edition, new Range(0, 0));
  }

  /** Returns whether the talk opens or closes something, or is a keynote without content. */
  boolean isOpening(int talk) {
    return opening[talk];
  }

  boolean sameRoom(int a, int b) {
    return roomDay[a] == roomDay[b];
  }

  /** Returns the talks of a talk's room on its day, by start. */
  int[] room(int talk) {
    return slots[roomDay[talk]];
  }

  boolean overlap(int a, int b) {
    return start[a] < end[b] && start[b] < end[a];
  }

  /** Returns the number of the day; sameness is all that counts. */
  int day(int talk) {
    return start[talk] / MINUTES_A_DAY;
  }

  /** Returns the hours since midnight at which the talk starts. */
  double hour(int talk) {
    return start[talk] % MINUTES_A_DAY / 60.0;
  }

  int minutes(int talk) {
    return end[talk] - start[talk];
  }
}
