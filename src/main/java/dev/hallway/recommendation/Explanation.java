package dev.hallway.recommendation;

import static dev.hallway.recommendation.Feature.*;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a candidate's score is made of; features that belong together share words. */
final class Explanation {
  private static final Comparator<Reason> STRONGEST_FIRST =
      Comparator.<Reason>comparingDouble(reason -> -Math.abs(reason.contribution()))
          .thenComparing(Reason::text);

  private final Corpus corpus;
  private final Programme programme;
  private final FeatureValues weights;
  private final SpokenTastes spoken;
  private final TechnologyVectors technologies;
  private final Candidates candidates;

  Explanation(
      Corpus corpus,
      Programme programme,
      FeatureValues weights,
      SpokenTastes spoken,
      TechnologyVectors technologies,
      Candidates candidates) {
    this.corpus = corpus;
    this.programme = programme;
    this.weights = weights;
    this.spoken = spoken;
    this.technologies = technologies;
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
    draw(candidate, reasons);
    form(candidate, reasons);
    add(reasons, "stands out among what is on at the same time", part(candidate, STANDS_OUT));
    interests(candidate, reasons);
    add(reasons, "praised in reports", part(candidate, PRAISE));
    dislike(candidate, reasons);
    reasons.sort(STRONGEST_FIRST);
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

  private void devroom(int candidate, List<Reason> reasons) {
    int family = programme.family[candidates.talk(candidate)];
    int[] seen =
        Arrays.stream(candidates.person().seen())
            .filter(t -> programme.family[t] == family)
            .toArray();
    String text =
        "from %s, of which you saw %s"
            .formatted(
                talk(candidate).devroomName(),
                seen.length == 1 ? "a talk" : seen.length + " talks");
    add(reasons, text, part(candidate, DEVROOM_SEEN), seen);
  }

  private void room(int candidate, List<Reason> reasons) {
    String room = talk(candidate).talk().room();
    String text;
    if (candidates.value(candidate, BETWEEN) > 0) {
      text = "in %s, between two talks that you see there".formatted(room);
    } else if (candidates.value(candidate, ADJACENT_SLOT) > 0) {
      text = "in %s, right next to a talk that you see there".formatted(room);
    } else {
      text = "in %s, where you are that day".formatted(room);
    }
    add(
        reasons,
        text,
        part(candidate, ROOM_OF_THE_DAY, STAYING, ADJACENT_SLOT, SECOND_SLOT, BETWEEN));
  }

  private void time(int candidate, List<Reason> reasons) {
    Integer other = candidates.neighbour(candidate);
    if (other != null) {
      int talk = candidates.talk(candidate);
      boolean after = programme.start[other] < programme.start[talk];
      int minutes =
          Math.max(
              0,
              after
                  ? programme.start[talk] - programme.end[other]
                  : programme.start[other] - programme.end[talk]);
      String text =
          "%d minutes %s '%s'"
              .formatted(minutes, after ? "after" : "before", corpus.talk(other).talk().title());
      add(reasons, text, part(candidate, SOON_AFTER, SHORTLY_BEFORE), other);
    }
  }

  private void text(int candidate, List<Reason> reasons) {
    int[] like = candidates.likeness().nearestByText(candidates.talk(candidate), 3);
    if (like.length > 0) {
      add(
          reasons,
          "reads like '%s'".formatted(corpus.talk(like[0]).talk().title()),
          part(candidate, TEXT),
          like);
    }
  }

  private void technology(int candidate, List<Reason> reasons) {
    int talk = candidates.talk(candidate);
    int[] like = candidates.likeness().nearestByTechnology(talk, 1);
    if (like.length > 0) {
      String shared = technologies.shared(talk, like[0]).stream().collect(Collectors.joining(", "));
      add(
          reasons,
          "names %s, as does '%s'".formatted(shared, corpus.talk(like[0]).talk().title()),
          part(candidate, TECHNOLOGY),
          like);
    }
  }

  private void draw(int candidate, List<Reason> reasons) {
    String kind =
        switch (talk(candidate).trackKind()) {
          case KEYNOTE -> "a keynote";
          case MAIN_TRACK -> "a main track talk";
          default -> "a room of that size";
        };
    add(
        reasons,
        "%s, in %s".formatted(kind, talk(candidate).talk().room()),
        part(candidate, ROOM_SIZE, KEYNOTE, MAIN_TRACK_FIRST));
  }

  private void form(int candidate, List<Reason> reasons) {
    int talk = candidates.talk(candidate);
    String text =
        "%d minutes at %s"
            .formatted(programme.minutes(talk), talk(candidate).talk().start().toLocalTime());
    add(reasons, text, part(candidate, LENGTH, FIRST_IN_ROOM, NOT_EARLY, NOT_LATE, A_TALK));
  }

  private void interests(int candidate, List<Reason> reasons) {
    int talk = candidates.talk(candidate);
    for (Node node : candidates.person().interests()) {
      String relation =
          switch (node.type()) {
            case PERSON -> "given by %s";
            case DEVROOM -> "in the devroom %s";
            default -> "names %s";
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
