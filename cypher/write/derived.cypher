// Notes that everything derived is up to date.
MERGE (hallway:Hallway {id: 'graph'})
SET hallway.derived = true, hallway.generation = coalesce(hallway.generation, 0) + 1
