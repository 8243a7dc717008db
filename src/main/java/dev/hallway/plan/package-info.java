/**
 * A whole weekend planned: what to see when, how to get there, and where to go if a room is full.
 *
 * <p>Start reading at {@link dev.hallway.plan.Planner}; {@link dev.hallway.plan.DayPlan} is the
 * dynamic programme behind it.
 */
@NullMarked
package dev.hallway.plan;

import org.jspecify.annotations.NullMarked;
