// Lists the talks with their devroom, room and speakers.
MATCH (talk:Talk)-[:IN_DEVROOM]->(devroom:Devroom)
OPTIONAL MATCH (talk)-[:IN_ROOM]->(room:Room)
WITH talk, devroom, room
RETURN talk AS talk, devroom.slug AS devroom, devroom.name AS devroomName, devroom.track AS track,
       devroom.kind AS trackKind, devroom.family AS family, room.name AS room,
       COLLECT { MATCH (person:Person)-[gave:GAVE]->(talk) RETURN [person.slug, gave.as] ORDER BY gave.position } AS speakers
ORDER BY talk.id
