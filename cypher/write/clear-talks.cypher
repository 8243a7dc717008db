// Cuts what an earlier import tied to the talks that are about to be written again.
MATCH (talk:Talk {edition: $edition})-[tie:IN_DEVROOM|IN_ROOM|MENTIONS|GAVE]-()
WHERE talk.id IN $talks AND (type(tie) <> 'MENTIONS' OR startNode(tie) = talk)
DELETE tie
