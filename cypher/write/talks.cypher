// Writes talks with their devroom and room.
UNWIND $talks AS row
MERGE (talk:Talk {id: row.id})
SET talk = row.properties
MERGE (devroom:Devroom {id: row.devroom.id})
SET devroom.name = row.devroom.name, devroom.slug = row.devroom.slug, devroom.kind = row.devroom.kind,
    devroom.family = row.devroom.family, devroom.track = row.devroom.track
MERGE (talk)-[:IN_DEVROOM]->(devroom)
WITH talk, devroom, row
MATCH (edition:Edition {id: $edition})
MERGE (devroom)-[:PART_OF]->(edition)
WITH talk, row WHERE row.room IS NOT NULL
MERGE (room:Room {id: row.room.id})
SET room.name = row.room.name, room.building = row.room.building
MERGE (talk)-[:IN_ROOM]->(room)
