/**
 * The read model: twenty years of talks and all they name, as compact arrays in memory.
 *
 * <p>Start reading at {@link dev.hallway.corpus.Corpus}, which is made from the graph's contents
 * and never changes.
 */
@NullMarked
package dev.hallway.corpus;

import org.jspecify.annotations.NullMarked;
