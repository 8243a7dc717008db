// Writes which technologies relate, as derived from the talks they share.
UNWIND $edges AS row
MATCH (from:Technology {slug: row.from}), (to:Technology {slug: row.to})
CREATE (from)-[:RELATED_TO {score: row.score, talks: row.talks, firstYear: row.firstYear, lastYear: row.lastYear}]->(to)
