/**
 * The official schedule of one edition: what was given, by whom, where and when.
 *
 * <p>Start reading at {@link dev.hallway.schedule.ScheduleReader}, which turns Pentabarf XML in all
 * its dialects into a {@link dev.hallway.schedule.Schedule}.
 */
@NullMarked
package dev.hallway.schedule;

import org.jspecify.annotations.NullMarked;
