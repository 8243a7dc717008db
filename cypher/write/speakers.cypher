// Ties speakers to their talks; a person is one node over all years.
UNWIND $speakers AS row
MATCH (talk:Talk {id: row.talk})
MERGE (person:Person {slug: row.slug})
ON CREATE SET person.name = row.name
SET person:Speaker
MERGE (person)-[gave:GAVE]->(talk)
SET gave.as = row.as, gave.position = row.position
