package dev.hallway.question;

/** What a phrase asks for. */
enum Intent {
  RELATED,
  ABOUT,
  SPEAKERS,
  DEVROOMS,
  BY,
  LIKE,
  PERSON,
  DETAIL,
  RECOMMEND,
  PLAN,
  BEFORE,
  DEVELOPMENT,
  CHANGED,
  NEW,
  RISING,
  FADED;

  /** Says whether there is nothing to answer without a name. */
  boolean needsName() {
    return switch (this) {
      case RECOMMEND, PLAN, CHANGED, NEW, RISING, FADED -> false;
      default -> true;
    };
  }
}
