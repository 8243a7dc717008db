/** Tests of recommendations, and schedules drawn as text for other packages' tests. */
@NullMarked
package dev.hallway.recommendation;

import org.jspecify.annotations.NullMarked;
