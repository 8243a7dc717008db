// Removes the talks of an edition that only the sample brought and the real schedule does not have.
MATCH (talk:Talk {edition: $edition})
WHERE talk.sample AND NOT talk.id IN $talks
DETACH DELETE talk
