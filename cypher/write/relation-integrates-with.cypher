// Writes what sentences state: one technology integrates with another.
UNWIND $relations AS row
MATCH (from:Technology {slug: row.from}), (to:Technology {slug: row.to})
MERGE (from)-[relation:INTEGRATES_WITH {source: row.source, start: row.start}]->(to)
SET relation.end = row.end, relation.where = row.where, relation.quote = row.quote
