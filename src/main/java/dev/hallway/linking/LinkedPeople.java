package dev.hallway.linking;

import dev.hallway.report.Hyperlink;
import dev.hallway.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds people whom a report links: to their page in the schedule, or to their profile. */
final class LinkedPeople {
  private static final Pattern PAGE = Pattern.compile("/speaker/([^/?#]+)");
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i)https?://(?:www\\.)?(?:twitter\\.com/\\w+|x\\.com/\\w+|linkedin\\.com/in/[^/]+"
              + "|keybase\\.io/\\w+|[^/]+/@[\\w.]+)/?(?:\\?.*)?");
  private static final int LONGEST = 4;

  private final PersonText text;
  private final Report report;
  private final SpeakerBook speakers;

  LinkedPeople(PersonText text, Report report, SpeakerBook speakers) {
    this.text = text;
    this.report = report;
    this.speakers = speakers;
  }

  void find() {
    for (Hyperlink link : report.links()) {
      List<Integer> words = text.within(link.start(), link.end());
      if (!isName(words)) {
        continue;
      }
      int from = words.getFirst();
      int to = words.getLast() + 1;
      Optional<Person> speaker = speaker(link.url());
      if (speaker.isPresent()) {
        text.take(from, to, speaker.get().name());
      } else if (words.size() > 1 && PROFILE.matcher(link.url()).matches()) {
        text.take(from, to, text.words(from, to));
      }
    }
  }

  private boolean isName(List<Integer> words) {
    return !words.isEmpty()
        && words.size() <= LONGEST
        && words.stream().noneMatch(text::isTaken)
        && text.token(words.getFirst()).isCapital()
        && text.token(words.getLast()).isCapital();
  }

  private Optional<Person> speaker(String url) {
    Matcher page = PAGE.matcher(url);
    if (!page.find()) {
      return Optional.empty();
    }
    List<String> words =
        Arrays.stream(page.group(1).split("[^\\p{L}\\p{N}]+", -1)).map(NameToken::key).toList();
    Set<Person> fitting = new TreeSet<>();
    for (String word : words) {
      for (SpeakerBook.Entry entry : speakers.withFirst(word)) {
        if (words.containsAll(entry.keys())) {
          fitting.add(entry.person());
        }
      }
    }
    return fitting.stream().findFirst();
  }
}
