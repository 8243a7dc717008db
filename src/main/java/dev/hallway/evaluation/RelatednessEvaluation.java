package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.relatedness.Relatedness;
import dev.hallway.relatedness.RelatednessQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Measures "what relates to X" against curated public lists, beside simple measures of association
 * on the same corpus.
 */
public final class RelatednessEvaluation {
  static final int ANSWERS = 200;

  private final Corpus corpus;
  private final RelatednessGold gold;
  private final RelatednessScoring scoring;

  /**
   * Creates an evaluation of a gold file.
   *
   * @throws IllegalArgumentException if the file is not there or holds no list of topics
   */
  public RelatednessEvaluation(Corpus corpus, Path gold) {
    this(corpus, RelatednessGold.read(gold));
  }

  RelatednessEvaluation(Corpus corpus, RelatednessGold gold) {
    this.corpus = corpus;
    this.gold = gold;
    this.scoring = new RelatednessScoring(corpus, gold);
  }

  /** Returns a table of precision at 10 and recall at 20, and the names that cannot be found. */
  public String report(Relatedness relatedness) {
    StringBuilder report = new StringBuilder();
    report.append(
        "%d topics, %d judged names%n%n".formatted(gold.topics().size(), gold.spellings().size()));
    report.append("%-24s %6s %6s%n".formatted("", "P@10", "R@20"));
    RelatednessBaselines baselines = new RelatednessBaselines(corpus);
    RelatednessBaselines.all()
        .forEach((name, association) ->
            report.append(line(name, mean(query -> baselines.rank(query, association)))));
    report.append(line("Hallway", mean(query -> answer(relatedness, query)))).append('\n');
    for (RelatednessTopic topic : gold.topics()) {
      report.append(line(topic.topic(), scoring.score(topic, answer(relatedness, topic.query()))));
    }
    List<String> unknown = listUnknown();
    report.append(
        "%n%d judged names are no technology of this corpus: %s%n"
            .formatted(unknown.size(), String.join(", ", unknown)));
    return report.toString();
  }

  /** Returns the judged names that no technology of the corpus has, sorted. */
  public List<String> listUnknown() {
    return gold.spellings().keySet().stream()
        .filter(name -> !scoring.isKnown(name, corpus))
        .sorted()
        .toList();
  }

  RelatednessFigures measure(Relatedness relatedness) {
    return mean(query -> answer(relatedness, query));
  }

  /** Returns the figures of each topic, by its title. */
  SortedMap<String, RelatednessFigures> byTopic(Relatedness relatedness) {
    SortedMap<String, RelatednessFigures> figures = new TreeMap<>();
    gold.topics()
        .forEach(topic ->
            figures.put(topic.topic(), scoring.score(topic, answer(relatedness, topic.query()))));
    return figures;
  }

  private RelatednessFigures mean(Function<String, List<Node>> ranking) {
    List<RelatednessFigures> figures = new ArrayList<>();
    for (RelatednessTopic topic : gold.topics()) {
      figures.add(scoring.score(topic, ranking.apply(topic.query())));
    }
    return RelatednessFigures.mean(figures);
  }

  private List<Node> answer(Relatedness relatedness, String name) {
    Optional<Node> node = corpus.names().find(name, type -> type.isTechnology());
    RelatednessQuery query =
        node.map(RelatednessQuery::of).orElseGet(() -> RelatednessQuery.of(name));
    return relatedness.listTechnologies(query.limitedTo(ANSWERS));
  }

  private static String line(String name, RelatednessFigures figures) {
    return String.format(
        Locale.ROOT, "%-24s %6.3f %6.3f%n", name, figures.precisionAt10(), figures.recallAt20());
  }
}
