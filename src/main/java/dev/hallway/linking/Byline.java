package dev.hallway.linking;

import dev.hallway.mention.EntityType;
import dev.hallway.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of people from what a report says of its author. */
final class Byline {
  private static final Pattern NAME = Pattern.compile("(?:(?!,|;|&|/|\\band\\b|\\bund\\b).)+");
  private static final int LONGEST = 5;

  private Byline() {}

  /** Returns those of full names; a handle or a first name alone tells nobody. */
  static List<Mention> of(String words) {
    List<Mention> authors = new ArrayList<>();
    Matcher matcher = NAME.matcher(words);
    while (matcher.find()) {
      String name = matcher.group().strip();
      if (isFullName(name)) {
        int start = words.indexOf(name, matcher.start());
        authors.add(new Mention(EntityType.PERSON, name, name, start, start + name.length()));
      }
    }
    return authors;
  }

  private static boolean isFullName(String name) {
    List<NameToken> tokens = NameToken.of(name);
    return tokens.size() > 1
        && tokens.size() <= LONGEST
        && tokens.getFirst().isCapital()
        && tokens.getLast().isCapital()
        && name.chars().noneMatch(Character::isDigit);
  }
}
