package dev.hallway.terminal;

/** How text looks; the colours are the sixteen that follow the user's own theme. */
enum Style {
  PLAIN(""),
  TITLE("1"),
  DIM("2"),
  BAR("34"),
  TOOL("36"),
  PROJECT("32"),
  LANGUAGE("33"),
  STANDARD("35"),
  PERSON("94"),
  ORGANIZATION("95"),
  DEVROOM("92"),
  GOOD("32"),
  BAD("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** Returns the parameters of the escape code (ECMA-48, SGR); empty for none. */
  String code() {
    return code;
  }

  /** Returns the style of an entity's type, {@code tool}, {@code person}, …. */
  static Style ofType(String type) {
    return switch (type) {
      case "tool" -> TOOL;
      case "project" -> PROJECT;
      case "language" -> LANGUAGE;
      case "standard" -> STANDARD;
      case "person" -> PERSON;
      case "organization" -> ORGANIZATION;
      case "devroom" -> DEVROOM;
      default -> PLAIN;
    };
  }
}
