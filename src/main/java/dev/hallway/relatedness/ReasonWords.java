package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.Stated;
import dev.hallway.corpus.TextIndex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says a reason in words. */
final class ReasonWords {
  /** A devroom is named where it holds at least this share of the shared talks. */
  private static final double MOSTLY = 0.4;

  private static final int NAMED = 3;

  /** Talks that are enough to see what leads to a node. */
  private static final int MOST_LOOKED_AT = 50;

  private final Corpus corpus;
  private final Years years;
  private final DevroomView devrooms;
  private final Outlook outlook;

  ReasonWords(Corpus corpus, Years years, DevroomView devrooms, Outlook outlook) {
    this.corpus = corpus;
    this.years = years;
    this.devrooms = devrooms;
    this.outlook = outlook;
  }

  /** Returns the talks among {@code talks} to which {@code attention} gives weight. */
  static int[] keep(int[] talks, Attention attention) {
    return Arrays.stream(talks).filter(talk -> attention.weights()[talk] > 0).toArray();
  }

  /** Says why a view speaks for a node. */
  String of(View view, int node, int[] talks) {
    int[] seen = keep(talks, attention(view));
    return switch (view) {
      case TOGETHER -> together(seen);
      case DEVROOMS -> "at home in the same devrooms: " + topDevrooms(seen);
      case WORDS -> sameWords("in talks that speak of", seen, node);
      case WALK -> byWayOf(node, seen);
    };
  }

  /** Says why a view speaks for a talk. */
  String ofTalk(View view, int talk) {
    int[] one = {talk};
    return switch (view) {
      case TOGETHER -> "is about it";
      case DEVROOMS -> "in a devroom of it: " + topDevrooms(one);
      case WORDS -> sameWords("speaks of", one, -1);
      case WALK -> "near it by what it names";
    };
  }

  /** Says that names stand near each other, with the sentence where they stand nearest. */
  String near(CorpusTalk talk, Nearness.Pair pair, int talks) {
    String quote = Quotation.of(talk.talk(), pair.asked(), pair.other());
    String more = talks > 1 ? ", near each other in %d talks".formatted(talks) : "";
    return "“%s” (%d)%s".formatted(quote, talk.year(), more);
  }

  /** Says which area a node shares with much of the answer. */
  String area(int node) {
    return "of the area that most is from: " + corpus.node(node).area();
  }

  /** Says what a sentence states. */
  String of(Stated stated, int count) {
    String relation = stated.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String more = count > 1 ? ", and %d more like it".formatted(count - 1) : "";
    return "%s %s %s: “%s”%s"
        .formatted(
            corpus.node(stated.from()).name(),
            relation,
            corpus.node(stated.to()).name(),
            stated.quote(),
            more);
  }

  private Attention attention(View view) {
    Attention attention = outlook.views().get(view);
    return attention == null ? outlook.question() : attention;
  }

  private String together(int[] seen) {
    int first = Arrays.stream(seen).map(years::of).min().orElse(0);
    String text =
        seen.length == 1
            ? "in one talk together, in " + first
            : "in %d talks together, first in %d".formatted(seen.length, first);
    Map<Integer, Double> counts = byDevroom(seen, talk -> 1);
    return text
        + counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= MOSTLY * seen.length)
            .max(
                Map.Entry.<Integer, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(entry ->
                (seen.length == 1 ? ", " : ", mostly ") + "in the " + devroomName(entry.getKey()))
            .orElse("");
  }

  private String devroomName(int devroom) {
    String name = corpus.node(devroom).name();
    return name.toLowerCase(Locale.ROOT).endsWith("room") ? name : name + " devroom";
  }

  private String topDevrooms(int[] seen) {
    Attention attention = attention(View.DEVROOMS);
    return strongest(byDevroom(seen, talk -> attention.weights()[talk]));
  }

  private Map<Integer, Double> byDevroom(
      int[] seen, java.util.function.IntToDoubleFunction weight) {
    Map<Integer, Double> byDevroom = new HashMap<>();
    for (int talk : seen) {
      if (devrooms.devroomOf(talk) >= 0) {
        byDevroom.merge(devrooms.devroomOf(talk), weight.applyAsDouble(talk), Double::sum);
      }
    }
    return byDevroom;
  }

  /** Names the words that led to some talks, but for those of the question and of the node. */
  private String sameWords(String speakOf, int[] seen, int node) {
    Set<String> plain = new HashSet<>();
    outlook.query().topics().forEach(topic -> plain.addAll(TextIndex.terms(topic)));
    outlook.query().nodes().forEach(asked -> addNames(asked, plain));
    if (node >= 0) {
      addNames(corpus.node(node), plain);
    }
    String words =
        outlook.words().stream()
            .filter(word -> !plain.contains(corpus.texts().termAt(word.term())))
            .filter(word ->
                Arrays.stream(seen).limit(MOST_LOOKED_AT).anyMatch(talk -> uses(talk, word.term())))
            .limit(NAMED)
            .map(word -> corpus.texts().termAt(word.term()))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "in much the same words" : speakOf + " " + words;
  }

  private static void addNames(Node node, Set<String> terms) {
    terms.addAll(TextIndex.terms(node.name()));
    node.aliases().forEach(alias -> terms.addAll(TextIndex.terms(alias)));
  }

  private boolean uses(int talk, int term) {
    return Arrays.binarySearch(corpus.texts().termsOf(talk), term) >= 0;
  }

  /** Names the technologies that lead from the question's talks to those of {@code node}. */
  private String byWayOf(int node, int[] seen) {
    Map<Integer, Double> leading = new HashMap<>();
    double[] found = attention(View.WALK).weights();
    for (int i = 0; i < seen.length && i < MOST_LOOKED_AT; i++) {
      for (int p = corpus.firstOfTalk(seen[i]); p < corpus.firstOfTalk(seen[i] + 1); p++) {
        int other = corpus.nodeAt(p);
        if (other != node && corpus.node(other).type().isTechnology() && !isAsked(other)) {
          leading.merge(other, found[seen[i]], Double::sum);
        }
      }
    }
    String names = strongest(leading);
    return names.isEmpty() ? "a short walk away" : "by way of " + names;
  }

  private boolean isAsked(int node) {
    return outlook.query().nodes().stream().anyMatch(asked -> asked.index() == node);
  }

  private String strongest(Map<Integer, Double> nodes) {
    return nodes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(NAMED)
        .map(entry -> corpus.node(entry.getKey()).name())
        .collect(Collectors.joining(", "));
  }
}
