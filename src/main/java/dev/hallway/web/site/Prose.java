package dev.hallway.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plain text of a schedule, as paragraphs and lists with the web addresses in it as links.
 *
 * <p>It stays text: whatever looks like markup is printed as it stands, and only http and https
 * addresses become links.
 */
record Prose(List<Block> blocks) {
  private static final Pattern ADDRESS =
      Pattern.compile("\\bhttps?://[^\\s<>\"'`{}|\\\\^\\[\\]]*[^\\s<>\"'`{}|\\\\^\\[\\].,;:!?)*_]");
  private static final Pattern ITEM = Pattern.compile("^\\s*[-*•]\\s+");

  Prose {
    blocks = List.copyOf(blocks);
  }

  /**
   * A paragraph or a list.
   *
   * @param list whether each line is an item of a list
   */
  record Block(boolean list, List<List<Piece>> lines) {
    Block {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A stretch of text.
   *
   * @param href where it leads; null for mere text
   */
  record Piece(String text, @Nullable String href) {}

  /** Parses a text whose paragraphs are parted by blank lines. */
  static Prose of(String text) {
    return new Prose(
        Stream.of(text.strip().split("\\n\\s*\\n"))
            .filter(paragraph -> !paragraph.isBlank())
            .flatMap(Prose::blocks)
            .toList());
  }

  /** Parts a paragraph where lines that are items of a list begin or end. */
  private static Stream<Block> blocks(String paragraph) {
    List<Block> blocks = new ArrayList<>();
    List<List<Piece>> lines = new ArrayList<>();
    boolean list = false;
    for (String line : paragraph.lines().toList()) {
      boolean item = ITEM.matcher(line).find();
      if (item != list && !lines.isEmpty()) {
        blocks.add(new Block(list, lines));
        lines = new ArrayList<>();
      }
      list = item;
      lines.add(pieces(ITEM.matcher(line).replaceFirst("").strip()));
    }
    blocks.add(new Block(list, lines));
    return blocks.stream();
  }

  private static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(line);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        pieces.add(new Piece(line.substring(end, matcher.start()), null));
      }
      pieces.add(new Piece(matcher.group(), matcher.group()));
      end = matcher.end();
    }
    if (end < line.length()) {
      pieces.add(new Piece(line.substring(end), null));
    }
    return pieces;
  }
}
