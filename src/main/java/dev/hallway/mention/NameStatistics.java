package dev.hallway.mention;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers over a corpus how every possible name is used. */
final class NameStatistics {
  private final SortedMap<String, NameRecord> records = new TreeMap<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> peopleWords = new HashSet<>();
  private int documents;

  /**
   * Takes in one document.
   *
   * @param found what is named in it as far as lists know
   * @param addresses what it links to
   */
  void add(Document document, Words words, List<Found> found, Collection<String> addresses) {
    documents++;
    Set<String> linked = Addresses.names(document.text(), addresses);
    Known known = Known.technologies(found);
    NameObserver observer = new NameObserver(document, words);
    Occupied occupied = new Occupied(found);
    for (NameForm form : new NameForms(document, words).list()) {
      if (!occupied.hasPartOf(form) && !isCode(form, document.text())) {
        count(form, document, words, observer, known, linked);
      }
    }
  }

  /** Returns whether a name is called or assigned to: "setX(", "b1 := base". */
  private static boolean isCode(NameForm form, String text) {
    String after = text.substring(form.end(), Math.min(text.length(), form.end() + 3));
    return after.startsWith("(") || after.matches("\\s?:?=[^=]?");
  }

  /** Takes in the full name of someone, so that it is not taken for that of a thing. */
  void addPerson(String name) {
    people.add(Fold.key(name));
    for (String word : name.split("[\\s.]+", -1)) {
      if (word.length() > 2) {
        peopleWords.add(Fold.key(word));
      }
    }
  }

  boolean isPerson(String key) {
    return people.contains(key);
  }

  boolean isPersonWord(String key) {
    return peopleWords.contains(key);
  }

  /** Returns the records by folded spelling. */
  Map<String, NameRecord> records() {
    return records;
  }

  private void count(
      NameForm form,
      Document document,
      Words words,
      NameObserver observer,
      Known known,
      Set<String> linked) {
    String key = Fold.key(form.written());
    NameRecord record = records.computeIfAbsent(key, k -> new NameRecord());
    Candidate place = form.candidate();
    record.count(documents, form.written());
    boolean title =
        document.sections().get(words.section(form.word())).kind() == Section.Kind.TITLE;
    record.titles += title ? 1 : 0;
    record.titleHeads += observer.isTitleHead(form, document) ? 1 : 0;
    record.lower += form.isLower() ? 1 : 0;
    record.capitalMid +=
        !form.isLower() && !title && observer.around().isCapitalMidSentence(place) ? 1 : 0;
    EntityType kind = observer.saidToBe(form);
    EntityType after = observer.nounAfter(form);
    record.saidToBe += kind != null ? 1 : 0;
    record.technologyAfter += after != null ? 1 : 0;
    for (EntityType vote : new EntityType[] {kind, after}) {
      if (vote != null) {
        record.vote(vote);
      }
    }
    record.technologyBefore += observer.around().beside(place) > 0 ? 1 : 0;
    record.organization += observer.company().isCued(place) ? 1 : 0;
    record.enumerated += observer.around().isEnumeratedWith(place, known) ? 1 : 0;
    record.linked += linked.contains(key) ? 1 : 0;
  }
}
