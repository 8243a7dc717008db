package dev.hallway.schedule;

import java.time.LocalDate;

/**
 * One edition of a conference as its schedule presents it.
 *
 * @param name as announced, "FOSDEM 2023"
 * @param start first day, local to the venue
 * @param end last day, local to the venue; not before {@code start}
 */
public record Edition(
    EditionId id, String name, LocalDate start, LocalDate end, String city, String venue) {
  /** Returns the conference's name, the edition's without its year: "FOSDEM". */
  public String conference() {
    return name.replaceFirst("\\s*(19|20)\\d\\d$", "");
  }
}
