package dev.hallway.linking;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the talks that open or close a devroom or the whole conference. */
final class Welcomes {
  private final Set<Integer> greetings;
  private final Set<Integer> openings;
  private final Set<Integer> rooms;

  Welcomes(Lexicon lexicon) {
    this.greetings = stems(lexicon, "welcome", "closing", "wrapup", "farewell", "goodbye");
    this.openings = stems(lexicon, "introduction", "opening", "intro", "kickoff", "infodesk");
    this.rooms = stems(lexicon, "devroom", "room", "track", "stand", "stands");
  }

  private static Set<Integer> stems(Lexicon lexicon, String... words) {
    return Stream.of(words).map(lexicon::find).collect(Collectors.toSet());
  }

  /** Returns whether {@code talk} is such a one and {@code shared} has no word that says so. */
  boolean isUnsaid(ScheduledTalk talk, Stems shared) {
    boolean room = says(talk.title(), rooms);
    boolean welcome = says(talk.title(), greetings) || (room && says(talk.title(), openings));
    return welcome && !says(shared, greetings) && !says(shared, openings);
  }

  private static boolean says(Stems stems, Set<Integer> words) {
    return stems.stream().anyMatch(words::contains);
  }
}
