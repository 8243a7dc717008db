package dev.hallway.linking;

import dev.hallway.report.Hyperlink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that their author set apart as one: a heading or a part of it, a link, a quotation, the
 * front of a list item.
 *
 * @param first place of the first word
 * @param last place after the last one
 */
record Frame(int first, int last) {
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"“”„«]([^\"“”„«»\\n]{3,160})[\"“”»]|[‘']([A-Z][^‘’'\\n]{3,160})[’'](?!\\w)");
  private static final Pattern BREAK =
      Pattern.compile("[,;|/()\\[\\]]|[:.]\\s|\\s[-–—]+\\s|\\s(?:and|by|with|&|@)\\s|\\n");

  /** Returns the frames in {@code passage}. */
  static List<Frame> listIn(Passage passage, ReportText text) {
    List<Frame> frames = new ArrayList<>();
    if (passage.isHeading() || passage.isItem()) {
      frames.add(new Frame(passage.first(), passage.last()));
      frames.addAll(parts(passage, text));
    }
    for (Hyperlink link : text.report().links()) {
      if (link.start() < passage.block().end() && link.end() > passage.block().start()) {
        frames.add(new Frame(text.wordAt(link.start()), text.wordAt(link.end())));
      }
    }
    int offset = passage.block().start();
    Matcher quoted = QUOTED.matcher(text.report().textOf(passage.block()));
    while (quoted.find()) {
      frames.add(
          new Frame(text.wordAt(offset + quoted.start()), text.wordAt(offset + quoted.end())));
    }
    frames.removeIf(frame -> frame.first >= frame.last);
    return frames;
  }

  private static List<Frame> parts(Passage passage, ReportText text) {
    List<Frame> parts = new ArrayList<>();
    int offset = passage.block().start();
    Matcher matcher = BREAK.matcher(text.report().textOf(passage.block()));
    List<Integer> cuts = new ArrayList<>(List.of(passage.first()));
    while (matcher.find()) {
      cuts.add(text.wordAt(offset + matcher.end()));
      if (!passage.isHeading()) {
        parts.add(new Frame(passage.first(), text.wordAt(offset + matcher.start())));
      }
    }
    cuts.add(passage.last());
    for (int i = 0; i + 1 < cuts.size(); i++) {
      parts.add(new Frame(cuts.get(i), cuts.get(i + 1)));
    }
    return passage.isHeading() ? parts : parts.subList(0, Math.min(parts.size(), 6));
  }

  /** Returns whether more than half of the words from {@code from} to {@code to} are in here. */
  boolean holds(int from, int to) {
    int shared = Math.min(last, to) - Math.max(first, from);
    return shared * 2 > to - from;
  }
}
