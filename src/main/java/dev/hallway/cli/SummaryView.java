package dev.hallway.cli;

import dev.hallway.intake.IntakeSummary;
import dev.hallway.intake.Refusal;
import java.util.List;
import java.util.Locale;

/** Shows on a terminal what an import did. */
final class SummaryView {
  private static final int SHOWN = 3;

  private SummaryView() {}

  static String render(IntakeSummary summary) {
    StringBuilder text = new StringBuilder();
    for (IntakeSummary.Taken taken : summary.taken()) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-24s %,6d talks %,7d mentions   %s%n",
              taken.id(),
              taken.talks(),
              taken.mentions(),
              taken.name()));
    }
    text.append(outcome(summary)).append(System.lineSeparator());
    if (summary.withdrawn() > 0) {
      text.append(
          "%d talks are no longer in their schedules and marked withdrawn.%n"
              .formatted(summary.withdrawn()));
    }
    if (!summary.passedOver().isEmpty()) {
      text.append(
          "Passed over, as neither schedule nor report: %s%n"
              .formatted(some(summary.passedOver(), ", ")));
    }
    summary
        .issues()
        .forEach((kind, places) ->
            text.append("%s: %d%n    %s%n".formatted(kind, places.size(), some(places, "\n    "))));
    for (Refusal refusal : summary.refusals()) {
      text.append("Not imported: %s%n".formatted(refusal.why()));
    }
    return text.toString();
  }

  private static String some(List<String> all, String separator) {
    String shown = String.join(separator, all.subList(0, Math.min(SHOWN, all.size())));
    return all.size() <= SHOWN
        ? shown
        : shown + separator + "and " + (all.size() - SHOWN) + " more";
  }

  private static String outcome(IntakeSummary summary) {
    if (!summary.isUnchanged()) {
      return "Imported %d sources; %d were in the graph already."
          .formatted(summary.taken().size(), summary.unchanged());
    }
    return summary.unchanged() == 0
        ? "Nothing was imported."
        : "Nothing changed: %d sources are in the graph already.".formatted(summary.unchanged());
  }
}
