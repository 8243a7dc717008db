/**
 * Understands questions in plain English, such as "what relates to eBPF since 2019".
 *
 * <p>Pure grammar: names stay as they were written and nothing is looked up. Start reading at
 * {@link dev.hallway.question.QuestionParser}; the phrases it knows stand in {@code Grammar}.
 */
@NullMarked
package dev.hallway.question;

import org.jspecify.annotations.NullMarked;
