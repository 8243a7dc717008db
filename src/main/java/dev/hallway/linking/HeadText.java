package dev.hallway.linking;

import dev.hallway.mention.Document;
import dev.hallway.mention.Section;
import dev.hallway.report.HeadLine;
import java.util.List;

/** A report's title or byline as a text of its own, with the way back into the source. */
record HeadText(HeadLine line) implements QuotedText {
  @Override
  public Document document() {
    String words = line.words();
    Section whole = new Section(Section.Kind.TITLE, 0, words.length());
    return new Document(words, List.of(whole), "", List.of(), List.of());
  }

  @Override
  public Evidence evidence(int start, int end) {
    return new Evidence(
        "text", line.start() + start, line.start() + end, line.words().substring(start, end));
  }

  @Override
  public Evidence sentence(int start, int end) {
    String words = line.words();
    SentenceSpan span = SentenceSpan.around(words, 0, words.length(), start, end);
    return evidence(span.start(), span.end());
  }
}
