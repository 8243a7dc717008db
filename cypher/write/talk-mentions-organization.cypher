// Ties talks to the organization nodes that their text names, with the words that do.
UNWIND $mentions AS row
MATCH (document:Talk {id: row.document})
MERGE (entity:Organization {slug: row.slug})
ON CREATE SET entity.name = row.name
MERGE (document)-[mention:MENTIONS]->(entity)
SET mention.count = row.count, mention.where = row.where, mention.quote = row.quote,
    mention.start = row.start, mention.end = row.end, mention.surfaces = row.surfaces,
    mention.starts = row.starts, mention.ends = row.ends, mention.name = row.name
