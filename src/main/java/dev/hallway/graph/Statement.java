package dev.hallway.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A Cypher statement from {@code cypher/}, loaded by name.
 *
 * @param name folder and file name without ending, {@code write/talks}
 */
record Statement(String name, String text) {
  /**
   * Loads a statement.
   *
   * @throws IllegalStateException if there is no such file
   */
  static Statement get(String name) {
    String file = "/cypher/" + name + ".cypher";
    try (InputStream in = Statement.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("There is no statement " + file);
      }
      return new Statement(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads all statements of a folder, in the order of their names. */
  static List<Statement> list(String folder) {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:cypher/" + folder + "/*.cypher");
      return Arrays.stream(files)
          .map(file -> String.valueOf(file.getFilename()).replace(".cypher", ""))
          .distinct()
          .sorted(Comparator.naturalOrder())
          .map(name -> get(folder + "/" + name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
