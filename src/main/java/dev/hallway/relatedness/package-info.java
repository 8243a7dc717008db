/**
 * Answers what relates to what: technologies, people, organisations, devrooms and talks near
 * anything that talks have in common, each with the reasons that make up its score.
 *
 * <p>Start reading at {@link dev.hallway.relatedness.Relatedness}. A question becomes an {@code
 * Attention}, how much each talk is about it; views spread the attention to talks that are near in
 * another way; a node's score is the cosine between its talks and all views together.
 */
@NullMarked
package dev.hallway.relatedness;

import org.jspecify.annotations.NullMarked;
