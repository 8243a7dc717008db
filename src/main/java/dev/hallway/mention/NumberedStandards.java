package dev.hallway.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds standards that a series numbers: "RFC 8446", "XEP-0323", "PEP 484". */
final class NumberedStandards {
  private static final Pattern NUMBERED =
      Pattern.compile("\\b(RFC|XEP|PEP|JEP)(?:[ -]?)(\\d{1,5})\\b");

  private NumberedStandards() {}

  /** Returns {@code found} with the standards that are not among them. */
  static List<Found> among(List<Found> found, Document document, Words words) {
    Matcher matcher = NUMBERED.matcher(document.text());
    if (!matcher.find()) {
      return found;
    }
    List<Found> all = new ArrayList<>(found);
    do {
      Candidate place =
          new Candidate(
              matcher.start(),
              matcher.end(),
              words.at(matcher.start()),
              words.at(matcher.end()),
              List.of());
      boolean listed =
          found.stream()
              .anyMatch(one ->
                  one.candidate().overlaps(place) && one.candidate().length() >= place.length());
      if (!listed && isInText(document, place)) {
        all.removeIf(one -> one.candidate().overlaps(place));
        all.add(new Found(place, sense(matcher.group(1), matcher.group(2))));
      }
    } while (matcher.find());
    return all;
  }

  /** Returns whether a place is in a section, and no part of an address. */
  private static boolean isInText(Document document, Candidate place) {
    String text = document.text();
    boolean free = place.start() == 0 || "/=#_".indexOf(text.charAt(place.start() - 1)) < 0;
    return free
        && document.sections().stream()
            .anyMatch(one -> one.start() <= place.start() && place.end() <= one.end());
  }

  private static Sense sense(String series, String number) {
    String name =
        series.equals("XEP")
            ? String.format(Locale.ROOT, "XEP-%04d", Integer.parseInt(number))
            : "%s %s".formatted(series, number);
    return new Sense(EntityType.STANDARD, name, name, false, List.of(), "standards");
  }
}
