package dev.hallway.cli;

import dev.hallway.answer.PlanningRequest.AppointmentRequest;
import dev.hallway.answer.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options of a plan that say when there is time. */
final class PlanHours {
  @Option(
      names = "--from",
      paramLabel = "<time>",
      description = "Start then, as in \"sat 10:00\" or 2026-01-31T10:00.")
  private @Nullable String from;

  @Option(names = "--until", paramLabel = "<time>", description = "Be done by then.")
  private @Nullable String until;

  @Option(
      names = "--lunch",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "<time>",
      description =
          "Keep half an hour free between 11:30 and 14:30; so many minutes with --lunch 45, these hours"
              + " with --lunch 12:30-13:30.")
  private @Nullable String lunch;

  @Option(
      names = "--busy",
      paramLabel = "<time>",
      converter = Busy.class,
      description = "Keep free, as in \"sat 12:00-13:30 Lunch with Ada @ K.1.105\"; may repeat.")
  private List<AppointmentRequest> appointments = List.of();

  @Option(
      names = "--no-walking",
      description = "Plan as if ways between rooms took no time, for watching from home.")
  private boolean still;

  @Nullable String from() {
    return from;
  }

  @Nullable String until() {
    return until;
  }

  boolean walking() {
    return !still;
  }

  @Nullable String lunch() {
    return lunch;
  }

  List<AppointmentRequest> appointments() {
    return appointments;
  }

  /** Reads an appointment, or says how to write it. */
  static final class Busy implements ITypeConverter<AppointmentRequest> {
    @Override
    public AppointmentRequest convert(String text) {
      try {
        return AppointmentRequest.parse(text);
      } catch (ProblemException e) {
        throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
