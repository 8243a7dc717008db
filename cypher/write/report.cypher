// Writes a report anew; its text stays where it was published.
MERGE (report:Report {id: $id})
SET report = $properties
