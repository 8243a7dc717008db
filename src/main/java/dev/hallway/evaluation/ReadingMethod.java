package dev.hallway.evaluation;

import dev.hallway.answer.ExtractAnswer;

/** A way to read a report, which is measured. */
interface ReadingMethod {
  /** Returns what is read from {@code report}, whose findings are not looked at. */
  ExtractAnswer read(GoldReport report);
}
