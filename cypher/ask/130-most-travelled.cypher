// Which speakers came most often?
// Speakers by the number of editions they spoke at, with the number of talks and of devrooms over all years.
// Parameters: none.
MATCH (speaker:Speaker)-[:GAVE]->(talk:Talk)-[:IN_DEVROOM]->(devroom:Devroom)
WITH speaker, count(DISTINCT talk.edition) AS editions, count(DISTINCT talk) AS talks,
     count(DISTINCT devroom.family) AS devrooms, min(talk.start.year) AS since, max(talk.start.year) AS until
ORDER BY editions DESC, talks DESC, speaker.slug
LIMIT 25
RETURN speaker.name AS speaker, editions, talks, devrooms, since, until
