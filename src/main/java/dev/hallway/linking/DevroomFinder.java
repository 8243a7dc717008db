package dev.hallway.linking;

import dev.hallway.mention.EntityType;
import dev.hallway.mention.Mention;
import dev.hallway.report.Block;
import dev.hallway.report.HeadLine;
import dev.hallway.report.Hyperlink;
import dev.hallway.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a report speaks of a devroom: "the Go room", "Containers devroom", a link to the
 * track's page, or one of {@link BareDevrooms}. The name of a technology alone is none.
 */
final class DevroomFinder {
  private static final Pattern CUE =
      Pattern.compile(
          "(?i)\\b(?:dev(?:eloper)?['’]?s?[\\s-]?rooms?|(?:dev-?)?tracks?|rooms?|miniconf)\\b");
  private static final Pattern BEFORE =
      Pattern.compile("(?:[\\p{L}\\p{N}.+#/&’'\"“”-]+(?:,?\\s+|$)){1,8}$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:\\s+(?:on|for|about|of|called|covering|dedicated to|devoted to)|\\s*:)\\s+((?:[\\p{L}\\p{N}.+#/&-]+\\s?){1,6})");
  private static final Pattern AND = Pattern.compile("(?:,| and|,? &|/)\\s*$");
  private static final Pattern ONE =
      Pattern.compile("\\b[Tt]he\\s+((?:[\\p{L}\\p{N}.+#/&’'-]+\\s+){1,4})one\\b");
  private static final Pattern TRACK_PAGE =
      Pattern.compile("fosdem\\.org/\\d{4}/schedule/track/([\\w-]+)");

  private static final int NEAR = 600;

  private final String text;
  private final DevroomNames names;
  private final Map<Integer, Found> found = new TreeMap<>();

  /** A devroom and where it is mentioned. */
  record Found(Devroom devroom, Mention mention) {}

  private DevroomFinder(String text, DevroomNames names) {
    this.text = text;
    this.names = names;
  }

  /**
   * Returns the devrooms of {@code names} with their places in the order of the text.
   *
   * @param talks which the report speaks of
   */
  static List<Found> find(Report report, DevroomNames names, HeldTalks talks) {
    return new DevroomFinder(report.text(), names).find(report, talks);
  }

  /** Returns the devrooms of {@code names} in a title, with their places in its words. */
  static List<Found> find(HeadLine title, DevroomNames names) {
    String words = title.words();
    DevroomFinder finder = new DevroomFinder(words, names);
    finder.named(new Block(Block.Kind.HEADING, 1, 0, words.length()));
    return List.copyOf(finder.found.values());
  }

  private List<Found> find(Report report, HeldTalks talks) {
    for (Hyperlink link : report.links()) {
      linked(link);
    }
    for (Block block : report.blocks()) {
      if (block.kind() != Block.Kind.CODE) {
        named(block);
        another(block);
      }
    }
    new BareDevrooms(report, names, talks)
        .list()
        .forEach(place -> add(place.devroom(), place.start(), place.end()));
    List<Found> all = new ArrayList<>(found.values());
    all.sort(Comparator.comparingInt(one -> one.mention().start()));
    return all;
  }

  private void linked(Hyperlink link) {
    Matcher page = TRACK_PAGE.matcher(link.url());
    if (page.find()) {
      names.bySlug(page.group(1)).ifPresent(devroom -> add(devroom, link.start(), link.end()));
    }
  }

  /** Adds "the Go one" soon after another devroom. */
  private void another(Block block) {
    Matcher one = ONE.matcher(textOf(block));
    while (one.find()) {
      int start = block.start() + one.start(1);
      boolean follows =
          found.values().stream()
              .anyMatch(earlier ->
                  earlier.mention().end() < start && start - earlier.mention().end() < NEAR);
      if (follows) {
        names
            .find(one.group(1), false)
            .ifPresent(devroom -> add(devroom, start, block.start() + one.end()));
      }
    }
  }

  private void named(Block block) {
    String words = textOf(block);
    Matcher cue = CUE.matcher(words);
    while (cue.find()) {
      boolean weak = cue.group().toLowerCase(Locale.ROOT).startsWith("room");
      int start = before(block, words, cue.start(), cue.end());
      Matcher and = AND.matcher(words.substring(0, Math.max(0, start)));
      while (start > 0 && cue.group().endsWith("s") && and.find()) {
        start = before(block, words, and.start(), and.start());
        and = AND.matcher(words.substring(0, Math.max(0, start)));
      }
      if (!weak) {
        after(block, words, cue);
      }
    }
  }

  /**
   * Adds the devroom whose name ends right before {@code until}, as far as {@code end}.
   *
   * @return where the name starts in {@code words}, -1 where there is none
   */
  private int before(Block block, String words, int until, int end) {
    Matcher phrase = BEFORE.matcher(words.substring(0, until));
    if (!phrase.find() || until == 0) {
      return -1;
    }
    int from = phrase.start();
    while (from < until) {
      Optional<Devroom> devroom = names.find(words.substring(from, until), false);
      if (devroom.isPresent() && !startsWithFiller(words.substring(from))) {
        add(devroom.get(), block.start() + from, block.start() + end);
        return from;
      }
      int blank = words.indexOf(' ', from);
      from = blank < 0 ? until : blank + 1;
    }
    return -1;
  }

  private void after(Block block, String words, Matcher cue) {
    Matcher phrase = AFTER.matcher(words.substring(cue.end()));
    if (!phrase.find()) {
      return;
    }
    String rest = phrase.group(1).stripTrailing();
    while (!rest.isEmpty()) {
      Optional<Devroom> devroom = names.find(rest, true);
      if (devroom.isPresent()) {
        int end = block.start() + cue.end() + phrase.start(1) + rest.length();
        add(devroom.get(), block.start() + cue.start(), end);
        return;
      }
      int blank = rest.lastIndexOf(' ');
      rest = blank < 0 ? "" : rest.substring(0, blank);
    }
  }

  private String textOf(Block block) {
    return text.substring(block.start(), block.end());
  }

  private static boolean startsWithFiller(String words) {
    return words.matches("(?s)(?i)(?:the|and|of|for|in|on|a|to|at|from|&)\\s.*");
  }

  private void add(Devroom devroom, int start, int end) {
    boolean free =
        found.values().stream()
            .noneMatch(one -> one.mention().start() < end && start < one.mention().end());
    if (free && start < end) {
      String surface = text.substring(start, end);
      Mention mention = new Mention(EntityType.DEVROOM, devroom.name(), surface, start, end);
      found.put(start, new Found(devroom, mention));
    }
  }
}
