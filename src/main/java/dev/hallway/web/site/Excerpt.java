package dev.hallway.web.site;

import java.util.List;

/**
 * The beginning of a list, with what is left for those who ask.
 *
 * @param first what is shown
 * @param rest what unfolds
 */
record Excerpt<T>(List<T> first, List<T> rest) {
  private static final int SHOWN = 6;

  Excerpt {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }

  /** Shows the first few of a list. */
  static <T> Excerpt<T> of(List<T> all) {
    return of(all, SHOWN);
  }

  /** Shows the first of a list; all of it where hardly any would be left. */
  static <T> Excerpt<T> of(List<T> all, int shown) {
    int end = all.size() <= shown + 2 ? all.size() : shown;
    return new Excerpt<>(all.subList(0, end), all.subList(end, all.size()));
  }
}
