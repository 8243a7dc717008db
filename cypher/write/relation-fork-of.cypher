// Writes what sentences state: one technology fork of another.
UNWIND $relations AS row
MATCH (from:Technology {slug: row.from}), (to:Technology {slug: row.to})
MERGE (from)-[relation:FORK_OF {source: row.source, start: row.start}]->(to)
SET relation.end = row.end, relation.where = row.where, relation.quote = row.quote
