// What relates to a technology?
// Ranked by the cosine of the talks that name both, and only where more talks do than chance explains
// (log-likelihood ratio above 10.83, p < 0.001); with the latest of those talks as evidence.
// Parameters: name, a technology as the graph spells it ('eBPF').
WITH 'eBPF' AS name
MATCH (x:Technology {name: name})<-[:MENTIONS]-(talk:Talk)-[:MENTIONS]->(y:Technology)
WITH x, y, collect(talk) AS talks
WHERE size(talks) > 1
WITH y, talks, size(talks) AS both, toFloat(COUNT { (:Talk) }) AS n,
     toFloat(COUNT { (x)<-[:MENTIONS]-(:Talk) }) AS nx, toFloat(COUNT { (y)<-[:MENTIONS]-(:Talk) }) AS ny
WHERE both * n > nx * ny
WITH *, [[both, nx * ny], [nx - both, nx * (n - ny)], [ny - both, (n - nx) * ny], [n - nx - ny + both, (n - nx) * (n - ny)]] AS cells
WITH *, 2 * reduce(sum = 0.0, c IN cells | sum + CASE WHEN c[0] > 0 THEN c[0] * log(c[0] * n / c[1]) ELSE 0 END) AS significance
WHERE significance > 10.83
WITH y, both, talks, both / sqrt(nx * ny) AS score, significance
ORDER BY score DESC, y.slug
LIMIT 20
RETURN y.name AS related, y.kind AS kind, round(score, 3) AS score, both AS talks, round(significance, 1) AS significance,
       COLLECT { UNWIND talks AS talk RETURN talk.title + ' (' + talk.edition + ')' ORDER BY talk.start DESC, talk.id LIMIT 3 } AS evidence
