package dev.hallway.linking;

import dev.hallway.mention.Document;
import dev.hallway.mention.Section;
import dev.hallway.schedule.Talk;
import java.util.ArrayList;
import java.util.List;

/**
 * Title, subtitle and abstract of a talk as one text, with the way back into each.
 *
 * @param parts in the order of the text
 */
record TalkText(Document document, List<Part> parts) implements QuotedText {
  private static final String SEAM = "\n\n";

  /** A part of the talk's entry: its name and where it stands in the joined text. */
  record Part(String where, int start, int end) {}

  static TalkText of(Talk talk) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    add(text, parts, "title", talk.title());
    add(text, parts, "subtitle", talk.subtitle());
    add(text, parts, "abstract", talk.abstractText());
    List<Section> sections =
        parts.stream()
            .map(part ->
                new Section(
                    part.where().equals("abstract") ? Section.Kind.BODY : Section.Kind.TITLE,
                    part.start(),
                    part.end()))
            .toList();
    return new TalkText(
        new Document(text.toString(), sections, talk.track(), List.of(), List.of()), parts);
  }

  private static void add(StringBuilder text, List<Part> parts, String where, String words) {
    if (words.isEmpty()) {
      return;
    }
    text.append(text.isEmpty() ? "" : SEAM);
    parts.add(new Part(where, text.length(), text.length() + words.length()));
    text.append(words);
  }

  @Override
  public Evidence evidence(int start, int end) {
    Part part = partAt(start);
    return new Evidence(
        part.where(),
        start - part.start(),
        end - part.start(),
        document.text().substring(start, end));
  }

  @Override
  public Evidence sentence(int start, int end) {
    Part part = partAt(start);
    SentenceSpan span = SentenceSpan.around(document.text(), part.start(), part.end(), start, end);
    return evidence(span.start(), span.end());
  }

  private Part partAt(int offset) {
    return parts.stream()
        .filter(part -> part.start() <= offset && offset < part.end())
        .findFirst()
        .orElseThrow();
  }
}
