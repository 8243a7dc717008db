package dev.hallway.mention;

import dev.hallway.vocabulary.Organization;
import dev.hallway.vocabulary.Technology;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns from a corpus of talks which of the names that no list holds are technologies.
 *
 * <p>Distant supervision: the listed technologies as the corpus uses them are the positive
 * examples, the listed generic words, organisations and people the negative ones.
 */
public final class NameTrainer {
  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final NameStatistics statistics = new NameStatistics();

  public NameTrainer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.finder = new MentionFinder(vocabulary);
  }

  /** Takes in a talk's text, the addresses it links to and the names of who gave it. */
  public void add(Document document, Collection<String> addresses, Collection<String> people) {
    Words words = new Words(document);
    statistics.add(document, words, finder.findings(document, words), addresses);
    people.forEach(statistics::addPerson);
  }

  /** Returns the names that are technologies with at least the given probability, by name. */
  public List<LearnedName> train(double threshold) {
    Set<String> positive = technologies();
    Set<String> negative = others();
    Map<String, NameRecord> records = statistics.records();
    List<LogisticModel.Example> examples = new ArrayList<>();
    records.forEach((key, record) -> {
      boolean person = statistics.isPerson(key);
      if (positive.contains(key) || negative.contains(key) || person) {
        double[] features = NameFeatures.of(key, record, statistics);
        examples.add(new LogisticModel.Example(features, positive.contains(key)));
      }
    });
    LogisticModel model = LogisticModel.fit(examples);
    NameSieve sieve = new NameSieve(positive);
    List<LearnedName> learned = new ArrayList<>();
    records.forEach((key, record) -> {
      if (!positive.contains(key) && !negative.contains(key) && !statistics.isPerson(key)) {
        double probability = model.probability(NameFeatures.of(key, record, statistics));
        if (probability >= threshold && sieve.keeps(record)) {
          learned.add(
              new LearnedName(
                  record.writtenMostly(), record.kind(), record.documents, probability));
        }
      }
    });
    learned.sort(Comparator.comparing(LearnedName::name));
    return List.copyOf(learned);
  }

  private Set<String> technologies() {
    Set<String> keys = new TreeSet<>();
    for (Technology technology : vocabulary.technologies()) {
      keys.add(Fold.key(technology.name()));
      technology.aliases().forEach(alias -> keys.add(Fold.key(alias)));
    }
    return keys;
  }

  private Set<String> others() {
    Set<String> keys = new TreeSet<>();
    vocabulary.generic().forEach(word -> keys.add(Fold.key(word)));
    for (Organization organization : vocabulary.organizations()) {
      keys.add(Fold.key(organization.name()));
      organization.aliases().forEach(alias -> keys.add(Fold.key(alias)));
    }
    return keys;
  }
}
