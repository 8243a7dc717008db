package dev.hallway.answer;

import java.util.List;

/**
 * Names that complete a text.
 *
 * @param start where in the text the part begins that they complete; its length where none does
 */
public record CompletionAnswer(String text, int start, List<EntitySummary> names) {
  public CompletionAnswer {
    names = List.copyOf(names);
  }
}
