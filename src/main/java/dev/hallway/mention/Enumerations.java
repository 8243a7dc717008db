package dev.hallway.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the enumerations that names stand in: "tools such as Foo, Bar and Baz". */
final class Enumerations {
  private static final int LONGEST = 10;
  private static final int LONGEST_ITEM = 4;
  private static final String SIGNS = ",/&+|";
  private static final Set<String> LINKS = Set.of("and", "or", "vs");
  private static final Set<String> LEADS = Set.of("like", "including", "namely", ":", "(");
  private static final Set<String> FAR_LEADS =
      Set.of(":", "are", "include", "included", "including", "were");
  private static final int FARTHEST = 8;

  private final String text;
  private final Words words;

  Enumerations(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /**
   * What else stands in the enumeration of a name.
   *
   * @param known how many of its other members are known
   * @param unknown how many are not
   * @param first the word that begins the first of them, the name itself included
   * @param said what the words before or behind say all of it to be, null where they do not
   */
  record Enumeration(int known, int unknown, int first, @Nullable EntityType said) {
    /** Returns whether two others or more are known, and none is not. */
    boolean isSure() {
      return known > 1 && unknown == 0;
    }
  }

  /** Returns the enumeration around a place; one without members where it stands alone. */
  Enumeration around(Candidate place, Known known) {
    int section = words.section(place.word());
    Walk left = new Walk(section, known);
    Walk right = new Walk(section, known);
    int before = left.back(place.word() - 1);
    int after = right.forward(place.after());
    EntityType lead = lead(before, section);
    return new Enumeration(
        left.known + right.known,
        left.unknown + right.unknown,
        before + 1,
        lead != null ? lead : trail(after, section));
  }

  /** Steps over the members of an enumeration and counts them. */
  private final class Walk {
    private final int section;
    private final Known members;
    private int known;
    private int unknown;

    Walk(int section, Known members) {
      this.section = section;
      this.members = members;
    }

    /** Returns the word before the first member, {@code at} being the one before the place. */
    int back(int at) {
      int end = at;
      while (known + unknown < LONGEST && isListSign(end, section)) {
        int last = end;
        while (isListSign(last, section)) {
          last--;
        }
        int first = firstOf(last);
        if (first > last) {
          return end;
        }
        end = first - 1;
      }
      return end;
    }

    private int firstOf(int last) {
      int start = last < 0 ? -1 : members.startOf(words.end(last));
      if (start >= 0) {
        known++;
        return words.at(start);
      }
      int first = isName(last, section) ? last : last + 1;
      while (first <= last && last - first < LONGEST_ITEM && hangsTogether(first)) {
        first--;
      }
      unknown += first <= last ? 1 : 0;
      return first;
    }

    /** Returns the word after the last member, {@code at} being the one after the place. */
    int forward(int at) {
      int after = at;
      while (known + unknown < LONGEST && isListSign(after, section)) {
        int first = after;
        while (isListSign(first, section)) {
          first++;
        }
        int next = afterOf(first);
        if (next == first) {
          return first;
        }
        after = next;
      }
      return after;
    }

    private int afterOf(int first) {
      int end = first >= words.size() ? -1 : members.endOf(words.start(first));
      if (end >= 0) {
        known++;
        return words.at(end);
      }
      int after = isName(first, section) ? first + 1 : first;
      while (after > first
          && after - first < LONGEST_ITEM
          && after < words.size()
          && hangsTogether(after)) {
        after++;
      }
      unknown += after > first ? 1 : 0;
      return after;
    }

    /** Returns whether a word goes on with the name that the one before it is of. */
    private boolean hangsTogether(int word) {
      if (!isWithin(word, section) || !isWithin(word - 1, section)) {
        return false;
      }
      if (words.isGlued(word)) {
        return !isListSign(word, section) && !isListSign(word - 1, section);
      }
      return words.isCapital(word)
          && words.isCapital(word - 1)
          && words.start(word) == words.end(word - 1) + 1
          && text.charAt(words.end(word - 1)) == ' ';
    }
  }

  /** Returns whether a word looks like one of a name: with a capital, or not plain English. */
  private boolean isName(int word, int section) {
    return isWithin(word, section)
        && words.isWord(word)
        && (words.isCapital(word) || !OrdinaryWords.STANDARD.contains(words.lower(word)));
  }

  /** Returns what is said before an enumeration: "tools such as", "languages:". */
  private @Nullable EntityType lead(int word, int section) {
    if (!isWithin(word, section)) {
      return null;
    }
    String lower = words.lower(word);
    int noun = word;
    if (lower.equals("as") && isWithin(word - 1, section) && words.lower(word - 1).equals("such")) {
      noun = word - 2;
    } else if (LEADS.contains(lower)) {
      noun = word - 1;
    }
    if (noun < word && isWithin(noun, section) && words.sign(noun) == ',') {
      noun--;
    }
    EntityType near = noun < word ? kind(noun, section) : null;
    return near == null && FAR_LEADS.contains(lower) ? farLead(word) : near;
  }

  /**
   * Returns what is said farther before: "several companies had stands, including", "exhibitors
   * were".
   */
  private @Nullable EntityType farLead(int word) {
    int first = Math.max(words.sentenceStart(word), word - FARTHEST);
    for (int noun = word - 1; noun >= first; noun--) {
      boolean plural = words.lower(noun).endsWith("s");
      EntityType kind = plural ? kind(noun, words.section(word)) : null;
      if (kind != null) {
        return kind.isTechnology() ? null : kind;
      }
    }
    return null;
  }

  /** Returns what is said behind an enumeration: "and other tools". */
  private @Nullable EntityType trail(int word, int section) {
    return isWithin(word, section) && words.lower(word).equals("other")
        ? kind(word + 1, section)
        : null;
  }

  private @Nullable EntityType kind(int noun, int section) {
    if (!isWithin(noun, section)) {
      return null;
    }
    String word = words.lower(noun);
    boolean provider =
        word.startsWith("provider")
            && OrganizationCues.STANDARD.provided().contains(words.lowerWithin(section, noun - 1));
    return provider || OrganizationCues.STANDARD.isKind(word)
        ? EntityType.ORGANIZATION
        : Cues.STANDARD.kindOf(word);
  }

  private boolean isListSign(int word, int section) {
    if (!isWithin(word, section)) {
      return false;
    }
    String lower = words.lower(word);
    return SIGNS.contains(lower) || LINKS.contains(lower);
  }

  private boolean isWithin(int word, int section) {
    return words.isWithin(section, word);
  }
}
