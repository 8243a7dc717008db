package dev.hallway.question;

/**
 * A word of a question.
 *
 * @param text as it was written, without closing punctuation but with commas; with its quotation
 *     marks where it is a quotation, which counts as one word
 * @param folded lower case without accents and apostrophes, compared with keywords; empty for a
 *     quotation, so that it never is one
 * @param glued whether no blank stands before it
 */
record Word(String text, String folded, boolean glued) {
  /** Returns the year that the word is, or -1. */
  int year() {
    return folded.matches("(19|20)\\d\\d") ? Integer.parseInt(folded) : -1;
  }

  /** Says whether more of the same sort follows, after a comma. */
  boolean endsWithComma() {
    return text.endsWith(",") || text.endsWith(";");
  }
}
