package dev.hallway.evaluation;

import dev.hallway.answer.ExtractAnswer;
import dev.hallway.answer.ExtractAnswer.ExtractedTalk;
import dev.hallway.evaluation.ExtractionFigures.Share;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up, report by report, how right a way of reading is. */
final class ExtractionScore {
  private final Map<EntityField, SetTally> entities = new EnumMap<>(EntityField.class);
  private final SetTally links = new SetTally();
  private final List<String> errors = new ArrayList<>();
  private int attended;
  private int attendedAll;
  private int opinions;
  private int opinionsAll;

  ExtractionScore() {
    for (EntityField field : EntityField.values()) {
      entities.put(field, new SetTally());
    }
  }

  /** Counts what was read from {@code gold}'s report. */
  void add(GoldReport gold, ExtractAnswer answer) {
    entities.forEach((field, tally) -> {
      List<GoldEntity> wanted = gold.entities().get(field);
      if (wanted != null) {
        new EntityMatching(field, line -> error(gold, line))
            .match(wanted, answer.entities(), tally);
      }
    });
    addTalks(gold, answer.talks());
  }

  private void addTalks(GoldReport gold, List<ExtractedTalk> found) {
    SortedMap<String, GoldTalk> wanted = new TreeMap<>();
    for (GoldTalk talk : gold.talks()) {
      if (talk.id() != null) {
        wanted.put(talk.id(), talk);
      }
    }
    SortedMap<String, ExtractedTalk> got = new TreeMap<>();
    for (ExtractedTalk talk : found) {
      if (talk.talk() != null) {
        got.put(talk.talk(), talk);
      }
    }
    got.forEach((id, talk) -> {
      GoldTalk hit = wanted.get(id);
      if (hit == null) {
        links.addWrong(false);
        error(gold, "talk wrong: %s for '%s'".formatted(id, talk.heading()));
      } else {
        addTalk(gold, hit, talk);
      }
    });
    wanted.forEach((id, talk) -> {
      if (!got.containsKey(id) && !talk.optional()) {
        links.addMissed();
        error(gold, "talk missed: %s '%s'".formatted(id, talk.heading()));
      }
    });
  }

  private void addTalk(GoldReport gold, GoldTalk wanted, ExtractedTalk found) {
    if (!wanted.optional()) {
      links.addRight(true, true);
    }
    attendedAll++;
    if (found.attended() == wanted.attended()) {
      attended++;
    } else {
      error(
          gold,
          "attended %s: %s of '%s'"
              .formatted(found.attended(), wanted.attended(), found.heading()));
    }
    if (wanted.opinion() != null) {
      opinionsAll++;
      if (wanted.opinion().equals(found.opinion())) {
        opinions++;
      } else {
        error(
            gold,
            "opinion %s: %s of '%s'".formatted(found.opinion(), wanted.opinion(), found.heading()));
      }
    }
  }

  private void error(GoldReport gold, String line) {
    errors.add(gold.report() + "  " + line);
  }

  /** Returns the figures of all that was added. */
  ExtractionFigures figures(String reader) {
    SortedMap<String, SetFigures> sets = new TreeMap<>();
    entities.forEach((field, tally) -> sets.put(field.key(), tally.figures()));
    sets.put("talk_links", links.figures());
    return new ExtractionFigures(
        reader, sets, new Share(attended, attendedAll), new Share(opinions, opinionsAll), errors);
  }
}
