package dev.hallway.mention;

import dev.hallway.vocabulary.Organization;
import dev.hallway.vocabulary.Technology;
import dev.hallway.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns the vocabulary into the tree of its spellings. */
final class SurfaceIndex {
  private SurfaceIndex() {}

  static SurfaceTrie of(Vocabulary vocabulary) {
    SurfaceTrie trie = new SurfaceTrie();
    Set<String> onlyOrganizations = onlyOrganizations(vocabulary);
    for (Technology technology : vocabulary.technologies()) {
      for (String spelling : spellings(technology.name(), technology.aliases())) {
        if (!onlyOrganizations.contains(Fold.key(spelling))) {
          trie.add(spelling, sense(technology, spelling));
        }
      }
    }
    for (Organization organization : vocabulary.organizations()) {
      for (String spelling : spellings(organization.name(), organization.aliases())) {
        trie.add(spelling, sense(organization, spelling));
      }
    }
    return trie;
  }

  private static Sense sense(Technology technology, String spelling) {
    return new Sense(
        EntityType.valueOf(technology.kind().name()),
        technology.name(),
        spelling,
        technology.ambiguous().contains(spelling) || isShortOrOrdinary(spelling),
        technology.context(),
        technology.category());
  }

  private static Sense sense(Organization organization, String spelling) {
    return new Sense(
        EntityType.ORGANIZATION,
        organization.name(),
        spelling,
        organization.ambiguous().contains(spelling) || isShortOrOrdinary(spelling),
        organization.context(),
        "");
  }

  /** Returns the folded spellings that never stand for a technology. */
  private static Set<String> onlyOrganizations(Vocabulary vocabulary) {
    Set<String> keys = new HashSet<>();
    for (Organization organization : vocabulary.organizations()) {
      if (!organization.technology()) {
        spellings(organization.name(), organization.aliases()).stream()
            .filter(spelling -> !organization.ambiguous().contains(spelling))
            .forEach(spelling -> keys.add(Fold.key(spelling)));
      }
    }
    return keys;
  }

  /** Returns whether a spelling is a word once case and hyphens are folded: CO-RE, SIMPLE. */
  private static boolean isShortOrOrdinary(String spelling) {
    String key = Fold.key(spelling);
    return spelling.length() == 1
        || (OrdinaryWords.STANDARD.contains(key) && !key.equalsIgnoreCase(spelling));
  }

  /**
   * Returns name and aliases with what is written of them without a dot: "Nodejs" for "Node.js".
   */
  private static Set<String> spellings(String name, List<String> aliases) {
    Set<String> all = new LinkedHashSet<>();
    all.add(name);
    all.addAll(aliases);
    for (String spelling : List.copyOf(all)) {
      if (spelling.matches(".*\\p{L}{2,}\\.\\p{L}{2,}.*")) {
        String dotless = spelling.replaceAll("(?<=\\p{L}{2})\\.(?=\\p{L}{2})", "");
        if (!OrdinaryWords.STANDARD.contains(Fold.key(dotless))) {
          all.add(dotless);
        }
      }
    }
    return all;
  }
}
