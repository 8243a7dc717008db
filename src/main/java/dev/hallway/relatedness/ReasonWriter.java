package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Stated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a score apart into the reasons that make it up. */
final class ReasonWriter {
  private static final int MOST_TALKS = 5;
  private static final int MOST_FURTHER_TALKS = 2;
  private static final Comparator<Reason> STRONGEST =
      Comparator.comparingDouble(Reason::contribution).reversed();

  private final Corpus corpus;
  private final Years years;
  private final StatedRelations stated;
  private final RelatednessWeights weights;
  private final Outlook outlook;
  private final NodeScores scores;
  private final ReasonWords words;

  ReasonWriter(
      Corpus corpus,
      Lenses lenses,
      RelatednessWeights weights,
      Outlook outlook,
      NodeScores scores) {
    this.corpus = corpus;
    this.years = lenses.years();
    this.stated = lenses.stated();
    this.weights = weights;
    this.outlook = outlook;
    this.scores = scores;
    this.words = new ReasonWords(corpus, lenses, outlook);
  }

  /** Returns a node with its score and the reasons for it, what can be read in talks first. */
  RelatedNode node(int node) {
    int[] talks = talksOf(node);
    double divisor = scores.divisor(node);
    List<Reason> read = new ArrayList<>();
    List<Reason> guessed = new ArrayList<>();
    outlook
        .views()
        .forEach((view, attention) -> {
          Seen seen = new Seen(talks, attention);
          if (seen.sum() > 0) {
            boolean together = view == View.TOGETHER;
            int most = together ? MOST_TALKS : MOST_FURTHER_TALKS;
            Reason reason =
                new Reason(words.of(view, node, seen), seen.sum() / divisor, strongest(seen, most));
            (together ? read : guessed).add(reason);
          }
        });
    nearReason(node, divisor).ifPresent(read::add);
    guessed.sort(STRONGEST);
    read.addAll(guessed);
    areaReason(node, read).ifPresent(read::add);
    statedReason(node).ifPresent(read::addFirst);
    return related(node, talks, read);
  }

  private Optional<Reason> nearReason(int node, double divisor) {
    double sum = 0;
    int count = 0;
    int best = -1;
    double most = 0;
    for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
      int position = corpus.positionInTalk(p);
      double near = outlook.nearness().of(corpus.talkAt(p), position);
      sum += near;
      count += near > 0 ? 1 : 0;
      best = near > most ? p : best;
      most = Math.max(most, near);
    }
    if (best < 0) {
      return Optional.empty();
    }
    CorpusTalk talk = corpus.talk(corpus.talkAt(best));
    Nearness.Pair pair = outlook.nearness().closest(talk.index(), corpus.positionInTalk(best));
    String text = words.near(talk, pair, count);
    return Optional.of(new Reason(text, sum / divisor, List.of(talk)));
  }

  private Optional<Reason> areaReason(int node, List<Reason> reasons) {
    double lift = scores.liftOf(node);
    if (lift == 0) {
      return Optional.empty();
    }
    double base = reasons.stream().mapToDouble(Reason::contribution).sum();
    return Optional.of(new Reason(words.area(node), base * lift, List.of()));
  }

  private RelatedNode related(int node, int[] talks, List<Reason> reasons) {
    int[] shared = shared(talks);
    int[] dated = shared.length > 0 ? shared : talks;
    int first = Arrays.stream(dated).map(years::of).min().orElse(outlook.span().since());
    int last = Arrays.stream(dated).map(years::of).max().orElse(outlook.span().until());
    Integer[] counts = new Integer[last - first + 1];
    Arrays.fill(counts, 0);
    for (int talk : shared) {
      counts[years.of(talk) - first]++;
    }
    double score = reasons.stream().mapToDouble(Reason::contribution).sum();
    return new RelatedNode(
        corpus.node(node), score, first, last, shared.length, List.of(counts), reasons);
  }

  /** Returns a talk with its score and the reasons for it. */
  RelatedTalk talk(int talk) {
    CorpusTalk it = corpus.talk(talk);
    List<Reason> reasons = new ArrayList<>();
    Map<View, Double> parts = new EnumMap<>(View.class);
    outlook.views().forEach((view, attention) -> parts.put(view, attention.of(talk)));
    parts.forEach((view, part) -> {
      if (part > 0) {
        reasons.add(new Reason(words.ofTalk(view, talk), part, List.of(it)));
      }
    });
    reasons.sort(STRONGEST);
    double score = reasons.stream().mapToDouble(Reason::contribution).sum();
    return new RelatedTalk(it, score, reasons);
  }

  private Optional<Reason> statedReason(int node) {
    List<Stated> between = stated.between(outlook.query().nodes(), node);
    if (between.isEmpty() || weights.stated() == 0) {
      return Optional.empty();
    }
    double worth = StatedRelations.worth(between.size(), weights.stated());
    return Optional.of(
        new Reason(words.of(between.getFirst(), between.size()), worth, sources(between)));
  }

  private List<CorpusTalk> sources(List<Stated> between) {
    return between.stream()
        .flatMap(one -> one.findTalk().stream())
        .distinct()
        .flatMap(id -> corpus.findTalk(id).stream())
        .limit(MOST_TALKS)
        .toList();
  }

  private int[] talksOf(int node) {
    int[] talks = new int[years.talks(node, outlook.span())];
    int next = 0;
    for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
      if (outlook.span().contains(years.of(corpus.talkAt(p)))) {
        talks[next++] = corpus.talkAt(p);
      }
    }
    return talks;
  }

  private int[] shared(int[] talks) {
    return Arrays.stream(talks).filter(talk -> outlook.question().of(talk) > 0).toArray();
  }

  private List<CorpusTalk> strongest(Seen seen, int most) {
    return Arrays.stream(seen.strongest()).limit(most).mapToObj(corpus::talk).toList();
  }
}
