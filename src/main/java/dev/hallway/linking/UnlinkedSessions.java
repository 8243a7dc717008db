package dev.hallway.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds headings that stand among those of talks but mean none of the schedule: sessions that it
 * lacks, or of another event.
 *
 * <p>A heading counts where most of its neighbours, of the same level below the same heading, mean
 * talks, or where it stands below the heading of another event; a heading of everyday words alone
 * ("Food", "Conclusion", "Day 2") does not.
 */
final class UnlinkedSessions {
  private static final double SHARE = 0.5;
  private static final int LEAST_LINKED = 2;
  private static final int LONGEST = 25;
  private static final Pattern EVERYDAY =
      Pattern.compile(
          "(?i)(?:conclusions?|summary|wrap.?up|food|lunch|dinner|breakfast|travel|hotel|introduction|intro|overview|"
              + "mon|tues|wednes|thurs|fri|satur|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|day.*|morning|afternoon|evening|"
              + "night|party|beers?.*|booths?|stands?|people|social.*|hallway.*|other.*|others|misc.*|more.*|links?|"
              + "references|resources|talks?|highlights?|thoughts?|final.*|closing.*|next.*|what.s next.*|about.*|"
              + "my .*|notes?|photos?|pictures?|videos?|slides|q ?& ?a|questions?|comments?|share|tags|related.*|the .* (?:day|event))");

  private final ReportText text;

  UnlinkedSessions(ReportText text) {
    this.text = text;
  }

  /** Returns the headings' passages, in order. */
  List<Passage> list(Set<Integer> linked) {
    Map<List<Integer>, int[]> neighbours = new HashMap<>();
    for (Passage passage : text.passages()) {
      if (passage.isHeading()) {
        int[] counts = neighbours.computeIfAbsent(place(passage), p -> new int[2]);
        counts[linked.contains(passage.number()) ? 0 : 1]++;
      }
    }
    List<Passage> found = new ArrayList<>();
    for (Passage passage : text.passages()) {
      if (passage.isHeading() && !isExplained(passage, linked) && isSession(passage)) {
        int[] counts = neighbours.getOrDefault(place(passage), new int[2]);
        boolean among = counts[0] >= LEAST_LINKED && counts[0] >= SHARE * (counts[0] + counts[1]);
        if (among || text.isElsewhere(passage)) {
          found.add(passage);
        }
      }
    }
    return found;
  }

  /** The heading itself, its body or a heading above means a talk. */
  private boolean isExplained(Passage heading, Set<Integer> linked) {
    for (int number = heading.number(); number < heading.sectionEnd(); number++) {
      if (linked.contains(number)) {
        return true;
      }
    }
    for (int up = heading.heading(); up != Passage.NONE; up = text.passages().get(up).heading()) {
      if (linked.contains(up)) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> place(Passage heading) {
    return List.of(heading.heading(), heading.block().level());
  }

  private boolean isSession(Passage heading) {
    int words = heading.last() - heading.first();
    String said = text.report().textOf(heading.block()).strip();
    return words > 0
        && words <= LONGEST
        && heading.sectionEnd() > heading.number() + 1
        && !EVERYDAY.matcher(said).matches();
  }
}
