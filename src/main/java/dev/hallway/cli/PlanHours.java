package dev.hallway.cli;

import dev.hallway.answer.PlanningRequest.AppointmentRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @Option(names = "--lunch", description = "Keep half an hour free between 11:30 and 14:30.")
  private boolean lunch;

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

  boolean lunch() {
    return lunch;
  }

  List<AppointmentRequest> appointments() {
    return appointments;
  }

  /** Reads a day, two times, and perhaps a name and a room. */
  static final class Busy implements ITypeConverter<AppointmentRequest> {
    private static final Pattern FORM =
        Pattern.compile(
            "(\\S+?)[ T]+(\\d{1,2}:\\d\\d)\\s*(?:-|–|/)\\s*(\\d{1,2}:\\d\\d)(?:\\s+([^@]*?))?(?:\\s*@\\s*(.+))?");

    @Override
    public AppointmentRequest convert(String text) {
      Matcher busy = FORM.matcher(text.strip());
      if (!busy.matches()) {
        throw new CommandLine.TypeConversionException(
            "'%s' is no time; write it like \"sat 12:00-13:30 Lunch with Ada\"".formatted(text));
      }
      String day = busy.group(1) + " ";
      return new AppointmentRequest(
          busy.group(4), day + busy.group(2), day + busy.group(3), busy.group(5));
    }
  }
}
