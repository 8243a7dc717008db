package dev.hallway.mention;

import dev.hallway.data.DataFile;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was learned from schedules of names that no list holds. */
final class LearnedNames {
  private static final String FILE = "data/reading/names.tsv";

  /** The names that come with the program. */
  static final LearnedNames STANDARD = load();

  private final Map<String, LearnedName> byKey = new TreeMap<>();

  private LearnedNames(NameList list) {
    list.names().forEach(name -> byKey.merge(Fold.key(name.name()), name, LearnedNames::likelier));
  }

  private static LearnedName likelier(LearnedName a, LearnedName b) {
    return b.probability() > a.probability() ? b : a;
  }

  /** Returns what is known of a folded spelling. */
  Optional<LearnedName> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private static LearnedNames load() {
    return new LearnedNames(NameList.parse(new DataFile(FILE).text()));
  }
}
