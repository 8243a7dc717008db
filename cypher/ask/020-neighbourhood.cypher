// What is around a technology?
// Draws its strongest derived ties, and those among its neighbours.
// Parameters: name, a technology ('eBPF'); size, how many neighbours (12).
WITH 'eBPF' AS name, 12 AS size
MATCH (x:Technology {name: name})-[tie:RELATED_TO]-(y:Technology)
WITH x, y, size, max(tie.score) AS score
ORDER BY score DESC, y.slug
WITH x, size, collect(y) AS ranked
WITH ranked[..size] + x AS near
MATCH (a:Technology)-[tie:RELATED_TO]->(b:Technology)
WHERE a IN near AND b IN near AND (a.slug < b.slug OR NOT EXISTS { (b)-[:RELATED_TO]->(a) })
RETURN a, tie, b
