package dev.hallway.intake;

import dev.hallway.data.DataFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The trip reports that are known to be on the public web, from {@code data/sources.yaml}. */
public final class KnownReports {
  private KnownReports() {}

  /**
   * A report on the web.
   *
   * @param edition the year it is about
   * @param author null where the page names none
   */
  public record KnownReport(String address, int edition, String title, @Nullable String author) {}

  /** Returns all known reports, in the order of the file. */
  public static List<KnownReport> list() {
    return new YAMLMapper()
        .readValue(
            new DataFile("data/sources.yaml").text(), new TypeReference<List<KnownReport>>() {});
  }
}
