package dev.hallway.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the readable, stable part of an id or address from a name. */
public final class Slug {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Slug() {}

  /**
   * Returns {@code name} in lower case, without accents, every run of other characters one hyphen.
   * Signs that tell names apart are spelled out: C++ is {@code c-plus-plus}, C# is {@code c-sharp},
   * .NET is {@code dot-net}.
   */
  public static String of(String name) {
    String spelled =
        name.replace("ß", "ss")
            .replace("ø", "o")
            .replace("Ø", "O")
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("đ", "d")
            .replace("ı", "i")
            .replace("æ", "ae")
            .replace("Æ", "AE")
            .replaceAll("(?<=\\w)\\+\\+", " plus plus ")
            .replaceAll("(?<=\\w)\\+(?!\\w)", " plus ")
            .replaceAll("(?<=\\w)#", " sharp ")
            .replaceAll("^\\.(?=\\w)", "dot ");
    String plain =
        MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD)).replaceAll("");
    String slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    slug = slug.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
  }
}
