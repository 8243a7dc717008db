package dev.hallway.vocabulary;

import java.util.List;

/**
 * One devroom over the years, under all its names.
 *
 * @param family the name that stands for all of them
 * @param names track names as scheduled that differ from the family's in substance
 * @param aliases distinguishing words by which people call it, "go" in "the Go room"
 */
public record TrackFamily(String family, TrackKind kind, List<String> names, List<String> aliases) {
  public TrackFamily {
    names = List.copyOf(names);
    aliases = List.copyOf(aliases);
  }
}
