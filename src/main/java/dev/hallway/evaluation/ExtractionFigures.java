package dev.hallway.evaluation;

import java.util.List;
import java.util.SortedMap;

/**
 * How right one way of reading reports is.
 *
 * @param reader what reads
 * @param sets by the name of the list: technologies, people, organizations, devrooms, talk_links
 * @param attended of the talks linked rightly, how many were rightly taken as attended or not
 * @param opinions of those whose opinion was judged, how many were read as judged
 * @param errors a line for each error, by report
 */
public record ExtractionFigures(
    String reader,
    SortedMap<String, SetFigures> sets,
    Share attended,
    Share opinions,
    List<String> errors) {
  public ExtractionFigures {
    errors = List.copyOf(errors);
  }

  /** How many of how many. */
  public record Share(int part, int whole) {
    /** Returns the share in [0,1], 0 of none. */
    public double value() {
      return SetFigures.share(part, whole);
    }
  }
}
