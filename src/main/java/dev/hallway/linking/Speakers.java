package dev.hallway.linking;

import dev.hallway.mention.EntityType;
import dev.hallway.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where the entry of a talk writes the full names of its own speakers. */
final class Speakers {
  private Speakers() {}

  /** Returns {@code mentions} and those of {@code speakers}, in the order of the text. */
  static List<Mention> among(List<String> speakers, String text, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>();
    for (String speaker : speakers) {
      for (int at = text.indexOf(speaker); at >= 0; at = text.indexOf(speaker, at + 1)) {
        int end = at + speaker.length();
        if (speaker.indexOf(' ') > 0 && isWhole(text, at, end)) {
          all.add(new Mention(EntityType.PERSON, speaker, speaker, at, end));
        }
      }
    }
    for (Mention mention : mentions) {
      if (all.stream()
          .noneMatch(one -> one.start() < mention.end() && mention.start() < one.end())) {
        all.add(mention);
      }
    }
    all.sort(Comparator.comparingInt(Mention::start));
    return all;
  }

  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
