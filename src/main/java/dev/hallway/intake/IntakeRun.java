package dev.hallway.intake;

import dev.hallway.graph.HallwayGraph;
import dev.hallway.graph.SourceRecord;
import dev.hallway.linking.Devrooms;
import dev.hallway.linking.Linker;
import dev.hallway.linking.People;
import dev.hallway.linking.Programme;
import dev.hallway.linking.ReportReading;
import dev.hallway.linking.TalkReading;
import dev.hallway.report.Report;
import dev.hallway.report.ReportReader;
import dev.hallway.report.UnreadableReportException;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.ScheduleIssue;
import dev.hallway.schedule.ScheduleReader;
import dev.hallway.schedule.UnreadableScheduleException;
import dev.hallway.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One import: first all schedules, then all reports. */
final class IntakeRun {
  private final HallwayGraph graph;
  private final Vocabulary vocabulary;
  private final String rules;
  private final SourceArchive archive;
  private final IntakeListener listener;
  private final Map<String, SourceRecord> known;
  private final boolean sample;
  private @Nullable Linker linker;
  private final List<IntakeSummary.Taken> taken = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final SortedMap<String, List<String>> issues = new TreeMap<>();
  private int unchanged;
  private int withdrawn;

  IntakeRun(
      HallwayGraph graph,
      Vocabulary vocabulary,
      SourceArchive archive,
      IntakeListener listener,
      Map<String, SourceRecord> known,
      boolean sample) {
    this.graph = graph;
    this.vocabulary = vocabulary;
    this.rules = Linker.fingerprint(vocabulary);
    this.archive = archive;
    this.listener = listener;
    this.known = new LinkedHashMap<>(known);
    this.sample = sample;
  }

  /** Returns the linker, made when there is something to read. */
  private Linker linker() {
    Linker ready = linker;
    if (ready == null) {
      ready = new Linker(vocabulary);
      linker = ready;
    }
    return ready;
  }

  void refuse(Refusal refusal) {
    refusals.add(refusal);
  }

  void takeSchedules(List<Source> sources) {
    List<Source> all = new ArrayList<>(sources);
    all.addAll(stale("schedule", sources));
    if (all.isEmpty()) {
      return;
    }
    listener.begin("Reading schedules", all.size());
    ScheduleReader reader = new ScheduleReader(vocabulary.nonPersons());
    for (Source source : all) {
      if (isKnown(source)) {
        unchanged++;
      } else {
        takeSchedule(reader, source);
      }
      listener.advance(1);
    }
    listener.end();
  }

  private void takeSchedule(ScheduleReader reader, Source source) {
    Schedule schedule;
    try {
      schedule = reader.read(new ByteArrayInputStream(source.bytes()), source.name());
    } catch (UnreadableScheduleException e) {
      refuse(Refusal.of(source.name(), e));
      return;
    }
    String id = schedule.edition().id().value();
    SourceRecord before = known.get(id);
    if (sample && before != null && !before.sample()) {
      return; // the real schedule is there already
    }
    List<TalkReading> readings = schedule.talks().parallelStream().map(linker()::readTalk).toList();
    archive.keep(source);
    SourceRecord record = record(id, "schedule", source, "");
    withdrawn +=
        graph.writeSchedule(
            record, schedule, readings, new People(vocabulary), new Devrooms(vocabulary));
    known.put(id, record);
    if (before != null && before.sample() && !sample) {
      removeSampleReports(schedule);
    }
    for (ScheduleIssue issue : schedule.issues()) {
      issues
          .computeIfAbsent(
              issue.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
              kind -> new ArrayList<>())
          .add("%s, line %d: %s".formatted(source.name(), issue.line(), issue.detail()));
    }
    int mentions = readings.stream().mapToInt(reading -> reading.mentions().size()).sum();
    taken.add(new IntakeSummary.Taken(id, source.name(), schedule.talks().size(), mentions));
  }

  /** Removes the sample's made-up reports once an edition's real schedule is there. */
  private void removeSampleReports(Schedule schedule) {
    String year = String.valueOf(schedule.edition().id().year());
    List<SourceRecord> made =
        known.values().stream()
            .filter(record -> record.sample() && record.kind().equals("report"))
            .filter(record -> record.name().contains(year))
            .toList();
    for (SourceRecord record : made) {
      graph.removeReport(record.id().substring("report/".length()));
      known.remove(record.id());
    }
  }

  void takeReports(List<Source> sources) {
    String fingerprint = programmeFingerprint();
    List<Source> all = new ArrayList<>(sources);
    all.addAll(stale("report", sources));
    all.addAll(withOtherProgramme(fingerprint, all));
    List<Source> fresh = new ArrayList<>();
    for (Source source : all) {
      if (isKnown(source, fingerprint)) {
        unchanged++;
      } else {
        fresh.add(source);
      }
    }
    if (fresh.isEmpty()) {
      return;
    }
    Programme programme = Programme.of(graph.contents().schedules());
    listener.begin("Reading reports", fresh.size());
    for (Source source : fresh) {
      takeReport(source, programme, fingerprint);
      listener.advance(1);
    }
    listener.end();
  }

  private void takeReport(Source source, Programme programme, String fingerprint) {
    Report report;
    try {
      report = new ReportReader().read(source.bytes(), source.name());
    } catch (UnreadableReportException e) {
      refuse(Refusal.of(source.name(), e));
      return;
    }
    String id = "report/" + report.id();
    SourceRecord before = known.get(id);
    if (before != null && !before.name().equals(source.name()) && !before.sample()) {
      refuse(
          new Refusal(
              source.name(),
              "%s: has the same id as '%s'. Rename one of the files, or remove the other with 'hallway remove %s'."
                  .formatted(source.name(), before.name(), report.id())));
      return;
    }
    ReportReading reading = linker().readReport(report, programme);
    archive.keep(source);
    SourceRecord record = record(id, "report", source, fingerprint);
    graph.writeReport(record, reading);
    known.put(id, record);
    if (reading.editions().isEmpty()) {
      issues
          .computeIfAbsent("no edition", kind -> new ArrayList<>())
          .add("%s: says nothing that tells which edition it is about".formatted(source.name()));
    }
    taken.add(
        new IntakeSummary.Taken(
            id, source.name(), reading.talks().size(), reading.mentions().size()));
  }

  private boolean isKnown(Source source) {
    return known.values().stream()
        .anyMatch(record ->
            record.sha256().equals(source.sha256())
                && record.vocabulary().equals(rules)
                && (sample || !record.sample()));
  }

  private boolean isKnown(Source source, String programme) {
    SourceRecord record = findRecord(source);
    return record != null
        && record.vocabulary().equals(rules)
        && record.programme().equals(programme);
  }

  private @Nullable SourceRecord findRecord(Source source) {
    return known.values().stream()
        .filter(record -> record.sha256().equals(source.sha256()))
        .min(Comparator.comparing(SourceRecord::id))
        .orElse(null);
  }

  /**
   * Returns the kept sources that were read with another vocabulary or other rules, but for those
   * given anew.
   */
  private List<Source> stale(String kind, List<Source> given) {
    return kept(
        known.values().stream()
            .filter(record -> record.kind().equals(kind))
            .filter(record -> !record.vocabulary().equals(rules))
            .toList(),
        given);
  }

  /** Returns the kept reports that were linked to other schedules than are there now. */
  private List<Source> withOtherProgramme(String fingerprint, List<Source> given) {
    return kept(
        known.values().stream()
            .filter(record -> record.kind().equals("report"))
            .filter(record -> !record.programme().equals(fingerprint))
            .toList(),
        given);
  }

  private List<Source> kept(List<SourceRecord> records, List<Source> given) {
    List<Source> sources = new ArrayList<>();
    for (SourceRecord record : records) {
      boolean isGiven =
          given.stream()
              .anyMatch(source ->
                  source.sha256().equals(record.sha256()) || source.name().equals(record.name()));
      if (!isGiven && record.sample() == sample) {
        Source.Kind kind =
            record.kind().equals("schedule") ? Source.Kind.SCHEDULE : Source.Kind.REPORT;
        archive
            .find(record.sha256())
            .ifPresent(bytes -> sources.add(Source.of(record.name(), kind, bytes)));
      }
    }
    return sources;
  }

  /** Returns a hash of all schedules that reports are linked to. */
  private String programmeFingerprint() {
    return Source.sha256(
        known.values().stream()
            .filter(record -> record.kind().equals("schedule"))
            .sorted(Comparator.comparing(SourceRecord::id))
            .map(record -> record.id() + " " + record.sha256())
            .reduce("", (a, b) -> a + "\n" + b));
  }

  private SourceRecord record(String id, String kind, Source source, String programme) {
    return new SourceRecord(id, kind, source.name(), source.sha256(), rules, programme, sample);
  }

  IntakeSummary summary(List<String> passedOver) {
    return new IntakeSummary(taken, unchanged, refusals, passedOver, withdrawn, issues);
  }
}
