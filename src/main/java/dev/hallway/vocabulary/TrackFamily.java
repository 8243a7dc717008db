package dev.hallway.vocabulary;

import java.util.List;

/**
 * One devroom over the years, under all its names.
 *
 * @param family the name that stands for all of them
 * @param kind what a track of these names is in every year but {@code mainTrackYears}
 * @param names track names as scheduled that differ from the family's in substance
 * @param aliases distinguishing words by which people call it, "go" in "the Go room"
 * @param mainTrackYears years in which the name stood for a main track
 */
public record TrackFamily(
    String family,
    TrackKind kind,
    List<String> names,
    List<String> aliases,
    List<Integer> mainTrackYears) {
  public TrackFamily {
    names = List.copyOf(names);
    aliases = List.copyOf(aliases);
    mainTrackYears = List.copyOf(mainTrackYears);
  }
}
