// Writes what sentences state: an organisation backs a technology.
UNWIND $relations AS row
MATCH (from:Organization {slug: row.from}), (to:Technology {slug: row.to})
MERGE (from)-[relation:BACKS {source: row.source, start: row.start}]->(to)
SET relation.end = row.end, relation.where = row.where, relation.quote = row.quote
