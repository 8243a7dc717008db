/**
 * Shows answers and progress on a terminal.
 *
 * <p>Start reading at {@link dev.hallway.terminal.AnswerView}; {@link
 * dev.hallway.terminal.Progress} is for long work. Text from schedules and reports is untrusted:
 * everything printed goes through {@code SafeText}, and only {@code Line} writes escape codes.
 */
@NullMarked
package dev.hallway.terminal;

import org.jspecify.annotations.NullMarked;
