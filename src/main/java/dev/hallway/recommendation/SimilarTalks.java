package dev.hallway.recommendation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.LinkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds talks like a talk, by texts, technologies, speakers and devroom. */
final class SimilarTalks {
  private static final double LEAST_ALIKE = 0.05;
  private static final double YEARS = 4;

  private final Corpus corpus;
  private final Programme programme;
  private final Weights.Similar weights;
  private final TextVectors texts;
  private final TechnologyVectors technologies;

  SimilarTalks(
      Corpus corpus,
      Programme programme,
      Weights.Similar weights,
      TextVectors texts,
      TechnologyVectors technologies) {
    this.corpus = corpus;
    this.programme = programme;
    this.weights = weights;
    this.texts = texts;
    this.technologies = technologies;
  }

  List<SimilarTalk> list(int talk, Set<EditionId> editions, int limit) {
    return list(
        talk,
        other -> editions.isEmpty() || editions.contains(other.talk().id().edition()),
        false,
        limit);
  }

  /** Returns earlier talks of other editions or hours that prepare a talk. */
  List<SimilarTalk> listEarlier(int talk, int limit) {
    return list(talk, other -> programme.end[other.index()] <= programme.start[talk], true, limit);
  }

  private List<SimilarTalk> list(
      int talk, Predicate<CorpusTalk> wanted, boolean toWatch, int limit) {
    Programme.Range all = new Programme.Range(0, corpus.talks().size());
    double[] text = new double[all.to()];
    double[] technology = new double[all.to()];
    texts.addCosines(talk, all, text);
    technologies.addCosines(talk, all, technology);
    record Alike(int talk, double score) {}
    return corpus.talks().stream()
        .filter(other -> other.index() != talk && other.takesPlace())
        .filter(other -> !programme.isOpening(other.index()) && wanted.test(other))
        .filter(other ->
            weights.text() * text[other.index()] + weights.technology() * technology[other.index()]
                >= LEAST_ALIKE)
        .map(other ->
            new Alike(other.index(), sum(reasons(talk, other, text, technology, toWatch, false))))
        .sorted(
            Comparator.<Alike>comparingDouble(alike -> -alike.score)
                .thenComparingInt(alike -> alike.talk))
        .limit(limit)
        .map(alike -> {
          CorpusTalk other = corpus.talk(alike.talk);
          List<Reason> reasons = reasons(talk, other, text, technology, toWatch, true);
          reasons.sort(Reason.STRONGEST_FIRST);
          return new SimilarTalk(other, alike.score, reasons);
        })
        .toList();
  }

  private static double sum(List<Reason> reasons) {
    return reasons.stream().mapToDouble(Reason::contribution).sum();
  }

  /** Returns the reasons, with their words only where {@code worded}. */
  private List<Reason> reasons(
      int talk,
      CorpusTalk other,
      double[] text,
      double[] technology,
      boolean toWatch,
      boolean worded) {
    List<Reason> reasons = new ArrayList<>();
    int i = other.index();
    add(reasons, weights.text() * Math.min(1, text[i]), "title and abstract use the same words");
    String named = worded ? String.join(", ", technologies.shared(talk, i)) : "";
    add(
        reasons,
        weights.technology() * Math.min(1, technology[i]),
        worded ? "both name " + named : "");
    List<String> speakers = new ArrayList<>(other.talk().speakers());
    speakers.retainAll(corpus.talk(talk).talk().speakers());
    add(
        reasons,
        speakers.isEmpty() ? 0 : weights.speaker(),
        worded ? "both given by " + String.join(", ", speakers) : "");
    add(
        reasons,
        programme.family[i] == programme.family[talk] ? weights.devroom() : 0,
        "the same devroom");
    if (toWatch) {
      boolean recorded =
          other.talk().links().stream().anyMatch(link -> link.kind() == LinkKind.RECORDING);
      add(reasons, recorded ? weights.recording() : 0, "has a recording");
      int years = corpus.talk(talk).year() - other.year();
      add(
          reasons,
          weights.recency() * Math.exp(-years / YEARS),
          worded ? "%d years before".formatted(years) : "");
    }
    return reasons;
  }

  private static void add(List<Reason> reasons, double contribution, String text) {
    if (contribution > 0) {
      reasons.add(new Reason(text, contribution, List.of()));
    }
  }
}
