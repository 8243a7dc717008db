/**
 * What to see: talks for a person, talks like a talk, the earlier talks to watch first.
 *
 * <p>Start reading at {@link dev.hallway.recommendation.Recommender}. Its model is linear: a talk's
 * score is the sum over {@link dev.hallway.recommendation.Feature} of value times weight, the
 * weights are data, and every summand is a {@link dev.hallway.recommendation.Reason}.
 */
@NullMarked
package dev.hallway.recommendation;

import org.jspecify.annotations.NullMarked;
