package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.report.ReportReader;
import dev.hallway.schedule.SchedulePicture;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The law of offsets: what is found stands in the source at its offsets, whatever the format, and
 * no two findings of one kind overlap.
 */
class OffsetLawTest {
  private static final Linker LINKER = new Linker(Vocabulary.load());
  private static final Programme PROGRAMME =
      Programme.of(
          List.of(
              SchedulePicture.of(
                  2023,
                  """
                  1 | Sat 10:00 | 30 | Containers | H.1 | Podman without a daemon | Ann Leeson | Pods.
                  2 | Sat 11:00 | 30 | Go         | H.2 | Tracing with Delve      | Bo Ekman   | Delve.
                  3 | Sun 10:00 | 30 | Legal      | K.4 | Licences again          | Cy Dowland | GPL.
                  """)));
  private static final List<String> NAMES =
      List.of(
          "Podman",
          "Kubernetes",
          "Ann Leeson",
          "Bo Ekman",
          "Red Hat",
          "PostgreSQL",
          "eBPF",
          "the Go devroom",
          "Tracing with Delve",
          "Podman without a daemon",
          "Frobnix, a tool,");
  private static final List<String> SENTENCES =
      List.of(
          "We use %s at work. ",
          "I missed %s, alas! ",
          "😀🦀 %s was great 𝔘. ",
          "%s uses PostgreSQL. ",
          "Grüße von %s. ",
          "An engineer at %s said so. ");
  private static final List<String> MARKDOWN =
      List.of(
          "%s", "**%s** ", "\n\n## %s\n\n", "\n\n- %s\n", "[%s](https://a.org/) ", "\n\n> %s\n\n");
  private static final List<String> RESTRUCTURED =
      List.of(
          "%s", "**%s** ", "\n\n%s\n" + "~".repeat(70) + "\n\n", "\n\n* %s\n\n", "\n\n   %s\n\n");
  private static final List<String> HTML =
      List.of("%s", "<b>%s</b> ", "<h2>%s</h2>", "<ul><li>%s</li></ul>", "<p>&eacute; %s</p>");
  private static final List<String> PLAIN = List.of("%s", "\n\n%s\n\n", "\n• %s\n", "\r\n%s");

  @ParameterizedTest
  @CsvSource({"a.md,40", "a.rst,40", "a.html,40", "a.txt,40"})
  void holdsForRandomReports(String name, int reports) {
    int found = 0;
    for (int seed = 0; seed < reports; seed++) {
      found += check(source(name, new Random(seed)), name, seed);
    }
    assertThat(found).isGreaterThan(10 * reports);
  }

  private static String source(String name, Random random) {
    List<String> pieces =
        switch (name) {
          case "a.md" -> MARKDOWN;
          case "a.rst" -> RESTRUCTURED;
          case "a.html" -> HTML;
          default -> PLAIN;
        };
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      String sentence = pick(SENTENCES, random).replace("%s", pick(NAMES, random));
      source.append(pick(pieces, random).replace("%s", sentence.strip())).append(' ');
    }
    return switch (name) {
      case "a.md" -> "# FOSDEM 2023 😀\n\n" + source + "\n";
      case "a.html" ->
          "<html><head><title>FOSDEM 2023</title></head><body><h1>FOSDEM 2023 😀</h1>"
              + source
              + "</body></html>";
      default -> "FOSDEM 2023 😀\n==============\n\n" + source + "\n";
    };
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static int check(String source, String name, int seed) {
    ReportReading reading = LINKER.readReport(new ReportReader().read(source, name), PROGRAMME);
    List<Evidence> all = new ArrayList<>();
    reading.talks().forEach(talk -> all.add(talk.evidence()));
    reading.relations().forEach(relation -> all.add(relation.evidence()));
    for (EntityMentions mentions : reading.mentions()) {
      all.addAll(mentions.mentions());
    }
    for (Evidence evidence : all) {
      assertThat(words(source.substring(evidence.start(), evidence.end())))
          .as("%s of seed %d in %s", evidence, seed, name)
          .isEqualTo(words(evidence.quote()));
    }
    reading.mentions().stream()
        .map(one -> one.entity().type().isTechnology())
        .distinct()
        .forEach(technologies -> checkOverlaps(reading, technologies, seed));
    return all.size();
  }

  private static void checkOverlaps(ReportReading reading, boolean technologies, int seed) {
    List<Evidence> mentions =
        reading.mentions().stream()
            .filter(one -> technologies && one.entity().type().isTechnology())
            .flatMap(one -> one.mentions().stream())
            .sorted(Comparator.comparingInt(Evidence::start))
            .toList();
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).start())
          .as("%s after %s of seed %d", mentions.get(i), mentions.get(i - 1), seed)
          .isGreaterThanOrEqualTo(mentions.get(i - 1).end());
    }
  }

  /** Returns letters, digits and signs beyond them, without markup, blanks and punctuation. */
  private static String words(String text) {
    return text.replaceAll("\\(https://a.org/\\)|<[^>]+>|&eacute;|é", "")
        .replaceAll("[\\s\\p{Punct}•]+", "");
  }
}
