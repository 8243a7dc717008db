/**
 * Finds the names in a text: where they stand and what they may stand for.
 *
 * <p>Start reading at {@link dev.hallway.mention.MentionFinder}.
 */
@NullMarked
package dev.hallway.mention;

import org.jspecify.annotations.NullMarked;
