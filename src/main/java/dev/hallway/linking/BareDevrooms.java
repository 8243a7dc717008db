package dev.hallway.linking;

import dev.hallway.report.Block;
import dev.hallway.report.Report;
import dev.hallway.vocabulary.TrackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds devrooms that a report names without the word: as a heading or label over talks held there,
 * "at MySQL and Friends", or by a name such as "Erlang, Elixir and Friends" that is nothing else.
 */
final class BareDevrooms {
  private static final Pattern DAY =
      Pattern.compile("(?i)^\\s*(?:(?:day|saturday|sunday)\\s*(?:\\d|one|two)?\\s*[:–-]\\s*)");
  private static final Pattern DAY_AFTER =
      Pattern.compile(
          "(?i)[,\\s]+\\(?(?:sat|sun)(?:urday|day)?(?:\\s(?:am|pm|morning|afternoon))?\\)?\\s*$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.!?\\n]\\s))[\\s*•-]*(?:(?:Sat|Sun)(?:urday|day)?:\\s)?([^:.!?\\n–—→]{2,70}?)"
              + "(?:[:.!](?=\\s)|\\s(?:[–—→]|->?)\\s|,\\s(?:a|the|an)\\s(?:\\w+\\s){0,2}(?=track|devroom))");
  private static final Pattern CUE = Pattern.compile("(?i)\\b(?:dev[\\s-]?rooms?|tracks?)\\b");
  private static final Pattern AT =
      Pattern.compile(
          "\\b(?:at|in|inside|into|to|from|around|for|visited)\\s+(?:the\\s+)?"
              + "((?=[\\p{L}/])(?:[\\p{L}\\p{N}.+#/&’'-]+(?:,?\\s+|$|\\b)){2,8})");
  private static final Pattern FULL =
      Pattern.compile(
          "(?:^|(?<=[.!?\\n]\\s))(\\p{Lu}[\\p{L}\\p{N}+#-]+(?:\\s[\\p{L}\\p{N}&+#-]+){0,4}?)"
              + "\\s(?:was|is)(?:,?\\s[\\w\\s]{2,20},?)?\\s(?:packed|full|jammed|crowded|overcrowded)\\b");
  private static final Pattern WENT =
      Pattern.compile(
          "\\b(?:at|(?:went|go|going|came|back|over|off|on|or)\\s+to|was|wanted|see|visited)\\s+"
              + "([\\p{Lu}][\\p{L}\\p{N}+#-]+)(?=[.,;:!]|\\s(?:where|as\\s+well|next\\s+door))");

  private final Report report;
  private final DevroomNames names;
  private final HeldTalks talks;

  /** A devroom and the stretch of the text that names it. */
  record Place(Devroom devroom, int start, int end) {}

  /**
   * Prepares to read a report.
   *
   * @param talks which the report speaks of, and where
   */
  BareDevrooms(Report report, DevroomNames names, HeldTalks talks) {
    this.report = report;
    this.names = names;
    this.talks = talks;
  }

  /** Returns what the report names so, in the order of its blocks. */
  List<Place> list() {
    List<Place> places = new ArrayList<>();
    List<Block> blocks = report.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      switch (block.kind()) {
        case HEADING -> heading(block, sectionEnd(blocks, i)).ifPresent(places::add);
        case CODE -> {}
        case PARAGRAPH, ITEM, QUOTATION, CAPTION -> {
          places.addAll(labels(block));
          places.addAll(went(block));
          places.addAll(full(block));
          places.addAll(visited(block));
          places.addAll(official(block));
        }
      }
    }
    return places;
  }

  /**
   * Returns where the section under the heading at index {@code i} ends, those below it included.
   */
  private static int sectionEnd(List<Block> blocks, int i) {
    int end = i + 1;
    while (end < blocks.size()
        && (blocks.get(end).kind() != Block.Kind.HEADING
            || blocks.get(end).level() > blocks.get(i).level())) {
      end++;
    }
    return blocks.get(end - 1).end();
  }

  /** Finds a heading that is a name, with a day beside it or over talks that were held there. */
  private Optional<Place> heading(Block block, int sectionEnd) {
    String words = textOf(block);
    Matcher before = DAY.matcher(words);
    Matcher after = DAY_AFTER.matcher(words);
    int from = before.find() ? before.end() : 0;
    int to = after.find(from) ? after.start() : words.length();
    boolean dated = from > 0 || to < words.length();
    String name = words.substring(from, to);
    return find(name, from == 0)
        .filter(devroom ->
            dated || names.isLong(name) || talks.areHeld(devroom, block.end(), sectionEnd))
        .map(devroom -> new Place(devroom, block.start() + from, block.end()));
  }

  /** Finds what stands before the first colon, stop or dash of a block or sentence: "Go: …". */
  private List<Place> labels(Block block) {
    List<Place> places = new ArrayList<>();
    String words = textOf(block);
    Matcher label = LABEL.matcher(words);
    while (label.find()) {
      boolean cue = label.start() == 0 && CUE.matcher(words).find(label.end(1));
      find(label.group(1), true)
          .filter(devroom ->
              cue || isMeant(devroom, label.group(1), block.start() + label.end(), block.end()))
          .ifPresent(devroom -> places.add(place(devroom, block, label.start(1), label.end(1))));
    }
    return places;
  }

  /** Finds what there was no room in: "Monitoring was packed". */
  private List<Place> full(Block block) {
    List<Place> places = new ArrayList<>();
    Matcher full = FULL.matcher(textOf(block));
    while (full.find()) {
      find(full.group(1), false)
          .ifPresent(devroom -> places.add(place(devroom, block, full.start(1), full.end(1))));
    }
    return places;
  }

  /** Finds where somebody went, by one word: "at Go", "went to Mono, where …". */
  private List<Place> went(Block block) {
    List<Place> places = new ArrayList<>();
    Matcher went = WENT.matcher(textOf(block));
    while (went.find()) {
      find(went.group(1), true)
          .filter(devroom -> talks.areHeld(devroom, block.start(), block.end()))
          .ifPresent(devroom -> places.add(place(devroom, block, went.start(1), went.end(1))));
    }
    return places;
  }

  /** Finds where somebody was: "at Friends of OpenJDK". */
  private List<Place> visited(Block block) {
    List<Place> places = new ArrayList<>();
    Matcher at = AT.matcher(textOf(block));
    for (int from = 0; at.find(from); from = at.start(1)) {
      int start = at.start(1);
      String phrase = at.group(1).stripTrailing();
      boolean found = false;
      while (!found && names.isLong(phrase)) {
        String name = phrase;
        Optional<Devroom> devroom =
            find(name, true).filter(one -> isMeant(one, name, block.start(), block.end()));
        devroom.ifPresent(one -> places.add(place(one, block, start, start + name.length())));
        found = devroom.isPresent();
        phrase = phrase.substring(0, Math.max(0, phrase.lastIndexOf(' '))).stripTrailing();
      }
    }
    return places;
  }

  /**
   * Returns whether a name is the official one with its capital, or the text in {@code [start,
   * end)} speaks of a talk that was held there.
   */
  private boolean isMeant(Devroom devroom, String name, int start, int end) {
    return (names.isOfficial(devroom, name) && Character.isUpperCase(name.charAt(0)))
        || talks.areHeld(devroom, start, end);
  }

  /**
   * Finds official names of several words: those that join several things, and others where the
   * block speaks of a talk that was held there.
   */
  private List<Place> official(Block block) {
    List<Place> places = new ArrayList<>();
    String words = textOf(block);
    for (DevroomNames.Written written : names.written()) {
      Matcher name = written.pattern().matcher(words);
      while (name.find()) {
        boolean capital = Character.isUpperCase(words.charAt(name.start()));
        boolean meant =
            written.isCompound() || talks.areHeld(written.devroom(), block.start(), block.end());
        if (capital && meant) {
          places.add(place(written.devroom(), block, name.start(), name.end()));
        }
      }
    }
    return places;
  }

  /** Finds a devroom by its name; lightning talks are held elsewhere too. */
  private Optional<Devroom> find(String phrase, boolean whole) {
    return names.find(phrase, whole).filter(devroom -> devroom.kind() != TrackKind.LIGHTNING);
  }

  private static Place place(Devroom devroom, Block block, int start, int end) {
    return new Place(devroom, block.start() + start, block.start() + end);
  }

  private String textOf(Block block) {
    return report.text().substring(block.start(), block.end());
  }
}
