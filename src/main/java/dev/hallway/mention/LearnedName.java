package dev.hallway.mention;

import java.util.Locale;

/**
 * A technology that no list holds, read from schedules.
 *
 * @param name as the schedules write it most often
 * @param type one of the four kinds of technology
 * @param documents how many talks name it
 * @param probability in [0,1] that it is one
 */
public record LearnedName(String name, EntityType type, int documents, double probability) {
  /** Returns the name as a line of the file that comes with the program. */
  public String line() {
    return String.format(
        Locale.ROOT, "%s\t%s\t%d\t%.2f", name, type.word(), documents, probability);
  }

  /** Parses what {@link #line()} writes. */
  static LearnedName parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 4) {
      throw new IllegalArgumentException(
          "'%s' has %d fields, not name, kind, talks and probability"
              .formatted(line, fields.length));
    }
    return new LearnedName(
        fields[0],
        EntityType.valueOf(fields[1].toUpperCase(Locale.ROOT)),
        Integer.parseInt(fields[2]),
        Double.parseDouble(fields[3]));
  }
}
