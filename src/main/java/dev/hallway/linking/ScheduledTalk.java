package dev.hallway.linking;

import dev.hallway.schedule.Talk;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A talk with its words as numbers of the {@link Lexicon}.
 *
 * @param number its place among the talks of its edition
 * @param title the title's stems in order
 * @param parts how many of them, from the front, make the title's main part: up to a colon, dash or
 *     bracket; all where there is none
 * @param content the stems of title, subtitle and abstract, ascending, each once
 * @param counts how often each of {@code content} stands there; a title's word counts three times
 * @param speakers the speakers' names as plain words
 * @param slug the last step of the address of its page, in lower case; empty where unknown
 * @param from when it starts, in minutes
 * @param until when it is over, in minutes on the same scale, after {@code from}
 */
record ScheduledTalk(
    Talk talk,
    int number,
    Stems title,
    int parts,
    Stems content,
    Stems counts,
    List<List<String>> speakers,
    String slug,
    long from,
    long until) {
  private static final Pattern BREAK = Pattern.compile(":\\s|\\s[-–—|]\\s|[(…?!]|\\.\\s");
  private static final Pattern PAGE = Pattern.compile("/event/([^/?#]+)");
  private static final int TITLE_COUNT = 3;
  private static final int MINUTES_AT_LEAST = 5;

  static ScheduledTalk of(Talk talk, int number, Lexicon lexicon) {
    List<Word> titleWords = words(talk.title());
    Stems title = lexicon.add(titleWords);
    int[] all =
        joined(title, lexicon.add(words(talk.subtitle())), lexicon.add(words(talk.abstractText())));
    int[] distinct = new int[all.length];
    int[] counts = new int[all.length];
    int last = -1;
    for (int stem : all) {
      if (last < 0 || distinct[last] != stem) {
        distinct[++last] = stem;
      }
      counts[last]++;
    }
    Stems content = Stems.of(Arrays.copyOf(distinct, last + 1));
    lexicon.count(content);
    return new ScheduledTalk(
        talk,
        number,
        title,
        mainPart(talk.title(), titleWords),
        content,
        Stems.of(Arrays.copyOf(counts, last + 1)),
        speakers(talk),
        slug(talk),
        minutes(talk.start()),
        Math.max(minutes(talk.end()), minutes(talk.start()) + MINUTES_AT_LEAST));
  }

  /** Returns the stems of all three parts, the title's three times, ascending. */
  private static int[] joined(Stems title, Stems subtitle, Stems text) {
    int[] all = new int[TITLE_COUNT * title.size() + subtitle.size() + text.size()];
    int at = 0;
    for (int i = 0; i < TITLE_COUNT; i++) {
      at = title.copyTo(all, at);
    }
    text.copyTo(all, subtitle.copyTo(all, at));
    Arrays.sort(all);
    return all;
  }

  private static List<Word> words(String text) {
    return Word.listIn(text, 0, text.length());
  }

  private static int mainPart(String title, List<Word> words) {
    Matcher matcher = BREAK.matcher(title);
    while (matcher.find()) {
      int start = matcher.start();
      int before = (int) words.stream().filter(word -> word.end() <= start).count();
      if (before > 0) {
        return before;
      }
    }
    return words.size();
  }

  private static List<List<String>> speakers(Talk talk) {
    List<List<String>> speakers = new ArrayList<>();
    for (String speaker : talk.speakers()) {
      List<String> words = words(speaker).stream().map(Word::plain).toList();
      if (!words.isEmpty()) {
        speakers.add(words);
      }
    }
    return List.copyOf(speakers);
  }

  private static String slug(Talk talk) {
    Matcher matcher = PAGE.matcher(talk.url());
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Returns whether this and {@code other} take place at the same time. */
  boolean overlaps(ScheduledTalk other) {
    return from < other.until && other.from < until;
  }

  private static long minutes(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC) / 60;
  }
}
