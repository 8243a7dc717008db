package dev.hallway.linking;

import dev.hallway.report.Hyperlink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a report says the names of an edition's speakers, in full or in part. */
final class SpeakerNames {
  private static final Pattern PAGE = Pattern.compile("/speaker/([^/?#]+)");
  private static final int REACH = 3;
  private static final int SHORTEST_SURNAME = 4;

  /** How much of a name is said. */
  enum Part {
    FULL,
    SURNAME,
    FIRST
  }

  /**
   * A name in the report.
   *
   * @param place of the word
   * @param weight 1, or less for a first name that many speakers have
   */
  record Saying(int place, Part part, double weight) {}

  private final ReportText text;
  private final EditionProgramme edition;
  private final Map<Integer, List<Saying>> byTalk = new HashMap<>();

  SpeakerNames(ReportText text, EditionProgramme edition) {
    this.text = text;
    this.edition = edition;
    for (int place = 0; place < text.words().size(); place++) {
      for (String name : readings(place)) {
        for (ScheduledTalk talk : edition.withName(name)) {
          read(talk, name, place);
        }
      }
    }
    text.report().links().forEach(this::readPage);
  }

  private List<String> readings(int place) {
    String plain = text.words().get(place).plain();
    if (!edition.withName(plain).isEmpty()) {
      return List.of(plain);
    }
    if (!text.isUpper(place) || plain.length() <= SHORTEST_SURNAME) {
      return List.of();
    }
    return edition.names().stream()
        .filter(name -> name.length() > SHORTEST_SURNAME && Nearness.near(plain, name))
        .toList();
  }

  private void read(ScheduledTalk talk, String name, int place) {
    boolean exact = text.words().get(place).plain().equals(name);
    for (List<String> speaker : talk.speakers()) {
      int at = speaker.indexOf(name);
      if (at < 0) {
        continue;
      }
      boolean last = at == speaker.size() - 1;
      if (speaker.size() > 1 && saysOther(speaker, name, place)) {
        add(talk, new Saying(place, Part.FULL, 1));
      } else if (text.isUpper(place) && last && name.length() >= SHORTEST_SURNAME) {
        add(talk, new Saying(place, Part.SURNAME, exact ? 1 : 0.7));
      } else if (text.isUpper(place) && exact && at == 0) {
        double weight = 1 / Math.sqrt(edition.withName(name).size());
        add(talk, new Saying(place, Part.FIRST, weight));
      }
    }
  }

  private boolean saysOther(List<String> speaker, String name, int place) {
    Set<String> others = new HashSet<>(speaker);
    others.remove(name);
    int from = Math.max(0, place - REACH);
    int to = Math.min(text.words().size(), place + REACH + 1);
    for (int i = from; i < to; i++) {
      String plain = text.words().get(i).plain();
      for (String other : others) {
        boolean same = plain.equals(other) && other.length() > 1;
        if (i != place && (same || (text.isUpper(i) && Nearness.near(plain, other)))) {
          return true;
        }
      }
    }
    return false;
  }

  private void readPage(Hyperlink link) {
    Matcher matcher = PAGE.matcher(link.url());
    if (!matcher.find() || !link.url().contains(Integer.toString(edition.edition().id().year()))) {
      return;
    }
    Set<String> words =
        new HashSet<>(Arrays.asList(Stem.plain(matcher.group(1)).split("[^a-z0-9]+")));
    int place = Math.min(text.wordAt(link.start()), text.words().size() - 1);
    for (ScheduledTalk talk : edition.talks()) {
      if (place >= 0 && talk.speakers().stream().anyMatch(words::containsAll)) {
        add(talk, new Saying(place, Part.FULL, 1));
      }
    }
  }

  private void add(ScheduledTalk talk, Saying saying) {
    byTalk.computeIfAbsent(talk.number(), n -> new ArrayList<>()).add(saying);
  }

  /** Returns where the speakers of {@code talk} are named, in the order of the text. */
  List<Saying> of(ScheduledTalk talk) {
    return byTalk.getOrDefault(talk.number(), List.of());
  }

  /** Returns the strongest weight of {@code part} between the places; 0 where it is not said. */
  double strength(ScheduledTalk talk, Part part, int from, int to) {
    double best = 0;
    for (Saying saying : of(talk)) {
      if (saying.part() == part && saying.place() >= from && saying.place() < to) {
        best = Math.max(best, saying.weight());
      }
    }
    return best;
  }
}
