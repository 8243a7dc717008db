/**
 * What Hallway answers, in the shapes of its HTTP API.
 *
 * <p>Start reading at {@link dev.hallway.answer.Answers}: the server answers from the read model in
 * memory, the command line from there or from a running server.
 */
@NullMarked
package dev.hallway.answer;

import org.jspecify.annotations.NullMarked;
