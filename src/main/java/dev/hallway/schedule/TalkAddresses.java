package dev.hallway.schedule;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the page and the links of talks of one edition. */
final class TalkAddresses {
  private static final Pattern PAGE =
      Pattern.compile(
          "https?://(?:www\\.|archive\\.)?fosdem\\.org/(\\d{4})/schedule/event/([^/?#]+)/?");
  private static final Pattern COMPLETE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.+");

  private final EditionId edition;

  TalkAddresses(EditionId edition) {
    this.edition = edition;
  }

  /**
   * Returns the talk's page: the one that the event names, else FOSDEM's for its slug, else the
   * empty text. A page of another year is one that the archive moved: the schedule of 2024 names
   * those of 2025.
   */
  String pageOf(RawSchedule.Event event) {
    String url = event.field("url").strip();
    String slug = event.field("slug").strip();
    if (!isFosdem()) {
      return url;
    }
    Matcher page = PAGE.matcher(url);
    if (page.matches() && !page.group(1).equals(String.valueOf(edition.year()))) {
      return archivedPage(page.group(2));
    }
    return url.isEmpty() && !slug.isEmpty() ? archivedPage(slug) : url;
  }

  /** Returns all links of the event and of its texts, each address once, in their order. */
  List<Link> linksOf(RawSchedule.Event event, Prose prose) {
    Map<String, Link> links = new LinkedHashMap<>();
    List<RawSchedule.Address> addresses = new ArrayList<>(event.addresses());
    addresses.add(new RawSchedule.Address(event.field("feedback_url"), "Submit feedback", ""));
    addresses.addAll(prose.addresses());
    for (RawSchedule.Address address : addresses) {
      String url = resolve(address.href().strip());
      if (!url.isEmpty()) {
        String label = Wording.clean(address.label());
        LinkKind kind = LinkClassifier.kindOf(url, label, address.type());
        links.putIfAbsent(url, new Link(url, label, kind));
      }
    }
    return List.copyOf(links.values());
  }

  private String resolve(String href) {
    if (href.matches("(?i)https?:/*")) {
      return "";
    }
    String spelled = href.replace(" ", "%20");
    if (spelled.isEmpty() || !isFosdem() || COMPLETE.matcher(spelled).matches()) {
      return spelled;
    }
    try {
      return URI.create(archive() + "event/").resolve(spelled).toString();
    } catch (IllegalArgumentException e) {
      return spelled;
    }
  }

  private String archivedPage(String slug) {
    return archive() + "event/" + slug + "/";
  }

  private String archive() {
    return "https://archive.fosdem.org/%d/schedule/".formatted(edition.year());
  }

  private boolean isFosdem() {
    return edition.conference().equals("fosdem");
  }
}
