package dev.hallway.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds names of products that begin with another name: "Jenkins Job DSL", "Nextcloud Hub", "Google
 * Speech API".
 */
final class ProductNames {
  private static final int LONGEST = 4;
  private static final Comparator<Found> BY_START =
      Comparator.comparingInt(one -> one.candidate().start());

  private final Document document;
  private final Words words;
  private final List<Found> sorted;
  private final Map<String, Found> heads;
  private final Set<Integer> listed;

  /**
   * Prepares to read a document.
   *
   * @param found what is found in it
   */
  ProductNames(Document document, Words words, List<Found> found) {
    this.document = document;
    this.words = words;
    this.sorted = found.stream().sorted(BY_START).toList();
    this.heads = heads();
    this.listed =
        found.stream()
            .filter(one -> !isNew(one))
            .map(one -> one.candidate().word())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns what is found with the products, each in place of the names within its own. */
  List<Found> list() {
    List<Found> all = new ArrayList<>();
    int end = 0;
    for (Found one : sorted) {
      if (one.candidate().start() >= end) {
        Found whole = product(one).orElse(one);
        all.add(whole);
        end = whole.candidate().end();
      }
    }
    return all;
  }

  /**
   * Returns the new names of technologies that stand behind one and the same other name wherever
   * they stand, each with that name: "Plasma" for the "Ink" of "Plasma Ink".
   */
  private Map<String, Found> heads() {
    Map<String, Found> heads = new TreeMap<>();
    Set<String> alone = new TreeSet<>();
    Found before = null;
    for (Found one : sorted) {
      if (isNew(one)) {
        boolean behind =
            before != null && before.sense().type().isTechnology() && isBehind(one, before);
        Found head = behind ? before : null;
        Found first = head == null ? null : heads.putIfAbsent(one.sense().name(), head);
        if (head == null || (first != null && !first.sense().isSameThing(head.sense()))) {
          alone.add(one.sense().name());
        }
      }
      before = one;
    }
    heads.keySet().removeAll(alone);
    return heads;
  }

  private static boolean isNew(Found one) {
    return one.sense().type().isTechnology() && one.sense().category().isEmpty();
  }

  private boolean isBehind(Found one, Found head) {
    int section = words.section(head.candidate().word());
    return one.candidate().word() == head.candidate().after()
        && isContinued(one.candidate().word(), section)
        && words.isCapital(head.candidate().word());
  }

  private Optional<Found> product(Found head) {
    int section = words.section(head.candidate().word());
    if (document.sections().get(section).kind() != Section.Kind.BODY) {
      return Optional.empty();
    }
    int after = head.candidate().after();
    int end = after;
    while (end - after < LONGEST && isContinued(end, section)) {
      end++;
    }
    if (end == after || isContinued(end, section) || !isProduct(after, end, head)) {
      return Optional.empty();
    }
    int start = head.candidate().start();
    String name = document.text().substring(start, words.end(end - 1));
    Candidate place =
        new Candidate(start, words.end(end - 1), head.candidate().word(), end, List.of());
    Sense sense = Sense.unlisted(EntityType.TOOL, name, name);
    return Optional.of(new Found(place, sense));
  }

  /** Returns whether the words in {@code [from, to)} make a product of the name before them. */
  private boolean isProduct(int from, int to, Found head) {
    for (int i = from; i < to; i++) {
      if (Cues.STANDARD.platforms().contains(words.text(i))) {
        return false;
      }
    }
    Found other = heads.get(words.text(from, to));
    if (other != null) {
      return other.sense().isSameThing(head.sense());
    }
    String last = words.lower(to - 1);
    boolean maker = head.sense().type() == EntityType.ORGANIZATION && !listed.contains(from);
    return to - from > 1
        ? Cues.STANDARD.productNouns().contains(last)
        : Cues.STANDARD.productNames().contains(last)
            || (maker
                && NameShape.isCamel(words.text(from))
                && !OtherThings.isEvent(words.text(from)));
  }

  private boolean isContinued(int word, int section) {
    return word < words.size()
        && words.section(word) == section
        && words.isCapital(word)
        && words.start(word) == words.end(word - 1) + 1
        && document.text().charAt(words.end(word - 1)) == ' ';
  }
}
