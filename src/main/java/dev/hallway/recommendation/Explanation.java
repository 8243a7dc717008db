package dev.hallway.recommendation;

import static dev.hallway.recommendation.Feature.*;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says in words what a candidate's score is made of; features that belong together share words.
 *
 * <p>What has to do with the person comes first, then what would hold for anybody, each the
 * strongest first.
 */
final class Explanation {
  private static final double LARGE = 0.5;

  private final Corpus corpus;
  private final Programme programme;
  private final FeatureValues weights;
  private final SpokenTastes spoken;
  private final TechnologyVectors technologies;
  private final int[] praises;
  private final Candidates candidates;

  Explanation(
      Corpus corpus,
      Programme programme,
      FeatureValues weights,
      SpokenTastes spoken,
      TechnologyVectors technologies,
      int[] praises,
      Candidates candidates) {
    this.corpus = corpus;
    this.programme = programme;
    this.weights = weights;
    this.spoken = spoken;
    this.technologies = technologies;
    this.praises = praises;
    this.candidates = candidates;
  }

  /** Returns the candidate with its reasons; the score is their sum. */
  Recommendation explain(int candidate) {
    List<Reason> reasons = new ArrayList<>();
    devroom(candidate, reasons);
    room(candidate, reasons);
    time(candidate, reasons);
    text(candidate, reasons);
    technology(candidate, reasons);
    interests(candidate, reasons);
    reasons.sort(Reason.STRONGEST_FIRST);
    List<Reason> forAnybody = new ArrayList<>();
    praise(candidate, forAnybody);
    draw(candidate, forAnybody);
    form(candidate, forAnybody);
    forAnybody.sort(Reason.STRONGEST_FIRST);
    reasons.addAll(forAnybody);
    dislike(candidate, reasons);
    double score = reasons.stream().mapToDouble(Reason::contribution).sum();
    return new Recommendation(corpus.talk(candidates.talk(candidate)), Math.max(0, score), reasons);
  }

  private double part(int candidate, Feature... features) {
    double sum = 0;
    for (Feature feature : features) {
      sum += weights.get(feature) * candidates.value(candidate, feature);
    }
    return sum;
  }

  private void add(List<Reason> reasons, String text, double contribution, int... talks) {
    if (contribution != 0) {
      List<TalkId> ids = Arrays.stream(talks).mapToObj(t -> corpus.talk(t).talk().id()).toList();
      reasons.add(new Reason(text, contribution, ids));
    }
  }

  private CorpusTalk talk(int candidate) {
    return corpus.talk(candidates.talk(candidate));
  }

  private String title(int talk) {
    return "'%s'".formatted(corpus.talk(talk).talk().title());
  }

  private void devroom(int candidate, List<Reason> reasons) {
    int family = programme.family[candidates.talk(candidate)];
    int[] seen =
        Arrays.stream(candidates.person().seen())
            .filter(t -> programme.family[t] == family)
            .toArray();
    String text =
        seen.length == 1
            ? "same devroom as a talk you attended"
            : "same devroom as %d talks you attended".formatted(seen.length);
    add(reasons, text, part(candidate, DEVROOM_SEEN), seen);
  }

  private void room(int candidate, List<Reason> reasons) {
    int talk = candidates.talk(candidate);
    int[] here = candidates.attendance().inRoom(talk);
    if (here.length == 0) {
      return;
    }
    String text;
    if (candidates.value(candidate, ADJACENT_SLOT) > 0) {
      int nearest = nearest(here, talk);
      String side = programme.start[nearest] < programme.start[talk] ? "after" : "before";
      text = "right %s %s in the same room".formatted(side, title(nearest));
    } else {
      text =
          "in %s, where you attend %s that day"
              .formatted(
                  talk(candidate).talk().room(),
                  here.length == 1 ? title(here[0]) : here.length + " talks");
    }
    double part =
        part(candidate, ROOM_SHARE, STAYING, ADJACENT_SLOT, SECOND_SLOT, ROOM_OF_THE_NEXT);
    add(reasons, text, part, here);
  }

  private int nearest(int[] talks, int to) {
    int nearest = talks[0];
    for (int talk : talks) {
      if (minutesBetween(talk, to) < minutesBetween(nearest, to)) {
        nearest = talk;
      }
    }
    return nearest;
  }

  private int minutesBetween(int a, int b) {
    return Math.max(
        0,
        Math.max(programme.start[a], programme.start[b])
            - Math.min(programme.end[a], programme.end[b]));
  }

  private void time(int candidate, List<Reason> reasons) {
    int talk = candidates.talk(candidate);
    Integer before = candidates.attendance().before(talk);
    Integer after = candidates.attendance().after(talk);
    double part = part(candidate, SOON_AFTER, SHORT_GAP);
    if (before != null && after != null && part(candidate, SHORT_GAP) > 0) {
      int gap = programme.start[after] - programme.end[before];
      String text =
          "fills the %d minutes between %s and %s".formatted(gap, title(before), title(after));
      add(reasons, text, part, before, after);
    } else if (before != null) {
      int minutes = minutesBetween(before, talk);
      String when =
          minutes == 0
              ? "as soon as %s ends".formatted(title(before))
              : "%d minutes after %s".formatted(minutes, title(before));
      add(reasons, when, part, before);
    }
  }

  private void text(int candidate, List<Reason> reasons) {
    int[] like = candidates.likeness().nearestByText(candidates.talk(candidate), 3);
    if (like.length > 0) {
      add(reasons, "reads like %s".formatted(title(like[0])), part(candidate, TEXT), like);
    }
  }

  private void technology(int candidate, List<Reason> reasons) {
    int talk = candidates.talk(candidate);
    int[] like = candidates.likeness().nearestByTechnology(talk, 1);
    if (like.length > 0) {
      String shared = String.join(", ", technologies.shared(talk, like[0]));
      add(
          reasons,
          "mentions %s, as does %s".formatted(shared, title(like[0])),
          part(candidate, TECHNOLOGY),
          like);
    }
  }

  private void praise(int candidate, List<Reason> reasons) {
    int reports = praises[candidates.talk(candidate)];
    add(
        reasons,
        reports == 1 ? "praised in a report" : "praised in %d reports".formatted(reports),
        part(candidate, PRAISE));
  }

  private void draw(int candidate, List<Reason> reasons) {
    String kind =
        switch (talk(candidate).trackKind()) {
          case KEYNOTE -> "a keynote in %s";
          case MAIN_TRACK -> "a main track talk in %s";
          default ->
              candidates.value(candidate, ROOM_SIZE) > LARGE ? "in a large room, %s" : "in %s";
        };
    add(
        reasons,
        kind.formatted(talk(candidate).talk().room()),
        part(candidate, ROOM_SIZE, KEYNOTE));
  }

  private void form(int candidate, List<Reason> reasons) {
    int talk = candidates.talk(candidate);
    add(reasons, "the first in its room that day", part(candidate, FIRST_IN_ROOM));
    String text = "%d minutes long".formatted(programme.minutes(talk));
    add(reasons, text, part(candidate, LENGTH, A_TALK));
    String hour = "starts at %s".formatted(talk(candidate).talk().start().toLocalTime());
    add(reasons, hour, part(candidate, NOT_EARLY, NOT_LATE));
  }

  private void interests(int candidate, List<Reason> reasons) {
    int talk = candidates.talk(candidate);
    for (Node node : candidates.person().interests()) {
      String relation =
          switch (node.type()) {
            case PERSON -> "given by %s";
            case DEVROOM -> "in the devroom %s";
            default -> "mentions %s, which interests you";
          };
      add(
          reasons,
          relation.formatted(node.name()),
          weights.get(INTEREST) * spoken.match(talk, node));
    }
    for (String words : candidates.person().profile().likes().words()) {
      add(
          reasons,
          "is about '%s'".formatted(words),
          weights.get(WORDS) * spoken.match(talk, words));
    }
  }

  private void dislike(int candidate, List<Reason> reasons) {
    double before = reasons.stream().mapToDouble(Reason::contribution).sum();
    double taken = Math.min(before, part(candidate, DISLIKED));
    add(reasons, "is about what you do not like", -taken);
  }
}
