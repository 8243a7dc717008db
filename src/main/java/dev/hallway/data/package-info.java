/**
 * The weights, word lists and settings in {@code data/} that come with the program; whoever needs
 * one says what is in it.
 *
 * <p>Start reading at {@link dev.hallway.data.DataFile}.
 */
@NullMarked
package dev.hallway.data;

import org.jspecify.annotations.NullMarked;
