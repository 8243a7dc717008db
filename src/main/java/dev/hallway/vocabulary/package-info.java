/**
 * The names that Hallway knows before it has read anything: technologies, organisations, devroom
 * families, and words that only look like names.
 *
 * <p>Start reading at {@link dev.hallway.vocabulary.Vocabulary}; the data stand in {@code
 * data/vocabulary}.
 */
@NullMarked
package dev.hallway.vocabulary;

import org.jspecify.annotations.NullMarked;
