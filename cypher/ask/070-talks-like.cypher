// Which talks are like this one?
// Talks of any year that name the same technologies, rare ones weighing more, or come from the same devroom or speaker.
// Parameters: id, the talk's edition and event ('fosdem-2023/14120').
WITH 'fosdem-2023/14120' AS id
MATCH (talk:Talk {id: id})-[:MENTIONS]->(shared:Technology)<-[:MENTIONS]-(other:Talk)
WITH talk, other, collect(shared.name) AS technologies,
     sum(log(toFloat(COUNT { (:Talk) }) / COUNT { (shared)<-[:MENTIONS]-(:Talk) })) AS weight
WITH talk, other, technologies, weight,
     EXISTS { (talk)-[:IN_DEVROOM]->(:Devroom)-[:CONTINUES*0..30]-(:Devroom)<-[:IN_DEVROOM]-(other) } AS sameDevroom,
     EXISTS { (talk)<-[:GAVE]-(:Speaker)-[:GAVE]->(other) } AS sameSpeaker
ORDER BY weight + CASE WHEN sameDevroom THEN 3 ELSE 0 END + CASE WHEN sameSpeaker THEN 3 ELSE 0 END DESC, other.id
LIMIT 20
RETURN other.title AS title, other.edition AS edition, technologies, sameDevroom, sameSpeaker, other.url AS url
