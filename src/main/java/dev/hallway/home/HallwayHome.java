package dev.hallway.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which Hallway keeps its data.
 *
 * @param folder absolute; made on first use
 */
public record HallwayHome(Path folder) {
  public HallwayHome {
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Chooses the home: {@code option} if given, else {@code HALLWAY_HOME}, else the platform's
   * folder for data ({@code $XDG_DATA_HOME/hallway} or {@code ~/.local/share/hallway}, {@code
   * ~/Library/Application Support/Hallway}, {@code %LOCALAPPDATA%\Hallway}).
   */
  public static HallwayHome choose(
      @Nullable Path option, Map<String, String> environment, String system, Path userHome) {
    if (option != null) {
      return new HallwayHome(option);
    }
    String chosen = environment.get("HALLWAY_HOME");
    if (chosen != null && !chosen.isBlank()) {
      return new HallwayHome(Path.of(chosen));
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return new HallwayHome(userHome.resolve("Library/Application Support/Hallway"));
    }
    if (name.contains("windows")) {
      String local = environment.get("LOCALAPPDATA");
      Path data = local == null ? userHome.resolve("AppData/Local") : Path.of(local);
      return new HallwayHome(data.resolve("Hallway"));
    }
    String data = environment.get("XDG_DATA_HOME");
    return new HallwayHome(
        (data == null || data.isBlank() ? userHome.resolve(".local/share") : Path.of(data))
            .resolve("hallway"));
  }

  /** Returns the folder of the embedded database. */
  public Path database() {
    return folder.resolve("neo4j");
  }

  /** Returns the file with the embedded database's password, readable by its owner only. */
  public Path passwordFile() {
    return folder.resolve("neo4j-password");
  }

  /** Returns the folder with the user's own additions to the vocabulary, if there is one. */
  public Optional<Path> findVocabulary() {
    Path own = folder.resolve("vocabulary");
    return Files.isDirectory(own) ? Optional.of(own) : Optional.empty();
  }

  /** Returns the folder that keeps what was fetched. */
  public Path fetched() {
    return folder.resolve("fetched");
  }

  /** Returns the folder that keeps the sources as they were imported, for reading them again. */
  public Path sources() {
    return folder.resolve("sources");
  }

  /**
   * Makes the folder if it is not there.
   *
   * @throws UncheckedIOException if that is not possible, naming the folder and the remedy
   */
  public void create() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The Hallway home '%s' can not be made (%s); choose another with --home or HALLWAY_HOME"
              .formatted(folder, e.getMessage()),
          e);
    }
  }
}
