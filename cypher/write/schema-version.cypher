// Notes which version of the schema the database has.
MERGE (hallway:Hallway {id: 'graph'})
SET hallway.schema = $schema
