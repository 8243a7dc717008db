/**
 * The folder in which Hallway keeps its data, and who is using it at the moment.
 *
 * <p>Start reading at {@link dev.hallway.home.HallwayHome}.
 */
@NullMarked
package dev.hallway.home;

import org.jspecify.annotations.NullMarked;
