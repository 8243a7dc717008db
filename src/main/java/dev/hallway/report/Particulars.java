package dev.hallway.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a source says about the report itself, by lower-case field name; the first value counts. */
final class Particulars {
  private static final List<String> TITLES = List.of("title", "og:title", "headline");
  private static final List<String> AUTHORS = List.of("author", "authors", "article:author");
  private static final List<String> DATES =
      List.of(
          "date",
          "published",
          "publishdate",
          "publish_date",
          "pubdate",
          "publication_date",
          "date_published",
          "datepublished",
          "published_at",
          "publishedat",
          "created",
          "created_at",
          "posted");
  private static final List<String> ADDRESSES =
      List.of("canonical", "canonical_url", "canonicalurl", "og:url", "permalink", "url", "link");

  private final Map<String, String> fields = new HashMap<>();

  void put(String name, String value) {
    if (!value.isBlank()) {
      fields.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value.strip());
    }
  }

  Optional<String> title() {
    return first(TITLES);
  }

  Optional<String> author() {
    return first(AUTHORS)
        .map(author -> author.replaceAll("<[^>]*>|\\([^)]*@[^)]*\\)", "").strip())
        .filter(author -> !author.isEmpty() && !author.startsWith("http"));
  }

  Optional<LocalDate> published() {
    return DATES.stream()
        .filter(fields::containsKey)
        .map(name -> PublicationDate.find(fields.getOrDefault(name, "")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  Optional<String> address() {
    return ADDRESSES.stream()
        .map(name -> fields.getOrDefault(name, ""))
        .filter(address -> address.matches("https?://\\S+"))
        .findFirst();
  }

  private Optional<String> first(List<String> names) {
    return names.stream()
        .map(name -> fields.getOrDefault(name, ""))
        .filter(v -> !v.isEmpty())
        .findFirst();
  }
}
