package dev.hallway.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  ProductNames(Document document, Words words) {
    this.document = document;
    this.words = words;
  }

  /** Returns {@code found} with the products, each in place of the names within its own. */
  List<Found> among(List<Found> found) {
    List<Found> all = new ArrayList<>();
    int end = 0;
    for (Found one : found.stream().sorted(BY_START).toList()) {
      if (one.candidate().start() >= end) {
        Found whole = product(one).orElse(one);
        all.add(whole);
        end = whole.candidate().end();
      }
    }
    return all;
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
    if (end == after || isContinued(end, section) || !isProduct(after, end)) {
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
  private boolean isProduct(int from, int to) {
    String last = words.lower(to - 1);
    return to - from > 1
        ? Cues.STANDARD.productNouns().contains(last)
        : Cues.STANDARD.productNames().contains(last);
  }

  private boolean isContinued(int word, int section) {
    return word < words.size()
        && words.section(word) == section
        && words.isCapital(word)
        && words.start(word) == words.end(word - 1) + 1
        && document.text().charAt(words.end(word - 1)) == ' ';
  }
}
