package dev.hallway.plan;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Names;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which talks of an edition somebody has bookmarked: from an iCalendar file, of Hallway or of
 * any FOSDEM app, or from text that lists ids or addresses.
 *
 * <p>A calendar's event is the talk whose id its UID starts with, whose page is its URL, or whose
 * title and start it has, of several such the one in its room; a bare number counts only if title
 * or start agree, since apps number events in ways of their own; a title alone only if no other
 * talk of the edition has it.
 */
public final class Bookmarks {
  private static final Pattern OURS = Pattern.compile("(.+-\\d{4})-([^@/]+)@hallway");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})\\b.*");
  private static final Pattern TOKEN = Pattern.compile("[^\\s,;\"'<>()\\[\\]{}]+");

  private final EditionId edition;
  private final Corpus corpus;
  private final Map<String, TalkId> byAddress = new HashMap<>();
  private final Map<String, List<Talk>> byTitle = new HashMap<>();

  /**
   * What was read.
   *
   * @param talks as they were written down, each once, in the order of the text
   * @param unknown what could not be found in the edition
   */
  public record Found(List<PlannedTalk> talks, List<String> unknown) {
    public Found {
      talks = List.copyOf(talks);
      unknown = List.copyOf(unknown);
    }
  }

  /** Prepares to read bookmarks of one edition. */
  public Bookmarks(Corpus corpus, EditionId edition) {
    this.corpus = corpus;
    this.edition = edition;
    for (CorpusTalk entry : corpus.talks()) {
      Talk talk = entry.talk();
      if (talk.id().edition().equals(edition)) {
        byTitle.computeIfAbsent(Names.fold(talk.title()), title -> new ArrayList<>()).add(talk);
        if (!talk.url().isEmpty()) {
          byAddress.putIfAbsent(address(talk.url()), talk.id());
        }
      }
    }
  }

  /**
   * Reads a calendar or a list.
   *
   * @throws UnreadableCalendarException if {@code text} starts as iCalendar does and is none
   */
  public Found read(String text) {
    Map<TalkId, PlannedTalk> talks = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    if (CalendarEvent.isCalendar(text)) {
      for (CalendarEvent event : CalendarEvent.list(text)) {
        find(event)
            .ifPresentOrElse(
                id -> talks.putIfAbsent(id, event.planned(id)),
                () -> unknown.add(event.isBreak() ? "" : event.title()));
      }
    } else {
      Matcher tokens = TOKEN.matcher(text);
      while (tokens.find()) {
        String token = tokens.group();
        find(token)
            .ifPresentOrElse(id -> talks.putIfAbsent(id, named(id)), () -> unknown.add(token));
      }
    }
    return new Found(
        List.copyOf(talks.values()), unknown.stream().filter(one -> !one.isBlank()).toList());
  }

  private static PlannedTalk named(TalkId id) {
    return new PlannedTalk(id, "", Optional.empty(), Optional.empty(), "");
  }

  private Optional<TalkId> find(CalendarEvent event) {
    Matcher ours = OURS.matcher(event.uid());
    if (ours.matches()) {
      return ours.group(1).equals(edition.value())
          ? Optional.of(new TalkId(edition, ours.group(2))).filter(id -> !event.isBreak())
          : Optional.empty();
    }
    List<Talk> titled = byTitle.getOrDefault(Names.fold(event.title()), List.of());
    List<Talk> timed = titled.stream().filter(talk -> startsAtItsTime(talk, event)).toList();
    return Optional.ofNullable(byAddress.get(address(event.url())))
        .or(() -> numbered(event))
        .or(() -> only(timed))
        .or(() -> only(timed.stream().filter(talk -> talk.room().equals(event.room())).toList()))
        .or(() -> only(titled));
  }

  private static Optional<TalkId> only(List<Talk> talks) {
    return talks.size() == 1 ? Optional.of(talks.getFirst().id()) : Optional.empty();
  }

  private Optional<TalkId> numbered(CalendarEvent event) {
    Matcher number = NUMBER.matcher(event.uid());
    return number.matches()
        ? corpus
            .findTalk(new TalkId(edition, number.group(1)))
            .map(CorpusTalk::talk)
            .filter(talk -> agrees(talk, event))
            .map(Talk::id)
        : Optional.empty();
  }

  private static boolean agrees(Talk talk, CalendarEvent event) {
    return Names.fold(talk.title()).equals(Names.fold(event.title()))
        || (startsAtItsTime(talk, event) && talk.room().equals(event.room()));
  }

  private static boolean startsAtItsTime(Talk talk, CalendarEvent event) {
    return event.start().filter(talk.start()::equals).isPresent();
  }

  private Optional<TalkId> find(String token) {
    String path = token.replaceFirst("^.*/talks/(?=[a-z0-9-]+-\\d{4}/)", "");
    String prefix = edition.value() + "/";
    String event = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    Optional<TalkId> id =
        event.isBlank() || event.contains("/")
            ? Optional.empty()
            : corpus.findTalk(new TalkId(edition, event)).map(talk -> talk.talk().id());
    return id.or(() -> Optional.ofNullable(byAddress.get(address(token))));
  }

  /** Returns an address without what mirrors and years of the same page differ in. */
  private static String address(String url) {
    return url.replaceFirst("[?#].*$", "")
        .replaceFirst("^https?://(www\\.|archive\\.)?", "")
        .replaceFirst("(\\.html|/)+$", "");
  }
}
