package dev.hallway.intake;

import java.util.List;
import java.util.SortedMap;

/**
 * What an import did.
 *
 * @param taken sources that were read and written, in the order of their ids
 * @param unchanged how many sources were in the graph already, just so
 * @param refusals sources of which nothing was stored
 * @param passedOver files of folders that are neither schedule nor report
 * @param withdrawn how many talks vanished from their schedules
 * @param issues what was mended or left out within readable sources, by kind, with file and place
 */
public record IntakeSummary(
    List<Taken> taken,
    int unchanged,
    List<Refusal> refusals,
    List<String> passedOver,
    int withdrawn,
    SortedMap<String, List<String>> issues) {
  public IntakeSummary {
    taken = List.copyOf(taken);
    refusals = List.copyOf(refusals);
    passedOver = List.copyOf(passedOver);
  }

  /** Returns whether the graph is as it was before. */
  public boolean isUnchanged() {
    return taken.isEmpty();
  }

  /**
   * A source that was written.
   *
   * @param id {@code fosdem-2023} or {@code report/…}
   * @param name file or address
   * @param talks talks of a schedule, or talks that a report speaks of
   * @param mentions entities named in it, each once for each talk or report
   */
  public record Taken(String id, String name, int talks, int mentions) {}
}
