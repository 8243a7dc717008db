/**
 * Measures what the program answers against what people found or chose, beside simple baselines.
 *
 * <p>Start reading at {@link dev.hallway.evaluation.RecommendationEvaluation}.
 */
@NullMarked
package dev.hallway.evaluation;

import org.jspecify.annotations.NullMarked;
