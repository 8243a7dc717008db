package dev.hallway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  private static final Vocabulary BUILT_IN = Vocabulary.load();

  private static Technology technology(Vocabulary vocabulary, String name) {
    return vocabulary.technologies().stream()
        .filter(technology -> technology.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> surfaces(Technology technology) {
    return Stream.concat(Stream.of(technology.name()), technology.aliases().stream()).toList();
  }

  private static String folded(String surface) {
    return Slug.of(surface).replace("-", "");
  }

  @Nested
  class BuiltIn {
    @Test
    void everyListHasEntries() {
      assertThat(BUILT_IN.technologies()).hasSizeGreaterThan(26_000);
      assertThat(BUILT_IN.organizations()).hasSizeGreaterThan(7_000);
      assertThat(BUILT_IN.tracks()).hasSizeGreaterThan(250);
      assertThat(BUILT_IN.generic()).hasSizeGreaterThan(2_000);
      assertThat(BUILT_IN.nonPersons()).contains("FOSDEM Staff");
      assertThat(BUILT_IN.personAliases()).containsEntry("maddog", "Jon 'maddog' Hall");
    }

    @Test
    void anEntryHasAllThatItsLineSays() {
      Technology rust = technology(BUILT_IN, "Rust");
      assertThat(rust.kind()).isEqualTo(TechnologyKind.LANGUAGE);
      assertThat(rust.ambiguous()).containsExactly("Rust");
      assertThat(rust.category()).isEqualTo("languages");
      assertThat(BUILT_IN.tracks())
          .filteredOn(track -> track.family().equals("Kernel"))
          .first()
          .extracting(TrackFamily::mainTrackYears)
          .isEqualTo(List.of(2007, 2009));
    }

    @Test
    void everyKindOccurs() {
      assertThat(BUILT_IN.technologies())
          .extracting(Technology::kind)
          .contains(TechnologyKind.values());
    }

    @Test
    void namesAreSortedAndHaveSlugsOfTheirOwn() {
      assertThat(BUILT_IN.technologies())
          .extracting(Technology::name)
          .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
      assertThat(BUILT_IN.technologies())
          .extracting(technology -> Slug.of(technology.name()))
          .doesNotHaveDuplicates();
    }

    @Test
    void noSurfaceMeansTwoTechnologiesUnlessItIsAmbiguous() {
      Map<String, Set<String>> owners = new TreeMap<>();
      for (Technology technology : BUILT_IN.technologies()) {
        for (String surface : surfaces(technology)) {
          if (!technology.ambiguous().contains(surface)) {
            owners.computeIfAbsent(folded(surface), key -> new TreeSet<>()).add(technology.name());
          }
        }
      }
      owners.values().removeIf(names -> names.size() == 1);
      assertThat(owners).isEmpty();
    }

    @Test
    void everyAmbiguousSurfaceIsASurface() {
      assertThat(BUILT_IN.technologies())
          .allSatisfy(
              technology -> assertThat(surfaces(technology)).containsAll(technology.ambiguous()));
    }

    @Test
    void aGenericWordIsNoUnambiguousTechnology() {
      Set<String> generic = new TreeSet<>();
      BUILT_IN.generic().forEach(word -> generic.add(folded(word)));
      List<String> both = new ArrayList<>();
      for (Technology technology : BUILT_IN.technologies()) {
        surfaces(technology).stream()
            .filter(surface -> !technology.ambiguous().contains(surface))
            .filter(surface -> generic.contains(folded(surface)))
            .forEach(both::add);
      }
      assertThat(both).isEmpty();
    }

    @Test
    void theFilesAreSortedByName() throws IOException {
      for (VocabularyFile file : VocabularyFiles.builtIn()) {
        if (file.path().startsWith("technologies/")) {
          assertThat(file.entries())
              .as(file.path())
              .extracting(entry -> entry.text("name"))
              .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        }
      }
    }
  }

  @Nested
  class Overlay {
    @TempDir Path home;

    private Vocabulary with(String file, String content) throws IOException {
      Path target = home.resolve(file);
      Files.createDirectories(target.getParent());
      Files.writeString(target, content);
      return Vocabulary.load(home);
    }

    @Test
    void withoutAFolderItIsTheBuiltInVocabulary() {
      assertThat(Vocabulary.load(home.resolve("none")).technologies())
          .isEqualTo(BUILT_IN.technologies());
    }

    @Test
    void anEntryOfANewNameIsAdded() throws IOException {
      Vocabulary vocabulary =
          with("technologies/own.yaml", "- {name: Frobnicator, kind: tool, aliases: [frob]}");
      assertThat(technology(vocabulary, "Frobnicator").category()).isEqualTo("own");
      assertThat(vocabulary.technologies()).hasSize(BUILT_IN.technologies().size() + 1);
    }

    @Test
    void anEntryOfAKnownNameReplacesIt() throws IOException {
      Vocabulary vocabulary = with("technologies/own.yaml", "- {name: rust, kind: project}");
      assertThat(technology(vocabulary, "rust").kind()).isEqualTo(TechnologyKind.PROJECT);
      assertThat(vocabulary.technologies()).hasSameSizeAs(BUILT_IN.technologies());
    }

    @Test
    void peopleAndWordsAreAdded() throws IOException {
      Vocabulary vocabulary =
          with("people.yaml", "aliases:\n  - {name: Ann Example, aliases: [annex]}");
      assertThat(vocabulary.personAliases())
          .containsEntry("annex", "Ann Example")
          .containsEntry("maddog", "Jon 'maddog' Hall");
    }

    @Test
    void theFingerprintChangesWithTheFiles() throws IOException {
      String before = Vocabulary.load(home).fingerprint();
      assertThat(before).isEqualTo(Vocabulary.load(home).fingerprint());
      assertThat(with("generic.yaml", "- Hallway Track").fingerprint()).isNotEqualTo(before);
    }

    @Test
    void anErrorNamesFileAndEntryAndRemedy() {
      assertThatThrownBy(() -> with("technologies/own.yaml", "- {name: Frob, kind: thing}"))
          .isInstanceOf(VocabularyException.class)
          .hasMessageContainingAll("own.yaml", "'Frob'", "'thing'", "tool, project");
      assertThatThrownBy(
              () -> with("technologies/own.yaml", "- {name: Frob, kind: tool, alias: [f]}"))
          .hasMessageContainingAll("'Frob'", "'alias'", "aliases");
      assertThatThrownBy(
              () -> with("technologies/own.yaml", "- {name: 6502, kind: tool, aliases: []}"))
          .hasMessageContainingAll("entry 1", "quotes");
      assertThatThrownBy(
              () -> with("technologies/own.yaml", "- {name: Frob, kind: tool, ambiguous: [F]}"))
          .hasMessageContainingAll("'Frob'", "'F'", "aliases");
      assertThatThrownBy(() -> with("technologies/own.yaml", "- {name: Frob, kind: tool"))
          .hasMessageContainingAll("own.yaml", "no YAML");
    }

    @Test
    void aNameThatStandsTwiceIsAnError() {
      assertThatThrownBy(() ->
              with(
                  "technologies/own.yaml",
                  """
                  - {name: Frob, kind: tool}
                  - {name: frob, kind: tool}
                  """))
          .hasMessageContainingAll("'frob'", "Unite");
    }

    @Test
    void aFileOfAnotherNameIsAnError() {
      assertThatThrownBy(() -> with("technology.yaml", "- {name: Frob, kind: tool}"))
          .hasMessageContainingAll("technology.yaml", "technologies/*.yaml");
    }
  }
}
