package dev.hallway.question;

/** Which changes over the years a question asks about. */
public enum Change {
  /** All of them. */
  ANY("changed"),
  /** What no earlier talk names. */
  NEW("is new"),
  /** What more talks name than before. */
  RISING("is rising"),
  /** What fewer talks name than before, or none. */
  FADED("faded");

  private final String inWords;

  Change(String inWords) {
    this.inWords = inWords;
  }

  /** Returns "is new", as it stands after "what". */
  String inWords() {
    return inWords;
  }
}
