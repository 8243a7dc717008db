package dev.hallway.linking;

import dev.hallway.mention.Mention;
import dev.hallway.mention.MentionFinder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds people whom no schedule has, by what a recogniser takes for names of people. */
final class RecognizedPeople {
  private static final Set<String> PARTICLES =
      Set.of("de", "van", "der", "von", "la", "den", "di", "da", "du", "el", "le", "ter", "zu");
  private static final int LONGEST = 4;
  private static final int SHORTEST_UNKNOWN = 3;
  private static final int LONGEST_SHOUTED = 3;

  private final PersonText text;
  private final SpeakerBook everyone;

  RecognizedPeople(PersonText text, SpeakerBook everyone) {
    this.text = text;
    this.everyone = everyone;
  }

  /** Takes the full names among {@code recognized}. */
  void findFull(Collection<PersonRecognizer.Span> recognized) {
    for (PersonRecognizer.Span span : recognized) {
      List<Integer> words = text.within(span.start(), span.end());
      if (words.size() > 1 && words.size() <= LONGEST && areFree(words)) {
        take(words);
      }
    }
  }

  /** Takes the single words among {@code recognized} that are first names of speakers. */
  void findFirst(Collection<PersonRecognizer.Span> recognized) {
    for (PersonRecognizer.Span span : recognized) {
      List<Integer> words = text.within(span.start(), span.end());
      if (words.size() == 1
          && areFree(words)
          && !everyone.withFirst(text.token(words.getFirst()).key()).isEmpty()) {
        take(words);
      }
    }
  }

  /**
   * Takes single words that no recogniser knows but that stand where someone does: beside a lone
   * first name ("I met Jure and Neofytos"), or before "who".
   */
  void findBeside(Collection<Mention> things) {
    for (int at = 0; at < text.size(); at++) {
      if (isUnknownWord(at, things) && (isWithFirstName(at) || text.isBeforeWho(at))) {
        take(List.of(at));
      }
    }
  }

  private boolean isUnknownWord(int at, Collection<Mention> things) {
    NameToken token = text.token(at);
    return token.key().length() >= SHORTEST_UNKNOWN
        && areFree(List.of(at))
        && !MentionFinder.isOrdinary(token.text())
        && !text.nextIsCapital(at)
        && !text.previousIsCapital(at)
        && things.stream()
            .noneMatch(thing -> thing.start() < token.end() && token.start() < thing.end());
  }

  private boolean isWithFirstName(int at) {
    return text.isAlone(text.listedBefore(at)) || text.isAlone(text.listedAfter(at));
  }

  private void take(List<Integer> words) {
    int from = words.getFirst();
    int to = words.getLast() + 1;
    text.take(from, to, text.words(from, to));
  }

  private boolean areFree(List<Integer> words) {
    return words.stream().noneMatch(text::isTaken)
        && words.stream().allMatch(at -> isNameWord(text.token(at)));
  }

  private static boolean isNameWord(NameToken token) {
    boolean shouted =
        token.text().length() > LONGEST_SHOUTED
            && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return (token.isCapital() && !shouted) || PARTICLES.contains(token.text());
  }
}
