package dev.hallway.answer;

import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.ProgrammeAnswer.Day;
import dev.hallway.answer.ProgrammeAnswer.DevroomDay;
import dev.hallway.answer.ProgrammeAnswer.ReportHead;
import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.graph.GraphContents.ReportRow;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes editions. */
final class EditionAnswers {
  private final Corpus corpus;
  private final Summaries summaries;

  EditionAnswers(Corpus corpus) {
    this.corpus = corpus;
    this.summaries = new Summaries(corpus);
  }

  EditionsAnswer editions() {
    Map<EditionId, Long> talks =
        corpus.talks().stream()
            .collect(
                Collectors.groupingBy(talk -> talk.talk().id().edition(), Collectors.counting()));
    return new EditionsAnswer(
        corpus.listEditions().stream()
            .map(edition -> edition(edition, talks.getOrDefault(edition.id(), 0L).intValue()))
            .toList());
  }

  private EditionAnswer edition(Edition edition, int talks) {
    return new EditionAnswer(
        edition.id().value(),
        edition.name(),
        edition.id().year(),
        edition.start().toString(),
        edition.end().toString(),
        edition.city(),
        edition.venue(),
        talks,
        corpus.listSampleEditions().contains(edition));
  }

  ProgrammeAnswer programme(Edition edition) {
    List<CorpusTalk> talks =
        corpus.talks().stream()
            .filter(talk -> talk.talk().id().edition().equals(edition.id()))
            .sorted(
                Comparator.<CorpusTalk, LocalDateTime>comparing(talk -> talk.talk().start())
                    .thenComparing(talk -> talk.talk().id()))
            .toList();
    return new ProgrammeAnswer(
        edition(edition, talks.size()),
        talks.stream()
            .collect(
                Collectors.groupingBy(
                    talk -> talk.talk().start().toLocalDate(), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(day -> new Day(day.getKey().toString(), devrooms(day.getValue())))
            .toList(),
        corpus.reports().stream()
            .filter(report -> report.editions().contains(edition.id()))
            .sorted(Comparator.comparing(ReportRow::title).thenComparing(ReportRow::id))
            .map(report -> new ReportHead(report.id(), report.title(), report.author()))
            .toList());
  }

  private List<DevroomDay> devrooms(List<CorpusTalk> talks) {
    return talks.stream()
        .collect(
            Collectors.groupingBy(
                CorpusTalk::devroomName,
                () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(devroom ->
            new DevroomDay(
                devroom.getKey(),
                devroom.getValue().getFirst().family(),
                devroom.getValue().stream().map(summaries::talk).toList()))
        .toList();
  }

  /** Returns what to know about every answer: whether it rests on the sample; null if not. */
  @Nullable String note() {
    List<Edition> samples = corpus.listSampleEditions();
    if (samples.isEmpty()) {
      return null;
    }
    String years =
        String.join(
            ", ", samples.stream().map(edition -> String.valueOf(edition.id().year())).toList());
    return samples.size() == corpus.listEditions().size()
        ? "This rests on the sample that comes with Hallway (some talks of %s). For everything: hallway import fosdem --years 2013-2026"
            .formatted(years)
        : "Of %s only the sample is known. For all of it: hallway import fosdem --years %s"
            .formatted(years, years.replace(" ", ""));
  }
}
