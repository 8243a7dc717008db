// Marks the talks of an edition that the newest schedule no longer has.
MATCH (talk:Talk {edition: $edition})
WHERE NOT talk.id IN $talks AND talk.status <> 'withdrawn'
SET talk.status = 'withdrawn'
RETURN count(talk) AS withdrawn
