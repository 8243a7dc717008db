package dev.hallway.intake;

import dev.hallway.home.HallwayHome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps the bytes of imported sources in the home, compressed, under their hash, so that they can
 * be read again with a better vocabulary or more schedules.
 */
final class SourceArchive {
  private final Path folder;

  SourceArchive(HallwayHome home) {
    this.folder = home.sources();
  }

  void keep(Source source) {
    Path file = file(source.sha256());
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(folder);
      ByteArrayOutputStream compressed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
        out.write(source.bytes());
      }
      Path fresh = Files.createTempFile(folder, "new", ".gz");
      Files.write(fresh, compressed.toByteArray());
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The source can not be kept in '%s': %s".formatted(folder, e.getMessage()), e);
    }
  }

  Optional<byte[]> find(String sha256) {
    Path file = file(sha256);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The kept source '%s' can not be read: %s; import it again"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  void remove(String sha256) {
    try {
      Files.deleteIfExists(file(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String sha256) {
    return folder.resolve(sha256 + ".gz");
  }
}
