package dev.hallway.linking;

import dev.hallway.report.Hyperlink;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses of talks' pages, slides and recordings. */
final class EventPages {
  private static final Pattern EVENT =
      Pattern.compile("/((?:19|20)\\d\\d)/schedule/event/([^/?#\\s]+)");
  private static final Pattern RECORDING =
      Pattern.compile("video\\.fosdem\\.org/((?:19|20)\\d\\d)/(?:[^/]+/)*([^/.]+)\\.\\w+$");
  private static final Pattern NUMBERED = Pattern.compile("[a-z]+-\\d{4}-(\\d+)-.*");

  /**
   * What an address leads to.
   *
   * @param slug last step of the page's address, or the recording's file name, in lower case
   */
  record Page(int year, String slug) {}

  private EventPages() {}

  /** Returns the page that {@code link} leads to; empty where it is none of a talk. */
  static Optional<Page> find(Hyperlink link) {
    for (Pattern pattern : new Pattern[] {EVENT, RECORDING}) {
      Matcher matcher = pattern.matcher(link.url());
      if (matcher.find()) {
        return Optional.of(
            new Page(
                Integer.parseInt(matcher.group(1)), matcher.group(2).toLowerCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  /** Returns the talk of {@code edition} with that page. */
  static Optional<ScheduledTalk> find(Page page, EditionProgramme edition) {
    if (page.year() != edition.edition().id().year()) {
      return Optional.empty();
    }
    Optional<ScheduledTalk> exact = edition.findBySlug(page.slug());
    if (exact.isPresent()) {
      return exact;
    }
    Matcher numbered = NUMBERED.matcher(page.slug());
    if (numbered.matches()) {
      return edition.talks().stream()
          .filter(talk -> talk.talk().id().event().equals(numbered.group(1)))
          .findFirst();
    }
    return Optional.empty();
  }
}
