// Ties a report to the editions it is about, the main one first.
MATCH (report:Report {id: $id})
UNWIND $editions AS row
MATCH (edition:Edition {id: row.id})
MERGE (report)-[about:ABOUT]->(edition)
SET about.position = row.position
