package dev.hallway.mention;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weighs how much a possible name looks like that of a technology, wherever it stands. */
final class NameShape {
  private static final Pattern CAMEL =
      Pattern.compile(".*\\p{Ll}\\p{Lu}.*|\\p{Lu}{2,}\\p{Ll}{2,}.*");
  private static final Pattern SYSTEM =
      Pattern.compile(".*[\\p{Ll}\\d](?:DB|FS|GL|JS|OS|QL|SQL|VM)");
  private static final Pattern TYPO = Pattern.compile("\\p{Ll}\\p{Lu}\\p{Ll}{2,}");
  private static final Pattern MEMBER = Pattern.compile("\\p{Ll}+\\.\\p{Ll}*\\p{Lu}.*");
  private static final Pattern DIGITS = Pattern.compile("(?=.*\\p{L}).*\\d.*");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,}");
  private static final Pattern GENERIC_CAMEL =
      Pattern.compile(
          "(?:Mc|Mac|De|La|Van|O)\\p{Lu}\\p{Ll}+|\\p{Lu}o?\\p{Lu}+s?|\\p{Lu}+s|i[A-Z]\\w+");
  private static final Pattern COMMAND =
      Pattern.compile("(\\p{Ll}{3,}?)(?:ctl|cli|d|fs|lib|pkgs|py)");
  private static final int SHORTEST_FOREIGN = 3;

  private final Document document;
  private final Set<String> parts;

  /**
   * Prepares to weigh the names of a document.
   *
   * @param parts folded names of technologies that are found in it
   */
  NameShape(Document document, Set<String> parts) {
    this.document = document;
    this.parts = parts;
  }

  /** Returns whether {@code written} is a word of letters only. */
  static boolean isWord(String written) {
    return written.chars().allMatch(Character::isLetter);
  }

  /** Returns whether {@code written} is all capitals. */
  static boolean isAcronym(String written) {
    return written.chars().allMatch(Character::isUpperCase);
  }

  /** Returns whether {@code written} has a capital within, as few but names of software have. */
  static boolean isCamel(String written) {
    return CAMEL.matcher(written).matches() && !GENERIC_CAMEL.matcher(written).matches();
  }

  private static boolean isShouted(String written) {
    return SHOUTED.matcher(written).matches();
  }

  /** Returns the weight, from about -3 to 3. */
  double of(NameForm form) {
    String written = form.written();
    if (form.hasBlank()) {
      return OrdinaryPhrase.isAllOrdinary(written) ? -1.5 : -0.5;
    }
    if (OrdinaryWords.STANDARD.isProper(written)) {
      return -3;
    }
    if (isTypo(written) || MEMBER.matcher(written).matches()) {
      return -2;
    }
    double sum = 0;
    sum += isCamel(written) ? 1.75 : 0;
    sum += SYSTEM.matcher(written).matches() ? 1 : 0;
    sum += DIGITS.matcher(written).matches() ? 0.5 : 0;
    sum += isShouted(written) ? 0.5 : 0;
    sum += written.indexOf('_') > 0 ? underscore(written) : 0;
    sum += written.indexOf(':') > 0 ? (written.contains("::") ? 2.5 : 1) : 0;
    sum += written.indexOf('-') > 0 ? hyphen(written) : 0;
    sum += written.indexOf('.') > 0 ? ending(written) : 0;
    return isWord(written) ? sum + word(form, sum) : sum;
  }

  /** Returns whether a plain word has a capital in the wrong place: "iT". */
  private static boolean isTypo(String written) {
    String lower = Fold.lower(written);
    return TYPO.matcher(written).matches()
        && (OrdinaryWords.STANDARD.contains(lower) || OrdinaryWords.STANDARD.isSlip(lower));
  }

  /** Returns what the word adds to {@code sum}, being plain English or not. */
  private double word(NameForm form, double sum) {
    String lower = Fold.lower(form.written());
    if (OrdinaryWords.STANDARD.contains(lower)) {
      return isShouted(form.written()) ? -0.5 : document.isCode(form.start(), form.end()) ? -1 : -2;
    }
    if (sum > 0) {
      return 0;
    }
    return form.isLower() ? lowerWord(lower) : capitalWord(form.written(), lower);
  }

  private double lowerWord(String lower) {
    OrdinaryWords plain = OrdinaryWords.STANDARD;
    Matcher tool = COMMAND.matcher(lower);
    if (tool.matches() && parts.contains(tool.group(1))) {
      return 2.5;
    }
    if (lower.length() < SHORTEST_FOREIGN || plain.isSlip(lower)) {
      return -1;
    }
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss");
    if (plural || plain.isDerived(lower)) {
      return 0;
    }
    return plain.isCompound(lower) ? 0.5 : 1;
  }

  private static double capitalWord(String written, String lower) {
    OrdinaryWords plain = OrdinaryWords.STANDARD;
    boolean near = lower.length() < SHORTEST_FOREIGN || plain.isSlip(lower);
    return isAcronym(written) || near || plain.isDerived(lower) ? 0.5 : 1;
  }

  /** Returns what the end behind the last dot adds: "PEG.js", "frobnitz.io". */
  private static double ending(String written) {
    String end = Fold.lower(written.substring(written.lastIndexOf('.') + 1));
    if (end.equals("js") && Character.isUpperCase(written.charAt(0))) {
      return 2.5;
    }
    return Cues.STANDARD.domains().contains(end) ? 1.5 : 0;
  }

  private double hyphen(String written) {
    boolean ordinary = OrdinaryPhrase.isAllOrdinary(written);
    if (!hasKnownPart(written)) {
      return ordinary ? -2 : 1;
    }
    return isRestOrdinary(written) ? 2 : 2.5;
  }

  private double underscore(String written) {
    if (!written.equals(Fold.lower(written))) {
      return -2;
    }
    return hasKnownPart(written) ? 3 : 1.5;
  }

  private boolean hasKnownPart(String written) {
    for (String piece : written.split("[-_]", -1)) {
      if (parts.contains(Fold.key(piece))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRestOrdinary(String written) {
    for (String piece : written.split("[-_]", -1)) {
      if (!parts.contains(Fold.key(piece)) && !OrdinaryPhrase.isAllOrdinary(piece)) {
        return false;
      }
    }
    return true;
  }
}
