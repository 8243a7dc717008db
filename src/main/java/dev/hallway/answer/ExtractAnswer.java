package dev.hallway.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read from a report; offsets count UTF-16 code units of the text as it was sent, as Java
 * and JavaScript do, so that an emoji counts two.
 */
public record ExtractAnswer(
    ReportHead report,
    List<ExtractedTalk> talks,
    List<ExtractedEntity> entities,
    List<ExtractedRelation> relations) {
  public ExtractAnswer {
    talks = List.copyOf(talks);
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
  }

  /**
   * What the report is.
   *
   * @param published ISO 8601 date; null where it does not say
   * @param editions ids of the editions it is about, the main one first
   */
  public record ReportHead(String title, @Nullable String published, List<String> editions) {
    public ReportHead {
      editions = List.copyOf(editions);
    }
  }

  /**
   * A talk that the report speaks of.
   *
   * @param talk its id; null where no imported schedule has it
   * @param title as scheduled; null where {@code talk} is
   * @param confidence in [0,1]
   */
  public record ExtractedTalk(
      String heading,
      @Nullable String talk,
      @Nullable String title,
      boolean attended,
      String opinion,
      String quote,
      double confidence) {}

  /** An entity with all wordings under which the text names it. */
  public record ExtractedEntity(
      String name, String type, List<String> surface, List<Span> mentions) {
    public ExtractedEntity {
      surface = List.copyOf(surface);
      mentions = List.copyOf(mentions);
    }
  }

  /** A stretch of the text. */
  public record Span(int start, int end) {}

  /** A relation that a sentence of the report states. */
  public record ExtractedRelation(String from, String type, String to, String quote) {}
}
