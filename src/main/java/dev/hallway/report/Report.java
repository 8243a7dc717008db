package dev.hallway.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attendee's report, without markup.
 *
 * @param id slug of its address or file name
 * @param name the file name or address it came from
 * @param title from front matter, the page's head or the first heading; the name where none of them
 *     says
 * @param head title and author where the source has them word for word
 * @param text what a reader sees, title and front matter left out, blocks parted by line breaks
 * @param blocks in the order of the text, not overlapping
 * @param links in the order of the text
 * @param codes words in running text that are marked as code, in the order of the text
 * @param origin leads every character of {@code text} back to the source as it was given
 */
public record Report(
    String id,
    String name,
    String title,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String address,
    List<HeadLine> head,
    String text,
    List<Block> blocks,
    List<Hyperlink> links,
    List<CodeSpan> codes,
    OriginMap origin) {
  public Report {
    head = List.copyOf(head);
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    codes = List.copyOf(codes);
    if (origin.length() != text.length()) {
      throw new IllegalArgumentException(
          "%d origins for %d characters".formatted(origin.length(), text.length()));
    }
  }

  /** Returns the same report, published on {@code date}. */
  public Report publishedOn(LocalDate date) {
    return new Report(
        id, name, title, author, date, address, head, text, blocks, links, codes, origin);
  }

  /** Returns the words of a block. */
  public String textOf(Block block) {
    return text.substring(block.start(), block.end());
  }
}
