package dev.hallway.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a report's words as stems of the schedules: as they stand, under another name, written
 * together or apart, or mended where no schedule has them.
 */
final class Spellings {
  private static final int SHORTEST_HALF = 3;

  /** So few talks have a word that a slip of the hand is as likely, in nats. */
  private static final double RARE = 7;

  private final ReportText text;
  private final EditionProgramme edition;
  private final Lexicon lexicon;
  private final Map<String, List<String>> variants;

  Spellings(
      ReportText text,
      EditionProgramme edition,
      Lexicon lexicon,
      Map<String, List<String>> variants) {
    this.text = text;
    this.edition = edition;
    this.lexicon = lexicon;
    this.variants = variants;
  }

  /** Returns for each word of the report the stems it may stand for, the likeliest first. */
  List<Stems> read() {
    List<Word> words = text.words();
    List<Stems> stems = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Integer> found = new ArrayList<>();
      String plain = words.get(i).plain();
      int stem = lexicon.find(plain);
      found.add(stem);
      for (String variant : variants.getOrDefault(plain, List.of())) {
        found.add(lexicon.find(variant));
      }
      if (i + 1 < words.size() && beside(words.get(i), words.get(i + 1))) {
        addKnown(found, plain + words.get(i + 1).plain());
      }
      if (stem == Lexicon.UNKNOWN || !edition.isInTitle(stem)) {
        addHalves(found, plain);
      }
      if (lexicon.weight(stem) > RARE && !edition.isInTitle(stem)) {
        mended(plain).forEach(word -> found.add(lexicon.find(word)));
      }
      stems.add(Stems.of(found.stream().mapToInt(Integer::intValue).distinct()));
    }
    return stems;
  }

  private boolean beside(Word before, Word after) {
    return after.start() - before.end() == 1;
  }

  private void addKnown(List<Integer> found, String plain) {
    int stem = lexicon.find(plain);
    if (stem != Lexicon.UNKNOWN && edition.isInTitle(stem)) {
      found.add(stem);
    }
  }

  private void addHalves(List<Integer> found, String plain) {
    for (int cut = SHORTEST_HALF; cut <= plain.length() - SHORTEST_HALF; cut++) {
      int left = lexicon.find(plain.substring(0, cut));
      int right = lexicon.find(plain.substring(cut));
      if (edition.isBeside(left, right)) {
        found.add(left);
        found.add(right);
        return;
      }
    }
  }

  private Set<String> mended(String plain) {
    Set<String> near = new TreeSet<>();
    for (String word : edition.titleWords()) {
      if (Nearness.near(plain, word)) {
        near.add(word);
      }
    }
    return near;
  }
}
