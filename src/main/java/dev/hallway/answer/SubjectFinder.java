package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.corpus.TextIndex;
import dev.hallway.question.Names;
import dev.hallway.relatedness.Relatedness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Looks up what the names of a question stand for: first as written, then as a word of titles and
 * abstracts, then forgiving a misspelling.
 */
final class SubjectFinder {
  private static final int NEAREST = 5;
  private static final Pattern ARTICLE = Pattern.compile("(?i)^the\\s+");
  private static final Pattern DEVROOM = Pattern.compile("(?i)\\s+(devroom|track)$");

  /** A name that means a technology and a devroom means the technology. */
  private static final Comparator<Node> BY_TYPE =
      Comparator.comparingInt(node ->
          switch (node.type()) {
            case TOOL, PROJECT, LANGUAGE, STANDARD -> 0;
            case ORGANIZATION -> 1;
            case PERSON -> 2;
            case DEVROOM -> 3;
          });

  private final Corpus corpus;
  private final Relatedness relatedness;

  SubjectFinder(Corpus corpus, Relatedness relatedness) {
    this.corpus = corpus;
    this.relatedness = relatedness;
  }

  /**
   * Looks up names, the whole wording first, then its parts.
   *
   * @throws ProblemException if one of them is neither in the graph nor in any talk's text
   */
  Subject find(Names names) {
    Optional<Subject> whole = findWhole(names.whole());
    if (whole.isPresent()) {
      return whole.get();
    }
    List<Node> nodes = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    for (String part : names.parts()) {
      add(part, nodes, topics);
    }
    return new Subject(nodes, topics);
  }

  /** Finds the one node whose name is the whole wording. */
  Optional<Subject> findWhole(String wording) {
    return findExact(wording).map(node -> new Subject(List.of(node), List.of()));
  }

  private void add(String name, List<Node> nodes, List<String> topics) {
    Optional<Node> exact = findExact(name);
    if (exact.isPresent()) {
      nodes.add(exact.get());
    } else if (isTopic(name)) {
      topics.add(name);
    } else {
      nodes.add(
          corpus
              .names()
              .findForgiving(name, type -> true)
              .orElseThrow(() -> unknown("Unknown name", name, nearest(name, type -> true))));
    }
  }

  /** Finds a node of exactly that name; a devroom alone only where the wording says devroom. */
  private Optional<Node> findExact(String name) {
    String devroom = DEVROOM.matcher(ARTICLE.matcher(name).replaceFirst("")).replaceFirst("");
    if (!devroom.equals(name)) {
      Optional<Node> asked = corpus.names().find(devroom, type -> type == NodeType.DEVROOM);
      if (asked.isPresent()) {
        return asked;
      }
    }
    Optional<Node> node = corpus.names().list(name).stream().min(BY_TYPE);
    return node.filter(found -> found.type() != NodeType.DEVROOM || !isTopic(name));
  }

  /** Returns whether talks use a name's words, each more than one talk, some talk all together. */
  private boolean isTopic(String name) {
    TextIndex texts = corpus.texts();
    return TextIndex.terms(name).stream()
            .allMatch(term -> texts.term(term) >= 0 && texts.talksOf(texts.term(term)).length > 1)
        && relatedness.isUsed(name);
  }

  /**
   * Finds one node by its slug or name, forgiving a misspelling.
   *
   * @param what the nodes' word in ids: {@code technology}, {@code person}, …
   * @throws ProblemException if there is none
   */
  Node get(String slugOrName, String what, Predicate<NodeType> type) {
    return corpus
        .findNode(what + "/" + slugOrName)
        .or(() -> corpus.names().find(slugOrName, type))
        .or(() -> corpus.names().findForgiving(slugOrName, type))
        .orElseThrow(() -> unknown("Unknown " + what, slugOrName, nearest(slugOrName, type)));
  }

  private List<String> nearest(String name, Predicate<NodeType> type) {
    return corpus.names().listNearest(name, type, NEAREST).stream()
        .map(Node::name)
        .distinct()
        .toList();
  }

  private static ProblemException unknown(String title, String name, List<String> nearest) {
    String remedy =
        nearest.isEmpty()
            ? "try 'hallway search' with a part of it"
            : "did you mean " + String.join(", ", nearest) + "?";
    return ProblemException.unknown(
        title, "'%s' is not in the graph; %s".formatted(name, remedy), nearest);
  }
}
