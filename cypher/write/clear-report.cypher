// Cuts everything that an earlier reading of the report brought.
MATCH (report:Report {id: $id})
OPTIONAL MATCH (report)-[:DISCUSSES]->(unlinked:UnlinkedTalk)
DETACH DELETE unlinked, report
