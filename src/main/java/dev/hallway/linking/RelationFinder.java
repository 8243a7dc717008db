package dev.hallway.linking;

import dev.hallway.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the relations that single sentences state between two names in them.
 *
 * <p>The words between the names must be one of the {@linkplain RelationWording known wordings} as
 * a whole, so that nothing else is said in between. A sentence that asks, denies or supposes
 * anything states nothing; a name that belongs to a phrase before it is no subject; a second name
 * that another noun follows ("MySQL replication") is not meant itself. What is left is rather too
 * little than wrong.
 */
final class RelationFinder {
  private static final int LONGEST_BETWEEN = 150;
  private static final Pattern GLUED = Pattern.compile("[-/&_.]$");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:^|\\s)an?\\s$");
  private static final Pattern LAST_WORD =
      Pattern.compile("([\\p{L}\\p{N}.]+)\\s+(?:(?:the|our|its)\\s+)?$");

  private static final Pattern CAPITAL =
      Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}\\p{N}]*\\s$");
  private static final Pattern JOIN =
      Pattern.compile(
          "^\\s*[/,]\\s*$|[^,]\\s(?:and|or|&)\\s(?:the\\s)?$|^\\s?(?:and|or|&)\\s(?:the\\s)?$");

  /** A sign that ends the phrase, or else the next word after a blank. */
  private static final Pattern NEXT_WORD =
      Pattern.compile(
          "(?s)(?:\\s+v?\\d[\\d.x+]*(?![\\w]))?(?:\\s*$|[.!?]+(?:[\\s\"”)]|$)|[,;:)\\]…\"”]|\\s+[-–—(]|\\s+([\\p{L}\\p{N}’'+#-]+))");

  private final RelationWording wording = RelationWording.builtIn();
  private final Function<Mention, Entity> entities;

  /**
   * Creates a finder.
   *
   * @param entities what a mention stands for
   */
  RelationFinder(Function<Mention, Entity> entities) {
    this.entities = entities;
  }

  /** Returns the relations between {@code mentions}, which stand in the order of the text. */
  List<Relation> find(QuotedText text, List<Mention> mentions) {
    List<Relation> relations = new ArrayList<>();
    for (SentenceSpan sentence : SentenceSpan.listIn(text.document())) {
      List<Mention> named =
          mentions.stream()
              .filter(one -> sentence.start() <= one.start() && one.end() <= sentence.end())
              .toList();
      String words = text.document().text().substring(sentence.start(), sentence.end());
      if (named.size() > 1 && !isDoubtful(words)) {
        for (int first = 0; first < named.size(); first++) {
          for (int second = first + 1; second < named.size(); second++) {
            find(text, sentence, named, first, second).ifPresent(relations::add);
          }
        }
      }
    }
    return relations;
  }

  private boolean isDoubtful(String sentence) {
    String padded = " " + sentence.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
    return wording.doubts().stream().anyMatch(padded::contains);
  }

  private Optional<Relation> find(
      QuotedText text, SentenceSpan sentence, List<Mention> named, int first, int second) {
    Mention a = named.get(first);
    Mention b = named.get(second);
    String whole = text.document().text();
    if (b.start() - a.end() > LONGEST_BETWEEN || b.start() < a.end()) {
      return Optional.empty();
    }
    String between = between(whole, named.subList(first, second + 1));
    return wording.patterns().stream()
        .filter(pattern -> pattern.joins(a.type(), b.type()))
        .filter(pattern -> pattern.fits(between))
        .findFirst()
        .filter(pattern -> isMeantItself(pattern, whole, sentence, a, b))
        .filter(pattern ->
            !pattern.isOfSubject() || pattern.isPlural() || !isJoined(whole, named, first))
        .filter(pattern -> second == first + 1 || !startsClause(whole, sentence, b))
        .filter(pattern -> pattern.type() != RelationType.BACKS || !isVenue(a, b))
        .map(pattern -> relation(text, pattern, a, b))
        .filter(relation -> !relation.from().equals(relation.to()));
  }

  private Relation relation(QuotedText text, RelationPattern pattern, Mention a, Mention b) {
    return new Relation(
        entities.apply(pattern.reversed() ? b : a),
        pattern.type(),
        entities.apply(pattern.reversed() ? a : b),
        text.sentence(a.start(), b.end()));
  }

  /** Returns the words between the first and the last of {@code named}. */
  private static String between(String text, List<Mention> named) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i + 1 < named.size(); i++) {
      words.append(i == 0 ? "" : "~");
      words.append(
          text, named.get(i).end(), Math.max(named.get(i).end(), named.get(i + 1).start()));
    }
    return words.toString().toLowerCase(Locale.ROOT).replaceAll("[\\s®™]+", " ").stripLeading();
  }

  private boolean isMeantItself(
      RelationPattern pattern, String text, SentenceSpan sentence, Mention a, Mention b) {
    return !isModifier(text, sentence, a)
        && !isEndOfName(text, sentence, a)
        && (!pattern.isOfSubject() || isSubject(text, sentence, a))
        && standsAlone(
            text, sentence, b, pattern.reversed() || pattern.type() == RelationType.BACKS);
  }

  /** Returns whether a name belongs to the noun after it: "a Linux distribution", "non-Linux". */
  private static boolean isModifier(String text, SentenceSpan sentence, Mention name) {
    String before = text.substring(sentence.start(), name.start());
    return GLUED.matcher(before).find() || ARTICLE.matcher(before).find();
  }

  /** Returns whether a name is the last of several: "Foo and Bar". */
  private static boolean isJoined(String text, List<Mention> named, int place) {
    if (place == 0) {
      return false;
    }
    String gap = text.substring(named.get(place - 1).end(), named.get(place).start());
    return JOIN.matcher(gap).find();
  }

  private boolean startsClause(String text, SentenceSpan sentence, Mention name) {
    Matcher next = NEXT_WORD.matcher(text.substring(name.end(), sentence.end()));
    return next.lookingAt()
        && next.group(1) != null
        && wording.clauses().contains(next.group(1).toLowerCase(Locale.ROOT));
  }

  private boolean isVenue(Mention a, Mention b) {
    return wording.venues().contains(a.name()) || wording.venues().contains(b.name());
  }

  /** Returns whether a name seems to be the end of a longer one that is not known: "Foo Linux". */
  private static boolean isEndOfName(String text, SentenceSpan sentence, Mention name) {
    Matcher word = CAPITAL.matcher(text.substring(sentence.start(), name.start()));
    return word.find() && word.start() > 0;
  }

  private boolean isSubject(String text, SentenceSpan sentence, Mention name) {
    String before = text.substring(sentence.start(), name.start()).toLowerCase(Locale.ROOT);
    Matcher word = LAST_WORD.matcher(before);
    return !word.find() || !wording.holds().contains(word.group(1));
  }

  private boolean standsAlone(String text, SentenceSpan sentence, Mention name, boolean isBare) {
    Matcher next = NEXT_WORD.matcher(text.substring(name.end(), sentence.end()));
    if (!next.lookingAt()) {
      return false;
    }
    String word = next.group(1) == null ? "" : next.group(1).toLowerCase(Locale.ROOT);
    return word.isEmpty()
        || wording.follows().contains(word)
        || (!isBare && wording.heads().contains(word));
  }
}
