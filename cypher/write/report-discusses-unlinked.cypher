// Keeps the talks that a report speaks of and no imported schedule has.
MATCH (report:Report {id: $id})
UNWIND $talks AS row
MERGE (talk:UnlinkedTalk {id: row.id})
SET talk.title = row.title
MERGE (report)-[discusses:DISCUSSES]->(talk)
SET discusses = row.properties
