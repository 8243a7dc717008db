package dev.hallway.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Frees a scheduled name from all that is not the name. */
final class PersonName {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}\\p{Cc}\\p{So}\\p{Sm}&&[^\\s]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern PRONOUNS =
      Pattern.compile(
          "[(\\[]\\s*(?:he|she|they|it|xe|ze|any|him|her|them)(?:\\s*[/,|]\\s*\\p{L}+)*\\s*[)\\]]"
              + "|\\s(?:he/him|she/her|they/them|he/they|she/they)(?:/\\p{L}+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HANDLE = Pattern.compile("\\s--?\\s.*$|<[^>]*>|(?<=\\s)@\\S+");
  private static final Pattern NICKNAME =
      Pattern.compile(
          "\\([^)]*\\)|\\[[^\\]]*\\]|«[^»]*»|\"[^\"]*\"|“[^”]*”|`[^`]*`|‘[^’]*’"
              + "|(?<=^|\\s)'[^']*'(?=\\s|$)");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]«»\"“”`]");
  private static final Pattern TITLE_BEFORE =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Ing|Dipl|Mag|Mr|Mrs|Ms)\\.?|Professor)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE_AFTER =
      Pattern.compile(
          "(?:,\\s*|\\s+)(?:Ph\\.?\\s?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|MBA|MEP|Esq\\.?)$"
              + "|,\\s*(?:M\\.?D\\.?|[A-Z]{1,2}\\d[A-Z]{1,4})$");
  private static final List<String> PARTICLES =
      List.of("LE", "LA", "DE", "DU", "DI", "DA", "EL", "AL", "VAN", "VON", "DER", "DEN");

  private PersonName() {}

  /**
   * Returns {@code scheduled} without nicknames, handles, pronouns and titles, the family name last
   * and not in capitals. Where a single word would be left, a nickname stays, since a first name
   * alone names nobody.
   */
  static String clean(String scheduled) {
    String whole = withoutTitles(withoutPronouns(plain(scheduled)));
    String bare = withoutTitles(tidy(NICKNAME.matcher(whole).replaceAll(" ")));
    bare = tidy(HANDLE.matcher(bare).replaceAll(" "));
    if (!bare.contains(" ") && whole.contains(" ")) {
      return tidy(BRACKETS.matcher(whole).replaceAll(" "));
    }
    return bare.contains(" ") ? inOrder(bare) : bare.isEmpty() ? plain(scheduled) : bare;
  }

  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return tidy(INVISIBLE.matcher(composed).replaceAll(" "));
  }

  private static String tidy(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip().replaceAll("\\s*,$", "");
  }

  private static String withoutPronouns(String text) {
    return tidy(PRONOUNS.matcher(text).replaceAll(" "));
  }

  private static String withoutTitles(String text) {
    String before = text;
    String after =
        TITLE_AFTER.matcher(TITLE_BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
    while (!after.equals(before)) {
      before = after;
      after = TITLE_AFTER.matcher(TITLE_BEFORE.matcher(after).replaceFirst("")).replaceFirst("");
    }
    return tidy(after);
  }

  /** Moves family names in capitals behind the first names and writes them like any name. */
  private static String inOrder(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
    int family = 0;
    while (family < words.size() && isShouted(words.get(family))) {
      family++;
    }
    boolean restIsNot = words.stream().skip(family).noneMatch(PersonName::isShouted);
    if (family > 0
        && family < words.size()
        && restIsNot
        && hasFamilyName(words.subList(0, family))) {
      List<String> moved = List.copyOf(words.subList(0, family));
      words.subList(0, family).clear();
      words.addAll(moved);
    }
    words.replaceAll(PersonName::capitalised);
    return String.join(" ", words);
  }

  private static boolean hasFamilyName(List<String> words) {
    return !PARTICLES.containsAll(words);
  }

  /** Returns whether a word is written in capitals only and is longer than initials are. */
  private static boolean isShouted(String word) {
    long letters = word.chars().filter(Character::isLetter).count();
    return word.chars().noneMatch(Character::isLowerCase)
        && word.chars().noneMatch(Character::isDigit)
        && !word.contains(".")
        && (letters >= 3 || PARTICLES.contains(word));
  }

  private static String capitalised(String word) {
    if (!isShouted(word)) {
      return word;
    }
    StringBuilder text = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return text.toString();
  }
}
