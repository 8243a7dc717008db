// Which technologies are hidden bridges?
// Named in few talks, yet related to technologies that are not related to each other: where fields meet.
// Parameters: most, the number of talks that still counts as few (40).
WITH 40 AS most
MATCH (bridge:Technology)-[:RELATED_TO]-(near:Technology)
WITH most, bridge, collect(DISTINCT near) AS near
WHERE size(near) > 3 AND COUNT { (bridge)<-[:MENTIONS]-(:Talk) } <= most
UNWIND near AS a
UNWIND near AS b
WITH bridge, near, a, b
WHERE a.slug < b.slug
WITH bridge, near, count(*) AS pairs, sum(CASE WHEN EXISTS { (a)-[:RELATED_TO]-(b) } THEN 0 ELSE 1 END) AS apart
ORDER BY apart DESC, pairs, bridge.slug
LIMIT 20
RETURN bridge.name AS technology, size(near) AS related, apart AS pairsApart, pairs, [n IN near | n.name][..8] AS between
