package dev.hallway.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names that were learned from schedules, as a file holds them.
 *
 * @param names by name
 */
public record NameList(List<LearnedName> names) {
  private static final String HEAD =
      "# Names of technologies that the vocabulary lacks, as learned from schedules: name, kind,"
          + " talks, probability. Made by 'hallway train'; mend the vocabulary rather than this"
          + " file.\n";

  public NameList {
    names = names.stream().sorted(Comparator.comparing(LearnedName::name)).toList();
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException if a line is not of that form
   */
  public static NameList parse(String text) {
    return new NameList(
        text.lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(LearnedName::parse)
            .toList());
  }

  /** Returns the file's text. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    names.forEach(name -> text.append(name.line()).append('\n'));
    return text.toString();
  }

  /** Returns what differs from an earlier list. */
  public Changes since(NameList earlier) {
    SortedMap<String, LearnedName> before = earlier.byName();
    SortedMap<String, LearnedName> now = byName();
    List<LearnedName> added = new ArrayList<>();
    List<LearnedName> otherKind = new ArrayList<>();
    now.forEach((name, one) -> {
      LearnedName was = before.remove(name);
      if (was == null) {
        added.add(one);
      } else if (was.type() != one.type()) {
        otherKind.add(one);
      }
    });
    return new Changes(added, List.copyOf(before.values()), otherKind);
  }

  private SortedMap<String, LearnedName> byName() {
    SortedMap<String, LearnedName> byName = new TreeMap<>();
    names.forEach(name -> byName.put(name.name(), name));
    return byName;
  }

  /**
   * How a list differs from an earlier one.
   *
   * @param added names that the earlier one lacks
   * @param gone names that only the earlier one has
   * @param otherKind names that are of another kind than there, as they are now
   */
  public record Changes(
      List<LearnedName> added, List<LearnedName> gone, List<LearnedName> otherKind) {
    public Changes {
      added = List.copyOf(added);
      gone = List.copyOf(gone);
      otherKind = List.copyOf(otherKind);
    }
  }
}
