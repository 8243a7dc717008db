package dev.hallway.recommendation;

import static dev.hallway.recommendation.SchedulePicture.id;
import static dev.hallway.recommendation.SchedulePicture.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.schedule.EditionId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecommenderTest {
  private static final EditionId EDITION = new EditionId("fosdem-2023");
  private static final String SCHEDULE =
      """
      2022/1 | sat 10:00 +30 | K.3.201 | Go       | Tracing Go programs with probes [rec] | eBPF | Ada
      2022/2 | sat 11:00 +30 | K.3.201 | Go       | Garbage collection of rubbish         | Go   | Bob
      2023/1 | sat 10:00 +30 | K.3.201 | Go       | Tracing Go programs                   | eBPF, Delve | Ada
      2023/2 | sat 10:30 +30 | K.3.201 | Go       | Wireless gophers                      | TinyGo | Cem
      2023/3 | sat 11:00 +30 | K.3.201 | Go       | Pipelines in production               | Dagger | Dee
      2023/4 | sat 10:30 +30 | H.1302  | Rust     | Macros without tears                  | Rust | Eve
      2023/5 | sat 14:00 +30 | H.1302  | Rust     | Tracing kernels                       | eBPF | Fay
      2023/6 | sat 10:15 +30 | AW1.120 | Ada      | Contracts and proofs                  | SPARK | Gus
      2023/7 | sat 09:30 +25 | Janson  | Keynotes | Welcome to FOSDEM 2023                |  | Hal
      2023/8 | sun 17:50 +25 | Janson  | Keynotes | Closing FOSDEM 2023                   |  | Hal
      2023/9 | sat 12:00 +30 | K.3.201 | Go       | CANCELLED Generics                    | Go | Ida
      """;
  private final Recommender recommender = new Recommender(SchedulePicture.corpus(SCHEDULE));

  private List<String> recommended(Profile profile, Options options) {
    return recommender.recommend(profile, options).stream()
        .map(one -> one.talk().talk().id().event())
        .toList();
  }

  private static Profile attended(String... talks) {
    return Profile.of(EDITION, ids(talks));
  }

  private Profile interested(String... interests) {
    return new Profile(EDITION, List.of(), recommender.understand(List.of(interests)), Tastes.NONE);
  }

  @Nested
  class Candidates {
    @Test
    void attendedTalksAndThoseAtTheSameTimeAreLeftOut() {
      assertThat(recommended(attended("2023/1"), Options.STANDARD))
          .containsExactlyInAnyOrder("2", "3", "4", "5");
    }

    @Test
    void talksAtTheSameTimeAreThereIfConflictsAreWelcome() {
      assertThat(recommended(attended("2023/1"), Options.STANDARD.excludeConflicts(false)))
          .contains("6");
    }

    @Test
    void openingsAndClosingsAreThereOnlyIfAskedFor() {
      assertThat(recommended(attended(), Options.STANDARD)).doesNotContain("7", "8");
      assertThat(recommended(attended(), new Options(true, true, true, 0, 10))).contains("7", "8");
    }

    @Test
    void cancelledTalksAreNeverThere() {
      assertThat(recommended(attended(), new Options(false, true, true, 0, 50)))
          .doesNotContain("9");
    }

    @Test
    void anUnknownTalkIsNamedInTheError() {
      assertThatThrownBy(() -> recommended(attended("2023/99"), Options.STANDARD))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("fosdem-2023/99");
    }

    @Test
    void anUnknownEditionIsNamedInTheErrorWithTheKnownOnes() {
      Profile profile = Profile.of(new EditionId("fosdem-2031"), List.of());
      assertThatThrownBy(() -> recommended(profile, Options.STANDARD))
          .hasMessageContaining("fosdem-2031")
          .hasMessageContaining("fosdem-2022");
    }
  }

  @Nested
  class Order {
    @Test
    void theNextTalkInTheRoomComesFirst() {
      assertThat(recommended(attended("2023/1"), Options.STANDARD)).startsWith("2");
    }

    @Test
    void anInterestBringsWhatNamesItToTheTop() {
      assertThat(recommended(interested("SPARK"), Options.STANDARD)).startsWith("6");
    }

    @Test
    void aSpeakerIsAnInterest() {
      assertThat(recommended(interested("Fay"), Options.STANDARD)).startsWith("5");
    }

    @Test
    void freeWordsAreSearchedInTheTexts() {
      assertThat(recommended(interested("tears"), Options.STANDARD)).startsWith("4");
    }

    @Test
    void amongFreeWordsTheRareOneDecidesEvenIfOneTalkAloneUsesIt() {
      assertThat(recommended(interested("tracing tears"), Options.STANDARD)).startsWith("4");
    }

    @Test
    void whatIsSaidTwiceCountsOnce() {
      assertThat(
              recommender.recommend(
                  interested("Go", "go", "GO", "Tears", "tear"), Options.STANDARD))
          .isEqualTo(recommender.recommend(interested("Go", "Tears"), Options.STANDARD));
    }

    @Test
    void whatIsDislikedGoesToTheEnd() {
      Profile profile =
          new Profile(
              EDITION, List.of(), Tastes.NONE, recommender.understand(List.of("fosdem-2023/6")));
      assertThat(recommended(profile, Options.STANDARD)).endsWith("6");
    }

    @Test
    void praiseCountsUnlessItIsNotToCount() {
      Recommender praising = new Recommender(SchedulePicture.corpus(SCHEDULE, ids("2023/6")));
      double with = score(praising, Options.STANDARD);
      assertThat(with).isGreaterThan(score(praising, Options.STANDARD.praise(false)));
      assertThat(score(praising, Options.STANDARD.praise(false)))
          .isEqualTo(score(recommender, Options.STANDARD));
    }

    private double score(Recommender from, Options options) {
      return from.recommend(attended(), options).stream()
          .filter(one -> one.talk().talk().id().equals(id("2023/6")))
          .mapToDouble(Recommendation::score)
          .sum();
    }
  }

  @Nested
  class Reasons {
    private List<String> reasons(Profile profile, String talk) {
      return recommender.recommend(profile, Options.STANDARD.excludeConflicts(false)).stream()
          .filter(one -> one.talk().talk().id().equals(id(talk)))
          .flatMap(one -> one.reasons().stream())
          .map(Reason::text)
          .toList();
    }

    @Test
    void theyReadLikeAPersonWouldSayIt() {
      assertThat(reasons(attended("2023/1", "2023/3"), "2023/2"))
          .contains(
              "same devroom as 2 talks you attended",
              "right after 'Tracing Go programs' in the same room",
              "fills the 30 minutes between 'Tracing Go programs' and 'Pipelines in production'");
      assertThat(reasons(attended("2023/1"), "2023/5"))
          .contains(
              "mentions eBPF, as does 'Tracing Go programs'", "reads like 'Tracing Go programs'");
    }

    @Test
    void aTalkThatStartsBeforeAnAttendedOneEndsIsNotPraisedForItsTime() {
      assertThat(reasons(attended("2023/1", "2023/3"), "2023/6"))
          .noneMatch(text -> text.contains("as soon as") || text.contains("fills"));
      assertThat(reasons(attended("2023/1", "2023/3"), "2023/4"))
          .anyMatch(text -> text.startsWith("fills the 30 minutes"));
      assertThat(reasons(attended("2023/1", "2023/6"), "2023/2"))
          .noneMatch(text -> text.contains("as soon as"));
    }

    @Test
    void aTalkThatEndsAfterTheNextHasBegunFillsNoGap() {
      assertThat(reasons(attended("2023/7", "2023/2"), "2023/6"))
          .contains("20 minutes after 'Welcome to FOSDEM 2023'")
          .noneMatch(text -> text.contains("fills"));
    }

    @Test
    void whatHasToDoWithThePersonComesFirst() {
      assertThat(reasons(interested("SPARK"), "2023/6"))
          .startsWith("mentions SPARK, which interests you")
          .endsWith("in AW1.120");
    }
  }

  @Nested
  class Diverse {
    @Test
    void theDialBringsOtherDevroomsAmongTheFirst() {
      assertThat(recommended(attended("2023/3"), Options.STANDARD.limit(2)))
          .containsExactly("2", "1");
      assertThat(recommended(attended("2023/3"), Options.STANDARD.diversity(0.9).limit(2)))
          .containsExactly("2", "4");
    }

    @Test
    void aDialOutOfRangeIsRefused() {
      assertThatThrownBy(() -> Options.STANDARD.diversity(1.5)).hasMessageContaining("1.5");
    }
  }

  @Nested
  class Similar {
    @Test
    void theTalkOfAnotherYearOnTheSameSubjectComesFirst() {
      List<SimilarTalk> similar = recommender.similar(id("2023/1"), Set.of(), 5);
      assertThat(similar.getFirst().talk().talk().id()).isEqualTo(id("2022/1"));
      assertThat(similar).noneMatch(one -> one.talk().talk().id().equals(id("2023/1")));
    }

    @Test
    void editionsLimitWhereToLook() {
      assertThat(recommender.similar(id("2023/1"), Set.of(EDITION), 5))
          .isNotEmpty()
          .allMatch(one -> one.talk().talk().id().edition().equals(EDITION));
    }

    @Test
    void whatToWatchFirstWasGivenBeforeAndHasItsRecording() {
      SimilarTalk first = recommender.watchFirst(id("2023/5"), 5).getFirst();
      assertThat(first.talk().talk().id()).isEqualTo(id("2022/1"));
      assertThat(first.findRecording()).isPresent();
      assertThat(recommender.watchFirst(id("2022/1"), 5)).isEmpty();
    }

    @Test
    void theStrongestReasonComesFirst() {
      for (SimilarTalk one : recommender.watchFirst(id("2023/1"), 5)) {
        assertThat(one.reasons())
            .isSortedAccordingTo(Comparator.comparingDouble(reason -> -reason.contribution()));
      }
    }

    @Test
    void reasonsAddUpToTheScore() {
      for (SimilarTalk one : recommender.watchFirst(id("2023/5"), 5)) {
        assertThat(one.reasons().stream().mapToDouble(Reason::contribution).sum())
            .isCloseTo(one.score(), within(1e-12));
      }
    }
  }
}
