package dev.hallway.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file that comes with the program.
 *
 * @param path where it stands among the sources, {@code data/walking.yaml}
 */
public record DataFile(String path) {
  private static final YAMLMapper YAML = new YAMLMapper();

  /**
   * Reads the file as text.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public String text() {
    try (InputStream in = DataFile.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException(
            "%s is not on the class path; build Hallway anew".formatted(path));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the file as YAML.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public JsonNode yaml() {
    return YAML.readTree(text());
  }
}
