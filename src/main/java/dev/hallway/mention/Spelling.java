package dev.hallway.mention;

/**
 * Decides whether the characters around and within a place of a text allow a name there: whole
 * words, no part of an address, of a file name or of a longer compound name, and blanks only where
 * the name could be parted.
 */
final class Spelling {
  private final String text;
  private final String lower;

  Spelling(String text, String lower) {
    this.text = text;
    this.lower = lower;
  }

  /** Returns whether a name may start at {@code start}. */
  boolean startsAt(int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (Character.isLetterOrDigit(before) || before == '_' || before == '@') {
      return false;
    }
    boolean glued = start > 1 && Character.isLetterOrDigit(text.charAt(start - 2));
    boolean colon = before == ':' && Character.isUpperCase(text.charAt(start));
    return !(glued && (before == '.' || before == '\\' || colon));
  }

  /**
   * Returns the end of the name whose known spelling ends at {@code end}: after a plural or a
   * version that is glued to it too; -1 where no word ends there.
   *
   * @param loose whether such an ending may follow
   * @param plural whether a plural may follow even where the name has lost its capitals
   */
  int endOf(int start, int end, boolean loose, boolean plural) {
    int at = end;
    if (isPart(at) && loose && end - start > 1) {
      boolean capital = Character.isUpperCase(text.charAt(start));
      if (text.charAt(at) == 's' && !isPart(at + 1) && (capital || plural)) {
        at++;
      } else if (Character.isLetter(text.charAt(end - 1)) && Character.isDigit(text.charAt(at))) {
        at = version(at);
      }
    }
    if (isPart(at) || isSign(at, '_') || isSign(at, '@')) {
      return -1;
    }
    boolean goesOn = (isSign(at, '+') && !isPart(at + 1)) || isSign(at, '#');
    if (goesOn && text.charAt(end - 1) != text.charAt(at)) {
      return -1;
    }
    if (isSign(at, ':') && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1))) {
      return -1;
    }
    return isSign(at, '.') && isPart(at + 1) ? domainEnd(at) : at;
  }

  /** Returns whether the compound around a name, "sops-nix", is another name than this one. */
  boolean isPartOfCompound(int start, int end, boolean capital) {
    return isOtherTail(end, capital) || isOtherHead(start, capital);
  }

  /**
   * Returns whether the stretch parts the name only where {@code written} has a blank or hyphen, a
   * capital or a digit. Where one word is parted, both of its parts have their capitals or neither:
   * "tiny Scheme" is not TinyScheme.
   */
  boolean isPartedAs(String written, int start, int end) {
    int w = 0;
    for (int at = start; at < end && w < written.length(); at++) {
      char c = text.charAt(at);
      if (Fold.isGap(c)) {
        boolean inWritten = Fold.isGap(written.charAt(w));
        boolean capital =
            c != '\n'
                && at + 1 < end
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(start));
        if (!inWritten && c != '\'' && c != '’' && !capital && !isSeam(written, w)) {
          return false;
        }
        if (!inWritten && at + 1 < end && isHalfCapital(written, w, start, at + 1)) {
          return false;
        }
        continue;
      }
      while (w < written.length() && Fold.isGap(written.charAt(w))) {
        w++;
      }
      w++;
      if (w < written.length()
          && written.charAt(w) == '.'
          && at + 1 < end
          && text.charAt(at + 1) != '.') {
        w++;
      }
    }
    return true;
  }

  /** Returns whether one part of a parted word has its capital as the name has it, one has not. */
  private boolean isHalfCapital(String written, int seam, int start, int part) {
    boolean first = text.charAt(start) == written.charAt(0);
    boolean second = text.charAt(part) == written.charAt(seam);
    return first != second && Character.isUpperCase(written.charAt(seam));
  }

  private static boolean isSeam(String written, int at) {
    char next = written.charAt(at);
    return at > 1
        && ((Character.isUpperCase(next) && Character.isLowerCase(written.charAt(at - 1)))
            || Character.isDigit(next) != Character.isDigit(written.charAt(at - 1)));
  }

  private boolean isOtherTail(int end, boolean capital) {
    if (!(isSign(end, '-') && isPart(end + 1))) {
      return false;
    }
    int stop = end + 1;
    while (isPart(stop)) {
      stop++;
    }
    String tail = lower.substring(end + 1, stop);
    boolean ordinary = capital && Character.isLowerCase(text.charAt(end + 1));
    return !(ordinary
        || Cues.STANDARD.compoundTails().contains(tail)
        || Character.isDigit(tail.charAt(0)));
  }

  private boolean isOtherHead(int start, boolean capital) {
    if (start < 2 || text.charAt(start - 1) != '-' || !isPart(start - 2)) {
      return false;
    }
    int from = start - 2;
    while (from > 0 && isPart(from - 1)) {
      from--;
    }
    String head = lower.substring(from, start - 1);
    boolean ordinary = capital && Character.isLowerCase(text.charAt(from)) && head.length() > 1;
    return !(ordinary || Cues.STANDARD.compoundHeads().contains(head));
  }

  private int version(int from) {
    int at = from;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at))
            || (text.charAt(at) == '.'
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return isSign(at, 'x') && !isPart(at + 1) ? at + 1 : at;
  }

  private int domainEnd(int dot) {
    int stop = dot + 1;
    while (isPart(stop)) {
      stop++;
    }
    if (Character.isUpperCase(text.charAt(dot + 1))) {
      return dot;
    }
    boolean whole = !(isSign(stop, '.') && isPart(stop + 1)) && !isSign(stop, '-');
    return whole && Cues.STANDARD.domains().contains(lower.substring(dot + 1, stop)) ? stop : -1;
  }

  private boolean isPart(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isSign(int at, char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }
}
