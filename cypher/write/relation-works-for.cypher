// Writes what sentences state: a person works for an organisation.
UNWIND $relations AS row
MATCH (from:Person {slug: row.from}), (to:Organization {slug: row.to})
MERGE (from)-[relation:WORKS_FOR {source: row.source, start: row.start}]->(to)
SET relation.end = row.end, relation.where = row.where, relation.quote = row.quote
