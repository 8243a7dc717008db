/**
 * How fast the answers are, beside other ways to get them: {@code ./mvnw -Pbenchmark}.
 *
 * <p>Start reading at {@link dev.hallway.benchmark.Benchmarks}. Compiled and run with the Maven
 * profile only.
 */
@NullMarked
package dev.hallway.benchmark;

import org.jspecify.annotations.NullMarked;
