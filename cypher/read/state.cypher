// Returns whether the graph has anything derived to do.
OPTIONAL MATCH (hallway:Hallway {id: 'graph'})
RETURN hallway.schema AS schema, coalesce(hallway.derived, true) AS derived, coalesce(hallway.generation, 0) AS generation
