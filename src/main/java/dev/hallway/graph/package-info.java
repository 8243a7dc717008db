/**
 * The graph in Neo4j: an embedded database or a server, its schema, what is written to it and what
 * is read from it.
 *
 * <p>Start reading at {@link dev.hallway.graph.HallwayGraph}; the statements stand in {@code
 * cypher/}.
 */
@NullMarked
package dev.hallway.graph;

import org.jspecify.annotations.NullMarked;
