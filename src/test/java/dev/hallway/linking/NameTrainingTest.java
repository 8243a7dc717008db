package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.mention.LearnedName;
import dev.hallway.mention.NameList;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.SchedulePicture;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTrainingTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Schedule TALKS =
      SchedulePicture.of(
          2023,
          """
          1 | Sat 10:00 | 30 | Containers | H.1 | Podman: pods without a daemon | Ann Lee | Podman is a tool for containers. See https://github.com/containers/podman for the code.
          2 | Sat 10:30 | 30 | Containers | H.1 | Buildah: images from scripts | Ann Lee | Buildah is a tool that builds images with Podman.
          3 | Sat 11:00 | 30 | Containers | H.1 | Helm: charts | Bo Ek | Helm is a package manager for Kubernetes.
          4 | Sat 11:30 | 30 | Databases | H.2 | PostgreSQL: a database | Cy Dow | PostgreSQL is a database. We use PostgreSQL with Patroni.
          5 | Sat 12:00 | 30 | Databases | H.2 | FrobStore: a database for frobs | Cy Dow | FrobStore is a database. We use FrobStore with PostgreSQL; see https://github.com/frob/FrobStore for it.
          6 | Sat 12:30 | 30 | Databases | H.2 | FrobStore: two years on | Cy Dow | FrobStore, a database, is fast. The FrobStore server uses Podman.
          7 | Sat 13:00 | 30 | People | H.3 | Microsoft and Google at work | Di Oz | People of Google and Microsoft talk about open source in companies.
          8 | Sat 13:30 | 30 | People | H.3 | Licences of Google | Di Oz | Nevertheless, the tool of choice is a lawyer. Mr Oz of Microsoft agrees.
          9 | Sat 14:00 | 30 | Code | H.3 | FrobCon: an event | Ed Fu | FrobCon is a tool for meeting; see frobstore.org for FrobStore2 and FrobStores. Call setFrob(1), then b1.frobPlus = 3.
          """);

  private static NameList learned(List<Talk> talks) {
    NameTraining training = new NameTraining(VOCABULARY);
    talks.forEach(training::add);
    return training.names();
  }

  @Test
  void aNameUsedAsListedOnesAreIsLearnedAndCodeEventsAndAddressesAreNot() {
    assertThat(learned(TALKS.talks()).names())
        .extracting(LearnedName::name)
        .contains("FrobStore")
        .doesNotContain(
            "FrobCon", "frobstore.org", "setFrob", "b1.frobPlus", "Nevertheless", "Google");
  }

  @Test
  void theSameTalksGiveTheSameFileInAnyOrder() {
    String file = learned(TALKS.talks()).text();
    for (int seed = 0; seed < 5; seed++) {
      List<Talk> shuffled = new ArrayList<>(TALKS.talks());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(learned(shuffled).text()).as("seed %d", seed).isEqualTo(file);
    }
  }

  @Test
  void aFileIsReadBackAsItWasWrittenAndTellsWhatChanged() {
    NameList before = NameList.parse("# head\nGone\ttool\t1\t0.80\nSame\ttool\t2\t0.90\n");
    NameList after = NameList.parse("Same\tlanguage\t2\t0.95\nAdded\ttool\t1\t0.75\n");
    assertThat(NameList.parse(after.text())).isEqualTo(after);
    NameList.Changes changes = after.since(before);
    assertThat(changes.added()).extracting(LearnedName::name).containsExactly("Added");
    assertThat(changes.gone()).extracting(LearnedName::name).containsExactly("Gone");
    assertThat(changes.otherKind()).extracting(LearnedName::name).containsExactly("Same");
  }
}
