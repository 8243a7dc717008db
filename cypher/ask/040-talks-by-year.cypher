// When was a technology spoken about?
// Its talks by year, as a count and as a share of all talks of that year in per mille.
// Parameters: name, a technology ('Python').
WITH 'Python' AS name
MATCH (edition:Edition)
WITH name, edition, COUNT { (edition)<-[:PART_OF]-(:Devroom)<-[:IN_DEVROOM]-(:Talk) } AS all,
     COUNT { (edition)<-[:PART_OF]-(:Devroom)<-[:IN_DEVROOM]-(:Talk)-[:MENTIONS]->(:Technology {name: name}) } AS talks
WHERE all > 0
RETURN edition.year AS year, talks, round(1000.0 * talks / all, 1) AS perMille
ORDER BY year
