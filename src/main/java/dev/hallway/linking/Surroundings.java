package dev.hallway.linking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report says around a place: the day, times of day, devrooms. */
final class Surroundings {
  private static final Pattern TIME =
      Pattern.compile("(?<![\\d:.])([01]?\\d|2[0-3])\\s?(?:[:hH.]\\s?([0-5]\\d)|[hH])(?![\\d.:])");
  private static final Pattern NUMBERED_DAY =
      Pattern.compile("\\bday\\s*(1|2|one|two)\\b|\\b(first|second)\\s+day\\b");
  private static final Set<String> ROOM_WORDS =
      Set.of("devroom", "devrooms", "room", "rooms", "track", "dev", "developer", "tracks");
  private static final Set<String> SMALL_WORDS =
      Set.of("and", "the", "of", "for", "a", "in", "devroom", "track", "dev", "room", "main", "or");
  private static final int ROOM_REACH = 4;

  private final ReportText text;
  private final EditionProgramme edition;
  private final List<String> stems;
  private final Map<Integer, LocalDate> days = new HashMap<>();
  private final Map<Integer, Set<String>> tracks = new HashMap<>();

  Surroundings(ReportText text, EditionProgramme edition) {
    this.text = text;
    this.edition = edition;
    this.stems = text.words().stream().map(word -> Stem.of(word.plain())).toList();
    readDays();
    Map<String, List<String>> names = trackNames();
    text.passages().forEach(p -> tracks.put(p.number(), tracksIn(p, names)));
  }

  private void readDays() {
    @Nullable LocalDate current = null;
    for (Passage passage : text.passages()) {
      String words = text.report().textOf(passage.block()).toLowerCase(Locale.ROOT);
      @Nullable LocalDate said = passage.isHeading() ? day(words) : null;
      if (said == null && !passage.isHeading()) {
        said = day(words.substring(0, Math.min(words.length(), 60)));
      }
      current = said != null ? said : current;
      if (current != null) {
        days.put(passage.number(), current);
      }
    }
  }

  private @Nullable LocalDate day(String words) {
    @Nullable LocalDate found = null;
    LocalDate start = edition.edition().start();
    for (LocalDate day = start; !day.isAfter(edition.edition().end()); day = day.plusDays(1)) {
      DayOfWeek weekday = day.getDayOfWeek();
      if (words.contains(
          weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))) {
        if (found != null) {
          return null;
        }
        found = day;
      }
    }
    Matcher numbered = NUMBERED_DAY.matcher(words);
    if (found == null && numbered.find()) {
      String which = numbered.group(1) != null ? numbered.group(1) : numbered.group(2);
      found = start.plusDays(which.matches("1|one|first") ? 0 : 1);
      return numbered.find() ? null : found;
    }
    return found;
  }

  private Set<String> tracksIn(Passage passage, Map<String, List<String>> names) {
    Set<String> said = new HashSet<>();
    names.forEach((track, name) -> {
      for (int place = passage.first(); place < passage.last(); place++) {
        if (says(name, place, passage) && namesRoom(text.words(), place, name.size(), passage)) {
          said.add(track);
        }
      }
    });
    return said;
  }

  /** Returns the telling words of each track's name. */
  private Map<String, List<String>> trackNames() {
    Map<String, List<String>> names = new TreeMap<>();
    for (String track : edition.tracks().keySet()) {
      List<String> name =
          Word.listIn(track, 0, track.length()).stream()
              .map(Word::plain)
              .filter(word -> !SMALL_WORDS.contains(word))
              .map(Stem::of)
              .toList();
      if (!name.isEmpty()) {
        names.put(track, name);
      }
    }
    return names;
  }

  private boolean says(List<String> name, int place, Passage passage) {
    int at = place;
    for (String part : name) {
      while (at < passage.last() && SMALL_WORDS.contains(text.words().get(at).plain())) {
        at++;
      }
      if (at >= passage.last() || !stems.get(at).equals(part)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private boolean namesRoom(List<Word> words, int place, int length, Passage passage) {
    int from = Math.max(passage.first(), place - 2);
    int to = Math.min(passage.last(), place + length + ROOM_REACH);
    for (int i = from; i < to; i++) {
      if (ROOM_WORDS.contains(words.get(i).plain())) {
        return true;
      }
    }
    return passage.isHeading() && passage.last() - passage.first() <= length + ROOM_REACH;
  }

  /** Returns whether the report tells of another day than the talk's around {@code passage}. */
  boolean isOtherDay(ScheduledTalk talk, Passage passage) {
    LocalDate day = days.get(passage.number());
    return day != null && !day.equals(talk.talk().start().toLocalDate());
  }

  /** Returns 1 where the talk's devroom is named in the passage or its headings, less before it. */
  double trackSaid(ScheduledTalk talk, Passage passage) {
    String track = talk.talk().track();
    if (tracks.getOrDefault(passage.number(), Set.of()).contains(track)) {
      return 1;
    }
    for (int up = passage.heading(); up != Passage.NONE; up = text.passages().get(up).heading()) {
      Passage heading = text.passages().get(up);
      boolean above = heading.block().level() < passage.block().level() || !passage.isHeading();
      if (above && tracks.getOrDefault(up, Set.of()).contains(track)) {
        return 0.8;
      }
    }
    for (int back = 1; back <= 3; back++) {
      if (tracks.getOrDefault(passage.number() - back, Set.of()).contains(track)) {
        return 0.5;
      }
    }
    return 0;
  }

  /** Returns 1 where the talk's start is said between the places, 0 where no time is said. */
  double time(ScheduledTalk talk, int first, int last) {
    Matcher matcher = TIME.matcher(text.quote(first, last));
    LocalTime start = talk.talk().start().toLocalTime();
    while (matcher.find()) {
      int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
      if (start.equals(LocalTime.of(Integer.parseInt(matcher.group(1)), minute))) {
        return 1;
      }
    }
    return 0;
  }
}
