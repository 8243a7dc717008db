package dev.hallway.linking;

import dev.hallway.report.Block;
import dev.hallway.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A report's words, numbered through, and the passages they stand in; code is left out. */
final class ReportText {
  private static final Set<String> ABBREVIATIONS =
      Set.of("mr", "mrs", "ms", "dr", "vs", "eg", "ie", "e", "g", "i", "etc", "st", "prof", "cf");

  private static final Pattern OTHER_EVENT =
      Pattern.compile(
          "\\b(?:\\w+ )?(?:\\w*(?i:Camp|Conf|Summit|Conference|Con|Connect|Symposium|Hackfest)|Days)\\b(?:\\s|$|[^\\w\\s])");
  private static final Pattern HERE =
      Pattern.compile("(?i)fosdem|dev ?room|\\btrack\\b|\\broom\\b|\\bday\\b");

  private final Report report;
  private final List<Word> words = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  ReportText(Report report) {
    this.report = report;
    List<Block> blocks =
        report.blocks().stream().filter(block -> block.kind() != Block.Kind.CODE).toList();
    int heading = Passage.NONE;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int first = words.size();
      words.addAll(Word.listIn(report.text(), block.start(), block.end()));
      boolean heads = block.kind() == Block.Kind.HEADING;
      int sectionEnd = i + 1;
      while (heads
          && sectionEnd < blocks.size()
          && blocks.get(sectionEnd).kind() != Block.Kind.HEADING) {
        sectionEnd++;
      }
      passages.add(
          new Passage(
              i,
              block,
              first,
              words.size(),
              heads ? above(heading, block.level()) : heading,
              sectionEnd,
              sentences(first)));
      heading = heads ? i : heading;
    }
  }

  /** Returns the nearest heading of a lower level, from {@code heading} up. */
  private int above(int heading, int level) {
    int up = heading;
    while (up != Passage.NONE && passages.get(up).block().level() >= level) {
      up = passages.get(up).heading();
    }
    return up;
  }

  private List<Integer> sentences(int first) {
    List<Integer> starts = new ArrayList<>();
    for (int i = first; i < words.size(); i++) {
      if (i == first || parts(words.get(i - 1), words.get(i))) {
        starts.add(i);
      }
    }
    return starts;
  }

  private boolean parts(Word before, Word after) {
    String between = report.text().substring(before.end(), after.start());
    boolean stops = between.matches("(?s)[^.!?]*[.!?]+[)\"”’'»*]*\\s.*");
    boolean upper = !Character.isLowerCase(report.text().charAt(after.start()));
    return (stops && upper && !ABBREVIATIONS.contains(before.plain())) || between.contains("\n\n");
  }

  /**
   * Returns whether a heading above {@code passage} names another event than the report's: "Config
   * Management Camp", "State of Open Con".
   */
  boolean isElsewhere(Passage passage) {
    for (int up = passage.heading(); up != Passage.NONE; up = passages.get(up).heading()) {
      String heading = report.textOf(passages.get(up).block());
      if (OTHER_EVENT.matcher(heading).find() && !HERE.matcher(heading).find()) {
        return true;
      }
    }
    return false;
  }

  Report report() {
    return report;
  }

  List<Word> words() {
    return words;
  }

  List<Passage> passages() {
    return passages;
  }

  /** Returns the text from the word at {@code first} to the one before {@code last}. */
  String quote(int first, int last) {
    return first >= last
        ? ""
        : report.text().substring(words.get(first).start(), words.get(last - 1).end());
  }

  /** Returns the place of the first word at or after the character {@code offset}. */
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isUpper(int place) {
    return Character.isUpperCase(report.text().charAt(words.get(place).start()));
  }
}
