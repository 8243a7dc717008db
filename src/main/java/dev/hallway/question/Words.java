package dev.hallway.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a question apart into words and puts words together again. */
final class Words {
  private static final Pattern QUOTATION_OR_WORD = Pattern.compile("\"[^\"]*\"[,;]?|[^\\s\"]+");
  private static final Pattern SINGLE_QUOTATION =
      Pattern.compile("(?<![\\p{L}\\p{N}])'([^']+)'(?![\\p{L}\\p{N}])");
  private static final Pattern TALK =
      Pattern.compile("(?i)\\bfosdem[\\s-]?((?:19|20)\\d\\d)\\s?/\\s?([\\w-]+)");
  private static final Pattern EDITION = Pattern.compile("(?i)(fosdem)[-']?((?:19|20)\\d\\d)");
  private static final Pattern RANGE =
      Pattern.compile("((?:19|20)\\d\\d)(?:-|\\.\\.+)((?:19|20)\\d\\d)");
  private static final Pattern CONTRACTION =
      Pattern.compile(
          "(what|who|where|when|how|that|there)('?s)|(i|we|you|what|who)('d|'m|'re|'ve)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Words() {}

  /** Returns the words of {@code text}: curly quotes straight, contractions apart. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = QUOTATION_OR_WORD.matcher(cleaned(text));
    while (matcher.find()) {
      String token = matcher.group();
      if (token.startsWith("\"")) {
        if (token.chars().anyMatch(Character::isLetterOrDigit)) {
          words.add(new Word(token, "", false));
        }
      } else {
        addWord(token, words);
      }
    }
    return words;
  }

  private static String cleaned(String text) {
    String straight =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[“”„‟«»]", "\"")
            .replaceAll("[‘’‚‛ʼ`´]", "'")
            .replaceAll("[‐‑‒–—−]", "-")
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ");
    String quoted = SINGLE_QUOTATION.matcher(straight).replaceAll("\"$1\"");
    return TALK.matcher(quoted).replaceAll("fosdem-$1/$2");
  }

  private static void addWord(String token, List<Word> words) {
    String text = token.replaceAll("^[(\\[{<']+|[)\\]}>?!.:']+$", "");
    text = text.replaceAll("[?!.:)]+(?=[,;]$)", "");
    String core = text.replaceAll("[,;]+$", "");
    String end = text.substring(core.length());
    if (core.isEmpty()
        || core.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '&' || c == '+')) {
      attachComma(end, words);
      return;
    }
    Matcher range = RANGE.matcher(core);
    Matcher edition = EDITION.matcher(core);
    if (range.matches()) {
      add(words, range.group(1), "to", range.group(2) + end);
    } else if (edition.matches()) {
      add(words, edition.group(1), edition.group(2) + end);
    } else {
      addSplitAtApostrophe(core, end, words);
    }
  }

  private static void attachComma(String end, List<Word> words) {
    if (!end.isEmpty() && !words.isEmpty() && !words.getLast().endsWithComma()) {
      Word last = words.removeLast();
      words.add(new Word(last.text() + ",", last.folded(), last.glued()));
    }
  }

  private static void add(List<Word> words, String... texts) {
    for (String text : texts) {
      words.add(new Word(text, fold(text), false));
    }
  }

  private static void addSplitAtApostrophe(String core, String end, List<Word> words) {
    Matcher contraction = CONTRACTION.matcher(core.toLowerCase(Locale.ROOT));
    if (contraction.matches()) {
      int length = contraction.group(1) == null ? contraction.end(3) : contraction.end(1);
      String first = core.substring(0, length);
      String rest = core.substring(length);
      words.add(new Word(first, fold(first), false));
      words.add(new Word(rest + end, spelledOut(rest), true));
    } else if (core.toLowerCase(Locale.ROOT).endsWith("'s") && core.length() > 2) {
      String owner = core.substring(0, core.length() - 2);
      words.add(new Word(owner, fold(owner), false));
      words.add(new Word("'s" + end, "'s", true));
    } else {
      words.add(new Word(core + end, fold(core), false));
    }
  }

  private static String spelledOut(String ending) {
    return switch (ending.toLowerCase(Locale.ROOT)) {
      case "'d" -> "would";
      case "'m" -> "am";
      case "'re" -> "are";
      case "'ve" -> "have";
      default -> "is";
    };
  }

  private static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[,;]+$", "");
  }

  /** Returns the words as one wording, as they were written. */
  static String join(List<Word> words) {
    StringBuilder wording = new StringBuilder();
    for (Word word : words) {
      if (!wording.isEmpty() && !word.glued()) {
        wording.append(' ');
      }
      wording.append(word.text());
    }
    return wording.toString();
  }
}
