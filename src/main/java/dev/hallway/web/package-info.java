/**
 * The server on the loopback address: the HTTP API here, the pages for people in {@code site}, and
 * Neo4j Browser in {@code browser}.
 *
 * <p>Start reading at {@link dev.hallway.web.HallwayServer}.
 */
@NullMarked
package dev.hallway.web;

import org.jspecify.annotations.NullMarked;
