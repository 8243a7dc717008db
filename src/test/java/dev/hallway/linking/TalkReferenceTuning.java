package dev.hallway.linking;

import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.ScheduleReader;
import dev.hallway.schedule.TalkId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weights of {@code data/linking/talk-references.yaml} and says how good they are.
 *
 * <p>Arguments: the folders of schedules, of reports, of the gold to fit on, of the gold to check
 * on, and optionally {@code fit} or {@code errors}. Figures for the first gold are for weights
 * fitted without the report in question (leave one report out); those for the second are for weights
 * fitted on all of the first.
 */
final class TalkReferenceTuning {
  private static final int ROUNDS = 3;

  private final Programme programme;
  private final Map<String, List<Candidate>> candidates = new TreeMap<>();
  private final Map<String, List<Candidate>> contexts = new TreeMap<>();

  private TalkReferenceTuning(Programme programme) {
    this.programme = programme;
  }

  public static void main(String[] arguments) throws IOException {
    long begun = System.nanoTime();
    List<Schedule> schedules = ScheduleCache.get(() -> schedules(Path.of(arguments[0])));
    long read = System.nanoTime();
    Programme programme = Programme.of(schedules);
    System.out.printf(
        "schedules %.1f s, programme %.1f s%n",
        (read - begun) / 1e9, (System.nanoTime() - read) / 1e9);
    TalkReferenceTuning tuning = new TalkReferenceTuning(programme);
    List<TalkGold> develop = tuning.gold(Path.of(arguments[2]), Path.of(arguments[1]));
    List<TalkGold> check = tuning.gold(Path.of(arguments[3]), Path.of(arguments[1]));
    Set<String> wishes = Set.copyOf(Arrays.asList(arguments).subList(4, arguments.length));
    TalkSettings builtIn = TalkSettings.builtIn();
    System.out.println("built in   develop " + tuning.score(develop, builtIn, wishes.contains("errors")));
    System.out.println("built in   check   " + tuning.score(check, builtIn, false));
    System.out.println("editions   " + tuning.editions(develop, true) + " " + tuning.editions(check, false));
    if (wishes.contains("fit")) {
      tuning.fitAndReport(develop, check, builtIn, wishes.contains("errors"));
    }
  }

  private void fitAndReport(List<TalkGold> develop, List<TalkGold> check, TalkSettings base, boolean errors) {
    TalkSettings fitted = fit(develop, base);
    System.out.println("fitted     develop " + score(develop, fitted, false));
    System.out.println("fitted     check   " + score(check, fitted, false));
    Figures left = new Figures();
    for (TalkGold one : develop) {
      List<TalkGold> others = develop.stream().filter(gold -> gold != one).toList();
      left.add(score(List.of(one), fit(others, base), errors));
    }
    System.out.println("left out   develop " + left);
    System.out.println(yaml(fitted));
  }

  private static List<Schedule> schedules(Path folder) throws IOException {
    ScheduleReader reader = new ScheduleReader(Set.of());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .map(file -> schedule(reader, file))
          .toList();
    }
  }

  private static Schedule schedule(ScheduleReader reader, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(in, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<TalkGold> gold(Path folder, Path reports) throws IOException {
    List<TalkGold> gold = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        JsonNode root = new JsonMapper().readTree(Files.readString(file));
        try (Stream<Path> texts = Files.list(reports)) {
          String prefix = root.path("report").asString();
          Path text = texts.filter(t -> t.getFileName().toString().startsWith(prefix)).sorted().findFirst().orElseThrow();
          gold.add(read(root, text));
        }
      }
    }
    return gold;
  }

  private TalkGold read(JsonNode root, Path text) throws IOException {
    Map<TalkId, Boolean> wanted = new TreeMap<>();
    Map<TalkId, String> headings = new TreeMap<>();
    Set<TalkId> optional = new TreeSet<>();
    for (JsonNode talk : root.path("talks")) {
      if (talk.path("eventId").isString()) {
        EditionId edition = new EditionId(talk.path("edition").asString().toLowerCase(Locale.ROOT).replace(' ', '-'));
        TalkId id = new TalkId(edition, talk.path("eventId").asString());
        wanted.put(id, talk.path("attended").asBoolean(true));
        headings.put(id, talk.path("heading").asString());
        if (talk.path("optional").asBoolean(false)) {
          optional.add(id);
        }
      }
    }
    List<EditionId> editions = new ArrayList<>();
    root.path("editions").forEach(e -> editions.add(new EditionId(e.asString().toLowerCase(Locale.ROOT).replace(' ', '-'))));
    var report = CrudeReader.read(text.getFileName().toString(), Files.readString(text));
    return new TalkGold(report, editions, wanted, headings, optional);
  }

  private String editions(List<TalkGold> golds, boolean tell) {
    int right = 0;
    for (TalkGold gold : golds) {
      List<EditionId> found = ReportEditions.of(gold.report(), programme);
      boolean same = !found.isEmpty() && found.getFirst().equals(gold.editions().getFirst());
      right += same ? 1 : 0;
      if (tell && (!same || found.size() != gold.editions().size())) {
        System.out.println("  editions of " + gold.report().id() + ": " + found + " wanted " + gold.editions());
      }
    }
    return right + " of " + golds.size();
  }

  /** Counts of right and wrong. */
  private static final class Figures {
    int right;
    int wrong;
    int missed;
    int both;
    int attended;

    void add(Figures other) {
      right += other.right;
      wrong += other.wrong;
      missed += other.missed;
      both += other.both;
      attended += other.attended;
    }

    @Override
    public String toString() {
      double precision = right / Math.max(1.0, right + wrong);
      double recall = right / Math.max(1.0, right + missed);
      return String.format(
          Locale.ROOT,
          "P %.3f R %.3f F1 %.3f (tp %d fp %d fn %d) attended %.3f of %d",
          precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall),
          right, wrong, missed, attended / Math.max(1.0, both), both);
    }
  }

  private Figures score(List<TalkGold> golds, TalkSettings settings, boolean errors) {
    Figures figures = new Figures();
    for (TalkGold gold : golds) {
      Map<TalkId, TalkReference> found = new TreeMap<>();
      List<EditionId> editions = ReportEditions.of(gold.report(), programme);
      for (TalkReference reference : new TalkReferences(settings).find(gold.report(), editions, programme)) {
        TalkId talk = reference.talk();
        if (talk != null) {
          found.put(talk, reference);
        }
      }
      for (Map.Entry<TalkId, TalkReference> entry : found.entrySet()) {
        Boolean attended = gold.wanted().get(entry.getKey());
        TalkReference reference = entry.getValue();
        if (attended == null) {
          figures.wrong++;
          if (errors) {
            System.out.printf("  %s WRONG %.2f '%s' -> %s %s%n", gold.report().id(), reference.confidence(), reference.heading(), reference.talk(), reference.title());
          }
          continue;
        }
        figures.right += gold.optional().contains(entry.getKey()) ? 0 : 1;
        figures.both++;
        figures.attended += attended == reference.attended() ? 1 : 0;
        if (errors && attended != reference.attended()) {
          System.out.printf("  %s ATTENDED %s wanted %s '%s'%n", gold.report().id(), reference.attended(), attended, reference.heading());
        }
      }
      for (TalkId id : gold.wanted().keySet()) {
        if (!found.containsKey(id) && !gold.optional().contains(id)) {
          figures.missed++;
          if (errors) {
            System.out.printf("  %s MISSED '%s' -> %s %s %s%n", gold.report().id(), gold.headings().get(id), id, programme.find(id).map(t -> t.title() + " / " + t.speakers()).orElse("?"), why(gold, id, settings));
          }
        }
      }
    }
    return figures;
  }

  private String why(TalkGold gold, TalkId id, TalkSettings settings) {
    List<Candidate> seen = contexts.computeIfAbsent(gold.report().id() + id.edition(), k -> new TalkAlignment(settings).inContext(candidates(gold, id.edition())));
    return seen.stream()
        .filter(c -> c.talk().talk().id().equals(id))
        .max(java.util.Comparator.comparingDouble(c -> settings.together().probability(c.clues())))
        .map(c -> String.format(Locale.ROOT, "%n        %.2f #%d %s", settings.together().probability(c.clues()), c.passage().number(), c.clues()))
        .orElse("no candidate");
  }

  private List<Candidate> candidates(TalkGold gold, EditionId edition) {
    return candidates.computeIfAbsent(
        gold.report().id() + edition,
        key -> new TalkReferences(TalkSettings.builtIn())
                .candidates(new ReportText(gold.report()), edition, programme, !edition.equals(gold.editions().getFirst())));
  }

  /** Fits both models on the candidates of {@code golds}, starting from {@code base}. */
  private TalkSettings fit(List<TalkGold> golds, TalkSettings base) {
    TalkSettings settings = base;
    for (int round = 0; round < ROUNDS; round++) {
      ClueModel alone = model(golds, settings, false);
      settings = new TalkSettings(alone, settings.together(), base.threshold(), base.variants());
      ClueModel together = model(golds, settings, true);
      settings = new TalkSettings(alone, together, base.threshold(), base.variants());
    }
    return settings;
  }

  private ClueModel model(List<TalkGold> golds, TalkSettings settings, boolean inContext) {
    List<Clues> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    ClueModel current = inContext ? settings.together() : settings.alone();
    for (TalkGold gold : golds) {
      List<Candidate> seen = candidates(gold, gold.editions().getFirst());
      if (inContext) {
        seen = new TalkAlignment(settings).inContext(seen);
      }
      double[] probabilities = TalkAlignment.probabilities(seen, current);
      for (int i : ContextClues.bestOfTalk(seen, probabilities)) {
        TalkId id = seen.get(i).talk().talk().id();
        if (!gold.optional().contains(id)) {
          rows.add(seen.get(i).clues());
          labels.add(gold.wanted().containsKey(id));
        }
      }
    }
    List<Clue> clues = Arrays.stream(Clue.values()).filter(c -> inContext || c.isLone()).toList();
    return LogisticFit.of(rows, labels, clues);
  }

  private static String yaml(TalkSettings settings) {
    StringBuilder out = new StringBuilder();
    write(out, "alone", settings.alone());
    write(out, "together", settings.together());
    return out.toString();
  }

  private static void write(StringBuilder out, String name, ClueModel model) {
    out.append(name).append(":\n").append(String.format(Locale.ROOT, "  bias: %.2f%n", model.bias()));
    new EnumMap<>(model.weights()).forEach((clue, weight) ->
            out.append(String.format(Locale.ROOT, "  %s: %.2f%n", clue.name().toLowerCase(Locale.ROOT), weight)));
  }
}
