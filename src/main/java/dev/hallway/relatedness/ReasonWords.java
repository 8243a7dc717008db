package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.corpus.Stated;
import dev.hallway.corpus.TextIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/** Says a reason in words. */
final class ReasonWords {
  /** A devroom is named where it holds at least this share of the shared talks. */
  private static final double MOSTLY = 0.4;

  private static final int NAMED = 3;

  /** A word that more than a tenth of all talks use, and more than a few, tells nothing. */
  private static final int TELLING_SHARE = 10;

  private static final int FEW_TALKS = 5;

  private final Corpus corpus;
  private final Years years;
  private final DevroomView devrooms;
  private final NameTerms names;
  private final Outlook outlook;
  private final Quotation quotation;
  private final int[] asked;
  private final int[] telling;

  ReasonWords(Corpus corpus, Lenses lenses, Outlook outlook) {
    this.corpus = corpus;
    this.years = lenses.years();
    this.devrooms = lenses.devrooms();
    this.names = lenses.names();
    this.outlook = outlook;
    this.quotation = new Quotation(corpus);
    this.asked = outlook.query().nodes().stream().mapToInt(Node::index).toArray();
    this.telling = telling();
  }

  /** Says why a view speaks for a node. */
  String of(View view, int node, Seen seen) {
    int[] talks = seen.strongest();
    return switch (view) {
      case TOGETHER -> together(corpus.node(node), seen);
      case DEVROOMS ->
          corpus.node(node).type() == NodeType.DEVROOM
              ? "has more such talks than others"
              : "at home in the same devrooms: " + topDevrooms(talks);
      case WORDS -> sameWords("in talks that speak of", talks, node);
      case WALK -> byWayOf(node, talks);
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
    String quote = quotation.sentence(talk.index(), pair.asked(), pair.other());
    String more = talks > 1 ? ", near each other in %d talks".formatted(talks) : "";
    return "“%s” (%d)%s".formatted(quote, talk.year(), more);
  }

  /** Says which area a node shares with much of the answer. */
  String area(int node) {
    return "much of this is %s, and so is it".formatted(corpus.node(node).area());
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

  private String together(Node node, Seen seen) {
    String talks = seen.count() == 1 ? "one talk" : seen.count() + " talks";
    String since = (seen.count() == 1 ? ", in " : ", first in ") + years.of(seen.first());
    boolean ofPerson =
        outlook.query().nodes().stream().anyMatch(asked -> asked.type() == NodeType.PERSON);
    String it = ofPerson ? "with them" : "about it";
    return switch (node.type()) {
      case DEVROOM -> "held %s %s%s".formatted(talks, it, since);
      case PERSON -> "gave %s %s%s%s".formatted(talks, it, since, mostlyIn(seen));
      default -> "in %s together%s%s".formatted(talks, since, mostlyIn(seen));
    };
  }

  private String mostlyIn(Seen seen) {
    int[] talks = seen.strongest();
    Tally devroomsSeen = byDevroom(talks, talk -> 1);
    int[] top = devroomsSeen.strongest(1);
    if (top.length == 0 || devroomsSeen.weightOf(top[0]) < MOSTLY * talks.length) {
      return "";
    }
    return (seen.count() == 1 ? ", in the " : ", mostly in the ") + devroomName(top[0]);
  }

  private String devroomName(int devroom) {
    String name = corpus.node(devroom).name();
    return name.toLowerCase(Locale.ROOT).endsWith("room") ? name : name + " devroom";
  }

  private String topDevrooms(int[] seen) {
    return names(byDevroom(seen, attention(View.DEVROOMS)::of));
  }

  private Tally byDevroom(int[] seen, IntToDoubleFunction weight) {
    Tally byDevroom = new Tally();
    for (int talk : seen) {
      if (devrooms.devroomOf(talk) >= 0) {
        byDevroom.add(devrooms.devroomOf(talk), weight.applyAsDouble(talk));
      }
    }
    return byDevroom;
  }

  /** Names the words that led to some talks, but for those of the question and of the node. */
  private String sameWords(String speakOf, int[] seen, int node) {
    List<String> said = new ArrayList<>();
    for (int term : telling) {
      int talk = said.size() < NAMED ? firstUsing(term, seen) : -1;
      if (talk >= 0 && !(node >= 0 && names.has(node, term))) {
        said.add(quotation.word(talk, term));
      }
    }
    return said.isEmpty() ? "in much the same words" : speakOf + " " + String.join(", ", said);
  }

  private int firstUsing(int term, int[] talks) {
    for (int talk : talks) {
      if (Arrays.binarySearch(corpus.texts().termsOf(talk), term) >= 0) {
        return talk;
      }
    }
    return -1;
  }

  /** Returns the words that led on which the question does not hold itself. */
  private int[] telling() {
    Set<String> topics = new HashSet<>();
    outlook.query().topics().forEach(topic -> topics.addAll(TextIndex.terms(topic)));
    return outlook.words().stream()
        .mapToInt(WordView.Word::term)
        .filter(this::isTelling)
        .filter(term -> !topics.contains(corpus.texts().termAt(term)))
        .filter(term ->
            outlook.query().nodes().stream().noneMatch(node -> names.has(node.index(), term)))
        .toArray();
  }

  /** Returns whether a term says something to a reader, unlike "of" and "run on". */
  private boolean isTelling(int term) {
    int most = Math.max(FEW_TALKS, corpus.talks().size() / TELLING_SHARE);
    return corpus.texts().termAt(term).length() > 2 && corpus.texts().talksOf(term).length <= most;
  }

  /** Names the technologies that lead from the question's talks to those of {@code node}. */
  private String byWayOf(int node, int[] seen) {
    Tally leading = new Tally();
    Attention found = attention(View.WALK);
    for (int talk : seen) {
      for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
        int other = corpus.nodeAt(p);
        if (other != node && corpus.node(other).type().isTechnology() && !isAsked(other)) {
          leading.add(other, found.of(talk));
        }
      }
    }
    String names = names(leading);
    return names.isEmpty() ? "a short walk away" : "by way of " + names;
  }

  private boolean isAsked(int node) {
    return Arrays.binarySearch(asked, node) >= 0;
  }

  private String names(Tally nodes) {
    return Arrays.stream(nodes.strongest(NAMED))
        .mapToObj(node -> corpus.node(node).name())
        .collect(Collectors.joining(", "));
  }
}
