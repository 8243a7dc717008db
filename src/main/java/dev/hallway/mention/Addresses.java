package dev.hallway.mention;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what addresses on the web say of the names in them. */
final class Addresses {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:www\\.)?([^/\\s?#)\\]>\"]+)(/[^\\s?#)\\]>\"]*)?");
  private static final Pattern FORGE =
      Pattern.compile(
          ".*(github|gitlab|codeberg|sourceforge|bitbucket|sr\\.ht|savannah|pypi|crates|npmjs).*");

  private Addresses() {}

  /**
   * Returns the folded names in addresses: in that of a host, of a repository and of who owns it.
   */
  static Set<String> names(String text, Collection<String> addresses) {
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
  static Set<String> hosts(Collection<String> addresses) {
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

  /**
   * Returns whether {@code [start, end)} is all of a link to the repository or package of that very
   * name, however plain: "deck" to github.com/example/deck. What says what is linked, "slides" or
   * "library", is no name.
   */
  static boolean leadToRepository(Document document, int start, int end) {
    for (Document.Reference reference : document.references()) {
      if (reference.start() == start && reference.end() == end) {
        String name = Fold.key(document.text().substring(start, end));
        return !isNounForLinks(name) && isRepository(reference.url(), name);
      }
    }
    return false;
  }

  private static boolean isNounForLinks(String word) {
    Cues cues = Cues.STANDARD;
    return cues.afterTechnology().contains(word)
        || cues.linkNouns().contains(word)
        || cues.kindOf(word) != null;
  }

  private static boolean isRepository(String url, String name) {
    Matcher matcher = ADDRESS.matcher(url);
    if (!matcher.matches()
        || matcher.group(2) == null
        || !FORGE.matcher(matcher.group(1)).matches()) {
      return false;
    }
    List<String> path =
        Arrays.stream(matcher.group(2).split("/", -1)).filter(part -> !part.isEmpty()).toList();
    return path.size() == 2 && Fold.key(path.getLast().replaceFirst("\\.git$", "")).equals(name);
  }
}
