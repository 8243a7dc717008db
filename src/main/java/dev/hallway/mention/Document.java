package dev.hallway.mention;

import java.util.List;

/**
 * A text in which names are to be found.
 *
 * @param text the text; everything that is found points into it
 * @param sections its parts in the order of the text, not overlapping; a name never reaches from
 *     one into another
 * @param theme what the text is about as far as is known from elsewhere, such as the name of the
 *     devroom; possibly empty
 * @param references stretches that lead to an address, in the order of the text
 * @param codes stretches of running text that are marked as code, in the order of the text
 */
public record Document(
    String text,
    List<Section> sections,
    String theme,
    List<Reference> references,
    List<Stretch> codes) {
  public Document {
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    codes = List.copyOf(codes);
  }

  /** Returns a document of one section of running text without a theme. */
  public static Document of(String text) {
    return new Document(
        text, List.of(new Section(Section.Kind.BODY, 0, text.length())), "", List.of(), List.of());
  }

  /** Returns whether {@code [start, end)} is all of a stretch marked as code. */
  boolean isCode(int start, int end) {
    return codes.contains(new Stretch(start, end));
  }

  /**
   * A part of the text.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   */
  public record Stretch(int start, int end) {}

  /**
   * A stretch of the text that leads to an address.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   */
  public record Reference(int start, int end, String url) {}
}
