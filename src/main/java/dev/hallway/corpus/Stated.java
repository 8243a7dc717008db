package dev.hallway.corpus;

import dev.hallway.linking.RelationType;
import dev.hallway.schedule.TalkId;
import java.util.Optional;

/**
 * A relation that a sentence states between two nodes.
 *
 * @param from index of the node that the sentence speaks of
 * @param to index of the other
 * @param source id of a talk, or of a report after {@code report/}
 */
public record Stated(int from, RelationType type, int to, String source, String quote) {
  private static final String REPORT = "report/";

  /** Returns the talk that it is stated in; nothing if a report states it. */
  public Optional<TalkId> findTalk() {
    return source.startsWith(REPORT) ? Optional.empty() : Optional.of(TalkId.parse(source));
  }
}
