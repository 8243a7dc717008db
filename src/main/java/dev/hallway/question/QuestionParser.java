package dev.hallway.question;

import dev.hallway.question.Grammar.Understanding;
import dev.hallway.schedule.TalkId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Understands a question in plain English.
 *
 * <p>Case, punctuation, contractions, politeness and small misspellings of keywords do not matter.
 * A bare name asks what relates to it. Immutable and safe to share between threads.
 */
public final class QuestionParser {
  private static final int MOST_WORDS = 40;
  private static final int MOST_WORDS_OF_A_BARE_NAME = 14;
  private static final List<String> EXAMPLES =
      List.of(
          "what relates to eBPF",
          "what relates to eBPF and Kubernetes since 2019",
          "talks about Nix between 2015 and 2019",
          "who speaks about WebAssembly",
          "which devrooms are about Python",
          "talks by Daniel Stenberg",
          "who is Daniel Stenberg",
          "talks like fosdem-2023/14120",
          "what should I see at FOSDEM 2026 about eBPF and Nix",
          "plan for FOSDEM 2026 with eBPF and Nix",
          "what should I watch before fosdem-2023/14120",
          "how did Rust and Go develop over the years",
          "what is new around eBPF since 2022",
          "fosdem-2023/14120");

  private final Grammar grammar = new Grammar();

  /** Returns a question of each kind, to show what can be asked. */
  public static List<String> examples() {
    return EXAMPLES;
  }

  /** Parses a question; empty if it is none that is known. */
  public Optional<Question> parse(String text) {
    List<Word> all = Words.of(text);
    if (all.isEmpty() || all.size() > MOST_WORDS) {
      return Optional.empty();
    }
    TimeWords time = TimeWords.of(grammar.withoutFrame(all), grammar.spelling());
    List<Word> words = grammar.withoutFrame(time.rest());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Understanding> understanding = grammar.understand(words);
    if (understanding.isPresent()) {
      return question(understanding.get(), time);
    }
    return isBareName(words)
        ? Optional.of(new Question.RelatedTo(Names.split(wording(words)), time.allYears()))
        : Optional.empty();
  }

  private static boolean isBareName(List<Word> words) {
    return words.size() <= MOST_WORDS_OF_A_BARE_NAME
        && !PhraseMatcher.asks(words.getFirst())
        && !(words.size() == 1 && words.getFirst().year() > 0);
  }

  private static Optional<Question> question(Understanding understanding, TimeWords time) {
    String wording =
        understanding.fit().slots().stream()
            .map(QuestionParser::wording)
            .collect(Collectors.joining(" and "));
    Names names = Names.split(wording);
    Years years = time.allYears();
    if (names.isEmpty() && understanding.intent().needsName()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (understanding.intent()) {
          case RELATED -> new Question.RelatedTo(names, years);
          case ABOUT ->
              time.edition() == null
                  ? new Question.TalksAbout(names, years, null)
                  : new Question.TalksAbout(names, time.years(), time.edition());
          case SPEAKERS -> new Question.SpeakersOn(names, years);
          case DEVROOMS -> new Question.DevroomsOn(names, years);
          case BY -> new Question.TalksBy(names.whole(), years);
          case LIKE -> new Question.TalksLike(talk(names.whole()), years);
          case PERSON -> new Question.Person(names.whole());
          case DETAIL -> new Question.TalkDetail(TalkId.parse(fixedEdition(names.whole())));
          case RECOMMEND -> new Question.Recommend(time.editionOfYear(), names);
          case PLAN -> new Question.Plan(time.editionOfYear(), names);
          case BEFORE -> new Question.WatchFirst(talk(names.whole()));
          case DEVELOPMENT -> new Question.Development(names, years);
          case CHANGED -> new Question.Changes(Change.ANY, names, years);
          case NEW -> new Question.Changes(Change.NEW, names, years);
          case RISING -> new Question.Changes(Change.RISING, names, years);
          case FADED -> new Question.Changes(Change.FADED, names, years);
        });
  }

  /** Returns the title of a talk as it is, its id as ids are written. */
  private static String talk(String idOrTitle) {
    return PhraseMatcher.isTalk(idOrTitle) ? fixedEdition(idOrTitle) : idOrTitle;
  }

  /** Writes the edition of a talk id small; event ids keep their case. */
  private static String fixedEdition(String id) {
    int slash = id.indexOf('/');
    return id.substring(0, slash).toLowerCase(Locale.ROOT) + id.substring(slash);
  }

  /** Returns what fills a slot without a leading article; "The" begins a name. */
  private static String wording(List<Word> words) {
    List<Word> rest = words;
    while (rest.size() > 1 && isArticle(rest.getFirst())) {
      rest = rest.subList(1, rest.size());
    }
    return Words.join(rest).replaceAll("[,;]+$", "");
  }

  private static boolean isArticle(Word word) {
    return switch (word.folded()) {
      case "the" -> !word.text().equals("The");
      case "both", "a", "an" -> word.text().equals(word.folded());
      default -> false;
    };
  }
}
