package dev.hallway.intake;

import dev.hallway.schedule.ScheduleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the sources behind files, folders and addresses, and tells schedules from reports. */
final class SourceFinder {
  /** The largest schedule so far has 3 MB; nothing sensible is twenty times as large. */
  private static final long MOST_BYTES = 64L << 20;

  private static final Set<String> ENDINGS =
      Set.of("xml", "md", "markdown", "rst", "txt", "text", "html", "htm", "xhtml", "adoc");

  private final Fetcher fetcher;
  private final List<Source> sources = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  SourceFinder(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** Adds what a file, a folder or an address holds; a folder's files in the order of names. */
  void add(String argument) {
    try {
      if (argument.matches("(?i)https?://.*")) {
        take(argument, fetcher.fetch(argument));
      } else {
        addPath(path(argument));
      }
    } catch (UnreadableSourceException e) {
      refusals.add(Refusal.of(argument, e));
    }
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UnreadableSourceException(
          argument, "is no file, folder or address", "Write a path or an http address.");
    }
  }

  private void addPath(Path path) {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (!Files.exists(path)) {
      throw new UnreadableSourceException(
          name, "there is no such file or folder", "Check the spelling.");
    } else {
      take(name, read(path));
    }
  }

  private void addFolder(Path folder) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UnreadableSourceException(
          folder.toString(),
          "the folder can not be read (" + e.getMessage() + ")",
          "Check its permissions.");
    }
    int before = sources.size() + refusals.size();
    for (Path file : files) {
      if (isCandidate(folder.relativize(file))) {
        addFile(file);
      } else {
        passedOver.add(file.toString());
      }
    }
    if (sources.size() + refusals.size() == before) {
      throw new UnreadableSourceException(
          folder.toString(),
          "the folder holds no schedule and no report",
          "Hallway reads .xml, .md, .rst, .html and .txt files.");
    }
  }

  private void addFile(Path file) {
    try {
      take(file.toString(), read(file));
    } catch (UnreadableSourceException e) {
      refusals.add(Refusal.of(file.toString(), e));
    }
  }

  /** Returns whether a file of a folder is worth a look; hidden files and READMEs are not. */
  private static boolean isCandidate(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = String.valueOf(relative.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return ENDINGS.contains(ending) && !name.matches("(readme|license|licence|changelog)\\..*");
  }

  private static byte[] read(Path file) {
    String name = file.toString();
    try {
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        throw new UnreadableSourceException(
            name,
            "has %,d MB, and the most that is read is %d MB"
                .formatted(size >> 20, MOST_BYTES >> 20),
            "No schedule is as large; check that it is the right file.");
      }
      return Files.readAllBytes(file);
    } catch (AccessDeniedException e) {
      throw new UnreadableSourceException(name, "may not be read", "Check its permissions.");
    } catch (IOException e) {
      throw new UnreadableSourceException(
          name, "can not be read (" + e.getMessage() + ")", "Check the disk and the permissions.");
    }
  }

  private void take(String name, byte[] bytes) {
    sources.add(Source.of(name, kind(name, bytes), bytes));
  }

  /** Tells a schedule from a report by its first element; what is named .xml must be a schedule. */
  static Source.Kind kind(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableSourceException(name, "is empty", "Fetch or export it again.");
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst("^(ï»¿|ÿþ|þÿ)", "");
    return ScheduleReader.looksLikeSchedule(head)
            || name.toLowerCase(Locale.ROOT).endsWith(".xml")
            || head.stripLeading().startsWith("<?xml")
        ? Source.Kind.SCHEDULE
        : Source.Kind.REPORT;
  }

  List<Source> sources() {
    return List.copyOf(sources);
  }

  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  List<String> passedOver() {
    return List.copyOf(passedOver);
  }
}
