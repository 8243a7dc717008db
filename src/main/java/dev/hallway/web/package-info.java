/**
 * The HTTP API on the loopback address.
 *
 * <p>Start reading at {@link dev.hallway.web.HallwayServer}.
 */
@NullMarked
package dev.hallway.web;

import org.jspecify.annotations.NullMarked;
