// Writes an edition and its conference.
MERGE (conference:Conference {id: $conference})
SET conference.name = $conferenceName
MERGE (edition:Edition {id: $id})
SET edition.name = $name, edition.year = $year, edition.start = $start, edition.end = $end,
    edition.city = $city, edition.venue = $venue, edition.sample = $sample
MERGE (edition)-[:OF]->(conference)
