/**
 * What an attendee wrote about an edition: one post, read into text and blocks.
 *
 * <p>Start reading at {@link dev.hallway.report.ReportReader}.
 */
@NullMarked
package dev.hallway.report;

import org.jspecify.annotations.NullMarked;
