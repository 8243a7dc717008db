package dev.hallway.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of a vocabulary, in the order of their paths. */
final class VocabularyFiles {
  private static final String FOLDER = "data/vocabulary/";
  private static final Comparator<VocabularyFile> BY_PATH =
      Comparator.comparing(VocabularyFile::path);

  private VocabularyFiles() {}

  /** Returns the files that come with the program. */
  static List<VocabularyFile> builtIn() {
    try {
      List<VocabularyFile> files = new ArrayList<>();
      for (Resource resource :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + FOLDER + "**/*.yaml")) {
        String address = resource.getURL().getPath();
        String path = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        files.add(VocabularyFile.of(path, FOLDER + path, resource.getContentAsByteArray()));
      }
      files.sort(BY_PATH);
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the files of the user's own in {@code folder}; empty where there is no such folder.
   *
   * @throws VocabularyException if {@code folder} is a file
   */
  static List<VocabularyFile> in(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    if (!Files.isDirectory(folder)) {
      throw new VocabularyException(
          "%s is no folder. Make it one, with files such as technologies/own.yaml in it."
              .formatted(folder));
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<VocabularyFile> files = new ArrayList<>();
      for (Path file : paths.filter(VocabularyFiles::isYaml).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.add(VocabularyFile.of(path, file.toString(), Files.readAllBytes(file)));
      }
      files.sort(BY_PATH);
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isYaml(Path path) {
    String name = path.toString();
    return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }
}
