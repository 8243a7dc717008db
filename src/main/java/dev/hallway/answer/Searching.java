package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.TextIndex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds entities and talks by words, and completes names. */
final class Searching {
  private static final int SHORTEST_BEGINNING = 2;
  private static final int MOST_WORDS_OF_A_NAME = 4;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Corpus corpus;
  private final Summaries summaries;

  Searching(Corpus corpus) {
    this.corpus = corpus;
    this.summaries = new Summaries(corpus);
  }

  SearchAnswer search(String words, int limit) {
    RelatedAnswers.checkLimit(limit);
    return new SearchAnswer(
        words,
        corpus.names().listNearest(words, type -> true, limit).stream()
            .map(summaries::entity)
            .toList(),
        talks(TextIndex.terms(words), limit));
  }

  /** Returns the talks that use all terms, those with all in the title first, then the newest. */
  private List<TalkSummary> talks(List<String> terms, int limit) {
    List<Integer> used = terms.stream().map(corpus.texts()::term).distinct().toList();
    if (used.isEmpty() || used.contains(-1)) {
      return List.of();
    }
    return IntStream.of(corpus.texts().talksOf(used.getFirst()))
        .filter(talk -> used.stream().allMatch(term -> uses(talk, term)))
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(talk -> inTitle(talk, terms) ? 0 : 1)
                .thenComparingInt(talk -> -corpus.talk(talk).year())
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .map(talk -> summaries.talk(corpus.talk(talk)))
        .toList();
  }

  private boolean uses(int talk, int term) {
    return Arrays.binarySearch(corpus.texts().talksOf(term), talk) >= 0;
  }

  private boolean inTitle(int talk, List<String> terms) {
    return TextIndex.terms(corpus.talk(talk).talk().title()).containsAll(terms);
  }

  /** Completes the longest end of a text, of a few words, that any name begins with. */
  CompletionAnswer complete(String text, int limit) {
    RelatedAnswers.checkLimit(limit);
    int[] starts = WORD.matcher(text).results().mapToInt(MatchResult::start).toArray();
    int first = Math.max(0, starts.length - MOST_WORDS_OF_A_NAME);
    for (int i = first; i < starts.length; i++) {
      String end = text.substring(starts[i]);
      List<Node> nodes =
          end.length() < SHORTEST_BEGINNING ? List.of() : corpus.names().listBeginning(end, limit);
      if (!nodes.isEmpty()) {
        return new CompletionAnswer(
            text, starts[i], nodes.stream().map(summaries::entity).toList());
      }
    }
    return new CompletionAnswer(text, text.length(), List.of());
  }
}
