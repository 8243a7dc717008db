/**
 * Benchmarks of what the documents say about speed: {@code ./mvnw -Pbenchmark}.
 *
 * <p>Each class measures one promise; {@code docs/performance.md} holds the figures.
 */
@NullMarked
package dev.hallway.benchmark;

import org.jspecify.annotations.NullMarked;
