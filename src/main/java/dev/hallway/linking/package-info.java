/**
 * Decides what the names in a text stand for in the graph: which talk, person, technology or
 * devroom.
 *
 * <p>Start reading at {@link dev.hallway.linking.Linker}.
 */
@NullMarked
package dev.hallway.linking;

import org.jspecify.annotations.NullMarked;
