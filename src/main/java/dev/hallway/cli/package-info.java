/**
 * The command line.
 *
 * <p>Start reading at {@link dev.hallway.cli.Hallway}.
 */
@NullMarked
package dev.hallway.cli;

import org.jspecify.annotations.NullMarked;
