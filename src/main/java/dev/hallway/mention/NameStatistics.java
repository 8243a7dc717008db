package dev.hallway.mention;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers over a corpus how every possible name is used. */
final class NameStatistics {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:www\\.)?([^/\\s?#)\\]>\"]+)(/[^\\s?#)\\]>\"]*)?");
  private static final Pattern FORGE =
      Pattern.compile(
          ".*(github|gitlab|codeberg|sourceforge|bitbucket|sr\\.ht|savannah|pypi|crates|npmjs).*");

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
    Set<String> linked = linkedNames(document.text(), addresses);
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
    record.organization += observer.around().isBesideOrganizationCue(place) ? 1 : 0;
    record.enumerated += observer.around().isEnumeratedWith(place, known) ? 1 : 0;
    record.linked += linked.contains(key) ? 1 : 0;
  }

  /**
   * Returns the folded names in addresses: in that of a host, of a repository and of who owns it.
   */
  static Set<String> linkedNames(String text, Collection<String> addresses) {
    Set<String> names = new HashSet<>();
    StringBuilder all = new StringBuilder(text);
    addresses.forEach(address -> all.append(' ').append(address));
    Matcher matcher = ADDRESS.matcher(all);
    while (matcher.find()) {
      String host = matcher.group(1);
      if (host.endsWith("fosdem.org") || host.contains("wikipedia") || host.contains("youtube")) {
        continue;
      }
      if (FORGE.matcher(host).matches() && matcher.group(2) != null) {
        for (String part : matcher.group(2).split("/", -1)) {
          names.add(Fold.key(part.replaceFirst("\\.git$", "")));
        }
      }
      addHost(host, names);
    }
    return names;
  }

  /** Returns the folded names of the hosts in addresses that are no forges. */
  static Set<String> hostNames(Collection<String> addresses) {
    Set<String> names = new HashSet<>();
    Matcher matcher = ADDRESS.matcher(String.join(" ", addresses));
    while (matcher.find()) {
      if (!FORGE.matcher(matcher.group(1)).matches()) {
        addHost(matcher.group(1), names);
      }
    }
    return names;
  }

  private static void addHost(String host, Set<String> names) {
    for (String part : host.split("\\.", -1)) {
      if (!Cues.STANDARD.domains().contains(part) && !OrdinaryWords.STANDARD.contains(part)) {
        names.add(Fold.key(part));
      }
    }
  }
}
