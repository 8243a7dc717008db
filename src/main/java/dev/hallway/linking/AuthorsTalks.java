package dev.hallway.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a report speaks of talks that its author gave. */
final class AuthorsTalks {
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\b(?:my|our)(?: own| first| second| last)? (?:talks?|presentations?|sessions?|speech|lecture)\\b"
              + "|\\bI (?:also )?(?:gave|presented|spoke|talked about|was speaking|did a talk)\\b"
              + "|\\bI was (?:one of the|a|also a) speakers?\\b|\\bby myself\\b");

  private final ReportText text;
  private final Set<String> author;

  AuthorsTalks(ReportText text) {
    this.text = text;
    String name = text.report().author();
    this.author = new HashSet<>();
    if (name != null) {
      Word.listIn(name, 0, name.length()).forEach(word -> author.add(word.plain()));
    }
  }

  /** Returns whether the report's author is a speaker of {@code talk}. */
  boolean isOwn(ScheduledTalk talk) {
    return author.size() > 1 && talk.speakers().stream().anyMatch(this::isAuthor);
  }

  private boolean isAuthor(List<String> speaker) {
    return speaker.size() > 1 && (author.containsAll(speaker) || speaker.containsAll(author));
  }

  /** Returns whether the words between the places speak of a talk of the author's. */
  boolean speaksOfOwn(int first, int last) {
    return !author.isEmpty() && OWN.matcher(text.quote(first, last)).find();
  }

  /** Returns the words between the places that do so. */
  Frame ownWords(int first, int last) {
    Matcher matcher = OWN.matcher(text.quote(first, last));
    if (!matcher.find()) {
      return new Frame(first, last);
    }
    int offset = text.words().get(first).start();
    return new Frame(text.wordAt(offset + matcher.start()), text.wordAt(offset + matcher.end()));
  }
}
