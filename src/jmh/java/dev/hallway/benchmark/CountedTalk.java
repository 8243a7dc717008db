package dev.hallway.benchmark;

import dev.hallway.schedule.ScheduleReader;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Vocabulary;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A talk with an abstract, and how many tokens its text has for CoreNLP's tokenizer.
 *
 * @param text title, subtitle and abstract
 */
record CountedTalk(Talk talk, String text, int tokens) {
  private static final int MOST = 2_000;
  private static final long SEED = 2026;

  private static CountedTalk of(Talk talk) {
    String text = String.join("\n\n", talk.title(), talk.subtitle(), talk.abstractText());
    int tokens = PTBTokenizer.newPTBTokenizer(new StringReader(text)).tokenize().size();
    return new CountedTalk(talk, text, tokens);
  }

  /**
   * Lists talks in an order that is shuffled and always the same, at most two thousand.
   *
   * @param folder of schedules; empty for the sample that comes with Hallway
   */
  static List<CountedTalk> list(String folder) {
    ScheduleReader reader = new ScheduleReader(Vocabulary.load().nonPersons());
    List<Talk> talks = new ArrayList<>();
    for (Path file : files(folder.isEmpty() ? Path.of("data/sample") : Path.of(folder))) {
      try (InputStream in = Files.newInputStream(file)) {
        talks.addAll(reader.read(in, file.toString()).talks());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    talks.removeIf(talk -> talk.abstractText().isEmpty());
    Collections.shuffle(talks, new Random(SEED));
    return talks.stream().limit(MOST).map(CountedTalk::of).toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
