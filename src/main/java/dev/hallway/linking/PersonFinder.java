package dev.hallway.linking;

import dev.hallway.mention.EntityType;
import dev.hallway.mention.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people whom a report names: speakers by full name, by a part of it, or misspelt, and
 * others by the shape of their names.
 */
final class PersonFinder {
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "professor");

  private final String text;
  private final List<NameToken> tokens;
  private final SpeakerBook speakers;
  private final SpeakerBook everyone;
  private final SortedSpeakers discussed;
  private final List<Mention> found = new ArrayList<>();
  private final boolean[] taken;

  /**
   * Prepares to search a text.
   *
   * @param speakers of the editions that the report is about
   * @param everyone speakers of all editions, counted only under their full names
   * @param discussed who gave the talk that a place of the text is about
   */
  PersonFinder(String text, SpeakerBook speakers, SpeakerBook everyone, SortedSpeakers discussed) {
    this.text = text;
    this.tokens = NameToken.of(text);
    this.speakers = speakers;
    this.everyone = everyone;
    this.discussed = discussed;
    this.taken = new boolean[tokens.size()];
  }

  /** Returns the mentions in the order of the text. */
  List<Mention> find(Collection<PersonRecognizer.Span> recognized) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i] && tokens.get(i).isCapital()) {
        fullName(i, speakers, true);
        fullName(i, everyone, false);
      }
    }
    addRecognized(recognized);
    List<Mention> full = List.copyOf(found);
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i]) {
        partOfName(i, full);
      }
    }
    found.sort(Comparator.comparingInt(Mention::start));
    return found;
  }

  private void fullName(int at, SpeakerBook book, boolean loose) {
    if (taken[at]) {
      return;
    }
    int best = 0;
    Person person = null;
    for (SpeakerBook.Entry entry : book.withFirst(tokens.get(at).key())) {
      int length = matched(at, entry, loose);
      if (length > best) {
        best = length;
        person = entry.person();
      }
    }
    if (person != null && best > 1) {
      take(at, at + best, person.name());
    } else if (loose) {
      firstMisspelt(at).ifPresent(other -> take(at, at + 2, other.name()));
    }
  }

  /** Returns how many words from {@code at} on are the entry's name, 0 where they are not. */
  private int matched(int at, SpeakerBook.Entry entry, boolean loose) {
    List<String> keys = entry.keys();
    int length = sequence(at, keys);
    if (length == keys.size()) {
      return length;
    }
    if (!loose || keys.size() < 2 || !joined(at, at + 1)) {
      return 0;
    }
    if (length >= 2) {
      return length;
    }
    NameToken next = tokens.get(at + 1);
    if (next.key().equals(entry.last())) {
      return 2;
    }
    if (joined(at + 1, at + 2) && tokens.get(at + 2).key().equals(entry.last())) {
      return 3;
    }
    return next.isCapital() && isLike(next, entry) ? 2 : 0;
  }

  private static boolean isLike(NameToken token, SpeakerBook.Entry entry) {
    String last = entry.last();
    String written = entry.person().name();
    String lastWritten = written.substring(written.lastIndexOf(' ') + 1);
    return (last.length() > 3 && NameLikeness.isMisspelling(token.key(), last))
        || NameLikeness.isDamaged(token.text(), lastWritten);
  }

  private int sequence(int at, List<String> keys) {
    int length = 0;
    while (length < keys.size()
        && at + length < tokens.size()
        && !taken[at + length]
        && tokens.get(at + length).key().equals(keys.get(length))
        && (length == 0 || joined(at + length - 1, at + length))) {
      length++;
    }
    return length;
  }

  private Optional<Person> firstMisspelt(int at) {
    if (!joined(at, at + 1) || !tokens.get(at + 1).isCapital()) {
      return Optional.empty();
    }
    return speakers.withLast(tokens.get(at + 1).key()).stream()
        .filter(entry -> entry.keys().size() > 1 && entry.last().length() > 3)
        .filter(entry -> NameLikeness.isMisspelling(tokens.get(at).key(), entry.first()))
        .map(SpeakerBook.Entry::person)
        .findFirst();
  }

  /** Returns whether nothing but a blank, an initial's dot or a quoted nickname parts two words. */
  private boolean joined(int a, int b) {
    if (b >= tokens.size()) {
      return false;
    }
    String between = text.substring(tokens.get(a).end(), tokens.get(b).start());
    return between.length() <= 4
        && between.chars().allMatch(c -> Character.isWhitespace(c) || "\"“”‘’'.".indexOf(c) >= 0)
        && between.indexOf("\n\n") < 0
        && !(between.startsWith(".") && tokens.get(a).text().length() > 2);
  }

  private void addRecognized(Collection<PersonRecognizer.Span> recognized) {
    for (PersonRecognizer.Span span : recognized) {
      List<Integer> inside = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).start() >= span.start() && tokens.get(i).end() <= span.end()) {
          inside.add(i);
        }
      }
      boolean free = inside.stream().noneMatch(i -> taken[i]);
      boolean capital = inside.stream().allMatch(i -> isNameWord(tokens.get(i)));
      if (free && capital && inside.size() > 1 && inside.size() < 5) {
        int from = inside.getFirst();
        int to = inside.getLast() + 1;
        take(from, to, text.substring(tokens.get(from).start(), tokens.get(to - 1).end()));
      }
    }
  }

  private static boolean isNameWord(NameToken token) {
    return (token.isCapital()
            && !(token.text().length() > 3
                && token.text().equals(token.text().toUpperCase(Locale.ROOT))))
        || Set.of("de", "van", "der", "von", "la", "den", "di").contains(token.text());
  }

  private void partOfName(int at, List<Mention> full) {
    NameToken token = tokens.get(at);
    boolean capital = token.isCapital();
    boolean titled = at > 0 && TITLES.contains(tokens.get(at - 1).key()) && joined(at - 1, at);
    if ((!capital && !titled) || token.key().length() < 3) {
      return;
    }
    if (!titled && (nextIsCapital(at) || previousIsCapital(at))) {
      return;
    }
    String name = nameOf(token, titled, full);
    if (name != null) {
      take(at, at + 1, name);
    }
  }

  private @Nullable String nameOf(NameToken token, boolean titled, List<Mention> full) {
    String key = token.key();
    for (Mention mention : full) {
      List<NameToken> parts = NameToken.of(mention.name());
      if (parts.size() > 1
          && parts.stream().anyMatch(part -> part.key().equals(key) && key.length() > 2)) {
        return mention.name();
      }
    }
    for (SpeakerBook.Entry entry : discussed.at(token.start())) {
      if (entry.keys().size() > 1 && (entry.first().equals(key) || entry.last().equals(key))) {
        return entry.person().name();
      }
    }
    if (titled) {
      Collection<SpeakerBook.Entry> entries = speakers.withLast(key);
      return entries.isEmpty() ? null : entries.iterator().next().person().name();
    }
    return null;
  }

  private boolean nextIsCapital(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).isCapital()
        && tokens.get(at + 1).start() == tokens.get(at).end() + 1
        && text.charAt(tokens.get(at).end()) == ' ';
  }

  private boolean previousIsCapital(int at) {
    return at > 0
        && tokens.get(at - 1).isCapital()
        && tokens.get(at).start() == tokens.get(at - 1).end() + 1
        && text.charAt(tokens.get(at).start() - 1) == ' '
        && !isSentenceStart(at - 1);
  }

  private boolean isSentenceStart(int at) {
    String before = text.substring(0, tokens.get(at).start()).stripTrailing();
    return before.isEmpty() || ".!?:\n".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private void take(int from, int to, String name) {
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
    found.add(new Mention(EntityType.PERSON, name, text.substring(start, end), start, end));
  }
}
