package dev.hallway.evaluation;

import dev.hallway.answer.ExtractAnswer;
import dev.hallway.answer.ExtractAnswer.ExtractedEntity;
import dev.hallway.answer.ExtractAnswer.ExtractedTalk;
import dev.hallway.answer.ExtractAnswer.ReportHead;
import dev.hallway.linking.Programme;
import dev.hallway.report.ReportReader;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Organization;
import dev.hallway.vocabulary.Technology;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Reads a report by looking for names as they are written: those of the vocabulary, and the
 * speakers, devrooms and titles of the report's editions, which are told it.
 */
final class StringMatchBaseline implements ReadingMethod {
  private final Vocabulary vocabulary;
  private final Programme programme;

  StringMatchBaseline(Vocabulary vocabulary, Programme programme) {
    this.vocabulary = vocabulary;
    this.programme = programme;
  }

  @Override
  public ExtractAnswer read(GoldReport report) {
    String text = new ReportReader().read(report.text(), report.file()).text();
    List<ExtractedEntity> entities = new ArrayList<>();
    for (Technology technology : vocabulary.technologies()) {
      add(technology.name(), technology.aliases(), technology.kind().word(), text, entities);
    }
    for (Organization organization : vocabulary.organizations()) {
      add(organization.name(), organization.aliases(), "organization", text, entities);
    }
    List<Talk> talks =
        report.editions().stream().flatMap(e -> programme.talks(e).stream()).toList();
    TreeSet<String> speakers = new TreeSet<>();
    TreeSet<String> devrooms = new TreeSet<>();
    talks.forEach(talk -> {
      speakers.addAll(talk.speakers());
      devrooms.add(talk.track());
    });
    speakers.forEach(name -> add(name, List.of(), "person", text, entities));
    devrooms.forEach(name -> add(name, List.of(), "devroom", text, entities));
    return new ExtractAnswer(
        new ReportHead(report.report(), null, List.of()),
        talks.stream().filter(talk -> says(text, talk.title())).map(talk -> talk(talk)).toList(),
        entities,
        List.of());
  }

  private static ExtractedTalk talk(Talk talk) {
    return new ExtractedTalk(
        talk.title(), talk.id().toString(), talk.title(), true, "neutral", talk.title(), 1);
  }

  private static void add(
      String name, List<String> aliases, String type, String text, List<ExtractedEntity> into) {
    List<String> surface = new ArrayList<>();
    if (says(text, name)) {
      surface.add(name);
    }
    aliases.stream().filter(alias -> says(text, alias)).forEach(surface::add);
    if (!surface.isEmpty()) {
      into.add(new ExtractedEntity(name, type, surface, List.of()));
    }
  }

  /** Returns whether {@code name} stands in {@code text} as whole words. */
  private static boolean says(String text, String name) {
    for (int at = text.indexOf(name); !name.isEmpty() && at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (opens && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
