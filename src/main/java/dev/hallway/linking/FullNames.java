package dev.hallway.linking;

import java.util.List;
import java.util.Optional;

/** Finds speakers by their full names, those of the report's editions misspelt or in part too. */
final class FullNames {
  private final PersonText text;
  private final SpeakerBook speakers;
  private final SpeakerBook everyone;

  FullNames(PersonText text, SpeakerBook speakers, SpeakerBook everyone) {
    this.text = text;
    this.speakers = speakers;
    this.everyone = everyone;
  }

  void find() {
    for (int i = 0; i < text.size(); i++) {
      if (text.token(i).isCapital()) {
        find(i, speakers, true);
        find(i, everyone, false);
      }
    }
  }

  private void find(int at, SpeakerBook book, boolean loose) {
    if (text.isTaken(at)) {
      return;
    }
    int best = 0;
    Person person = null;
    for (SpeakerBook.Entry entry : book.withFirst(text.token(at).key())) {
      int length = matched(at, entry, loose);
      if (length > best) {
        best = length;
        person = entry.person();
      }
    }
    if (person != null && best > 1) {
      text.take(at, at + best, person.name());
    } else if (loose) {
      firstMisspelt(at).ifPresent(other -> text.take(at, at + 2, other.name()));
    }
  }

  /** Returns how many words from {@code at} on are the entry's name, 0 where they are not. */
  private int matched(int at, SpeakerBook.Entry entry, boolean loose) {
    List<String> keys = entry.keys();
    int length = sequence(at, keys);
    if (length == keys.size()) {
      return length;
    }
    if (!loose || keys.size() < 2 || !text.joined(at, at + 1)) {
      return 0;
    }
    if (length >= 2) {
      return length;
    }
    NameToken next = text.token(at + 1);
    if (next.key().equals(entry.last())) {
      return 2;
    }
    if (text.joined(at + 1, at + 2) && text.token(at + 2).key().equals(entry.last())) {
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
        && at + length < text.size()
        && !text.isTaken(at + length)
        && text.token(at + length).key().equals(keys.get(length))
        && (length == 0 || text.joined(at + length - 1, at + length))) {
      length++;
    }
    return length;
  }

  private Optional<Person> firstMisspelt(int at) {
    if (!text.joined(at, at + 1) || !text.token(at + 1).isCapital()) {
      return Optional.empty();
    }
    return speakers.withLast(text.token(at + 1).key()).stream()
        .filter(entry -> entry.keys().size() > 1 && entry.last().length() > 3)
        .filter(entry -> NameLikeness.isMisspelling(text.token(at).key(), entry.first()))
        .map(SpeakerBook.Entry::person)
        .findFirst();
  }
}
