// What relates to a technology?
// Ranked by the cosine of the talks that name both, and only where more talks do than chance explains
// (log-likelihood ratio above 10.83, p < 0.001); with the latest of those talks as evidence.
// Parameters: name, a technology as the graph spells it ('eBPF').
WITH 'eBPF' AS name
MATCH (x:Technology {name: name})<-[:MENTIONS]-(talk:Talk)-[:MENTIONS]->(y:Technology)
WITH x, y, count(talk) AS both, collect(talk) AS talks,
     toFloat(COUNT { (x)<-[:MENTIONS]-(:Talk) }) AS nx, toFloat(COUNT { (y)<-[:MENTIONS]-(:Talk) }) AS ny,
     toFloat(COUNT { (:Talk) }) AS n
WHERE both > 1
WITH *, [[both, nx * ny], [nx - both, nx * (n - ny)], [ny - both, (n - nx) * ny], [n - nx - ny + both, (n - nx) * (n - ny)]] AS cells
WITH *, 2 * reduce(sum = 0.0, c IN cells | sum + CASE WHEN c[0] > 0 THEN c[0] * log(c[0] * n / c[1]) ELSE 0 END) AS significance
WHERE significance > 10.83 AND both * n > nx * ny
WITH y, both, talks, both / sqrt(nx * ny) AS score, significance
ORDER BY score DESC, y.slug
LIMIT 20
RETURN y.name AS related, y.kind AS kind, round(score, 3) AS score, both AS talks, round(significance, 1) AS significance,
       COLLECT { UNWIND talks AS talk RETURN talk.title + ' (' + talk.edition + ')' ORDER BY talk.start DESC, talk.id LIMIT 3 } AS evidence
