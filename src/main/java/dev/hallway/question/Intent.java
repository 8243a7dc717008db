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
  RECOMMEND
}
