// Ties a report to the scheduled talks it speaks of.
MATCH (report:Report {id: $id})
UNWIND $talks AS row
MATCH (talk:Talk {id: row.talk})
MERGE (report)-[discusses:DISCUSSES]->(talk)
SET discusses = row.properties
