/**
 * The way in: finds the sources that a person names, reads them, links what they say and writes it
 * to the graph.
 *
 * <p>Start reading at {@link dev.hallway.intake.Intake}.
 */
@NullMarked
package dev.hallway.intake;

import org.jspecify.annotations.NullMarked;
