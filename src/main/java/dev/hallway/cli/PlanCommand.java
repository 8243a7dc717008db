package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import dev.hallway.answer.BookmarkAnswer;
import dev.hallway.answer.BookmarksAnswer;
import dev.hallway.answer.BookmarksRequest;
import dev.hallway.answer.Json;
import dev.hallway.answer.PlanAnswer;
import dev.hallway.answer.PlanningRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description =
        "The best way through an edition: what to see when, and a second choice if a room is full.",
    footer = {
      "",
      "Examples:",
      "  hallway plan --interests eBPF,Nix --from \"sat 10:00\" --lunch --ics weekend.ics",
      "  hallway plan --bookmarks bookmarks.ics --busy \"sun 12:00-13:30 Lunch with Ada\"",
      "  hallway plan --keep weekend.ics    after the schedule has changed",
    })
final class PlanCommand extends QuestionCommand {
  @Option(
      names = "--edition",
      paramLabel = "<id>",
      description = "The edition, as in fosdem-2026; default the newest.")
  private @Nullable String edition;

  @Option(
      names = "--interests",
      split = ",",
      paramLabel = "<name>",
      description = "Technologies, people, devrooms or words.")
  private List<String> interests = List.of();

  @Option(
      names = "--must",
      split = ",",
      paramLabel = "<talk>",
      description = "Ids of talks to see whatever else they cost.")
  private List<String> musts = List.of();

  @Option(
      names = "--wanted",
      split = ",",
      paramLabel = "<talk>",
      description = "Ids of talks that count more than others; they may overlap.")
  private List<String> wanted = List.of();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "<talk>",
      description = "Ids of talks not to plan.")
  private List<String> without = List.of();

  @Option(
      names = "--attended",
      split = ",",
      paramLabel = "<talk>",
      description = "Ids of talks that you attended, of any edition.")
  private List<String> attended = List.of();

  @Option(
      names = "--disliked",
      split = ",",
      paramLabel = "<talk>",
      description = "Ids of talks or names that you do not like.")
  private List<String> disliked = List.of();

  @Mixin private final PlanHours hours = new PlanHours();

  @Option(
      names = "--bookmarks",
      paramLabel = "<file>",
      description =
          "Talks wanted, from an .ics of a FOSDEM app or a list of ids or addresses; may repeat.")
  private List<Path> bookmarks = List.of();

  @Option(
      names = "--keep",
      paramLabel = "<file>",
      description = "A plan made before, .ics or JSON: keep what still holds, say what changed.")
  private @Nullable Path keep;

  @Option(
      names = "--ics",
      paramLabel = "<file>",
      description = "Write the plan there as iCalendar too.")
  private @Nullable Path calendar;

  @Option(
      names = "--alarm",
      paramLabel = "<minutes>",
      description = "Let the calendar ring so long before each talk.")
  private @Nullable Integer alarm;

  @Override
  Answer answer(Answers answers) {
    Stream<String> marked =
        bookmarks.stream().flatMap(file -> read(answers, file).stream()).map(BookmarkAnswer::talk);
    PlanningRequest request =
        new PlanningRequest(
            edition,
            attended,
            List.of(),
            disliked,
            interests,
            true,
            musts,
            Stream.concat(wanted.stream(), marked).toList(),
            without,
            hours.from(),
            hours.until(),
            hours.walking(),
            hours.lunch(),
            hours.appointments(),
            keep == null ? List.of() : read(answers, keep),
            alarm);
    PlanAnswer plan = answers.plan(request);
    if (calendar != null) {
      write(calendar, answers.planCalendar(request));
    }
    return plan;
  }

  private List<BookmarkAnswer> read(Answers answers, Path file) {
    try {
      String text = Files.readString(file);
      if (text.stripLeading().startsWith("{")) {
        return Json.read(text, PlanAnswer.class).bookmarks();
      }
      BookmarksAnswer read = answers.bookmarks(new BookmarksRequest(edition, text));
      if (!read.unknown().isEmpty()) {
        warn(
            "%s: not at %s: %s".formatted(file, read.edition(), String.join(", ", read.unknown())));
      }
      return read.talks();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be read: %s; give an .ics, a plan's JSON, or a list of ids"
              .formatted(file, e.getMessage()),
          e);
    } catch (IllegalArgumentException e) {
      throw new UncheckedIOException(
          "%s is no plan: %s".formatted(file, e.getMessage()), new IOException(e));
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be written: %s; give another file with --ics".formatted(file, e.getMessage()),
          e);
    }
  }
}
