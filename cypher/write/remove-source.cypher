// Forgets an imported source.
MATCH (source:Source {id: $id})
DETACH DELETE source
WITH count(*) AS removed
MERGE (hallway:Hallway {id: 'graph'})
SET hallway.derived = false
RETURN removed
