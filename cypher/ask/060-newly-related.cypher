// What newly relates to a technology since a year?
// Technologies that talks name with it from that year on and never before; most talks first.
// Parameters: name, a technology ('Kubernetes'); since, the first year that counts (2019).
WITH 'Kubernetes' AS name, 2019 AS since
MATCH (x:Technology {name: name})<-[:MENTIONS]-(talk:Talk)-[:MENTIONS]->(y:Technology)
WITH y, since, min(talk.start.year) AS first, count(talk) AS talks, collect(talk) AS shared
WHERE first >= since
WITH y, first, talks, shared, EXISTS { (y)<-[:MENTIONS]-(earlier:Talk) WHERE earlier.start.year < since } AS knownBefore
ORDER BY talks DESC, first, y.slug
LIMIT 20
RETURN y.name AS technology, first, talks, knownBefore,
       COLLECT { UNWIND shared AS talk RETURN talk.title ORDER BY talk.start, talk.id LIMIT 2 } AS evidence
