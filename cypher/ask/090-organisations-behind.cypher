// Which organisations stand behind a technology?
// Those that a sentence says back it, with the sentence, then those that most talks about it name.
// Parameters: name, a technology ('PostgreSQL').
WITH 'PostgreSQL' AS name
MATCH (x:Technology {name: name})
CALL (x) {
  MATCH (organization:Organization)-[backs:BACKS]->(x)
  RETURN organization, backs.quote AS quote, 0 AS talk
  UNION ALL
  MATCH (x)<-[:MENTIONS]-(:Talk)-[:MENTIONS]->(organization:Organization)
  RETURN organization, null AS quote, 1 AS talk
}
WITH organization, collect(quote) AS stated, sum(talk) AS talks
ORDER BY size(stated) DESC, talks DESC, organization.slug
LIMIT 20
RETURN organization.name AS name, talks, stated[..2] AS stated
