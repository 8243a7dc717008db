// What relates to a technology, beyond the talks that name both?
// Ranked much as Hallway does: from talks that name it, talks of its devrooms over all years where these are about it
// more than chance explains, and talks that two steps over technologies reach. Each way is scaled to one length and
// weighted; their sum over a technology's talks is divided by a power of how many it has. The latest shared talks are
// the evidence.
// Parameters: name, a technology as the graph spells it ('eBPF').
WITH 'eBPF' AS name
MATCH (x:Technology {name: name})<-[mention:MENTIONS]-(talk:Talk)
WITH x, talk, mention.count + CASE mention.where WHEN 'title' THEN 2 ELSE 0 END AS uses
WITH x, talk, uses / (uses + 1.0) AS about
WITH x, collect({talk: talk, about: about}) AS asked, sum(about) AS total, sqrt(sum(about * about)) AS length
CALL (asked, total, length) {
  UNWIND asked AS one
  RETURN one.talk AS talk, one.about / length AS weight
  UNION ALL
  UNWIND asked AS one
  WITH one.talk AS near, one.about AS about, total
  MATCH (near)-[:IN_DEVROOM]->(devroom:Devroom)
  WITH devroom.family AS family, sum(about) AS share, total
  WITH collect({family: family, share: share}) AS shares, total
  MATCH (devroom:Devroom)
  WITH shares, total, devroom.family AS family, collect(devroom) AS years
  WITH total, family, years, [one IN shares WHERE one.family = family | one.share] AS found
  UNWIND found AS share
  UNWIND years AS devroom
  MATCH (devroom)<-[:IN_DEVROOM]-(talk:Talk)
  WITH family, share, total, collect(talk) AS talks
  WITH talks, share / (size(talks) + 5) - 2 * total / COUNT { (:Talk) } AS excess
  WHERE excess > 0
  WITH collect({talks: talks, excess: excess}) AS families, sqrt(sum(size(talks) * excess * excess)) AS size
  UNWIND families AS family
  UNWIND family.talks AS talk
  RETURN talk, 0.4 * family.excess / size AS weight
  UNION ALL
  UNWIND asked AS one
  WITH one.talk AS near, one.about / total AS mass
  MATCH (near)-[:MENTIONS]->(between:Technology)
  WITH near, mass, collect(between) AS named
  UNWIND named AS between
  WITH between, sum(mass / size(named)) AS mass
  MATCH (between)<-[:MENTIONS]-(talk:Talk)
  WITH between, mass, collect(talk) AS talks
  UNWIND talks AS talk
  WITH talk, sum(mass / size(talks)) AS mass
  WITH talk, mass / COUNT { (talk)-[:MENTIONS]->(:Technology) } AS mass
  WITH collect({talk: talk, mass: mass}) AS reached, sqrt(sum(mass * mass)) AS size
  UNWIND reached AS one
  RETURN one.talk AS talk, 0.1 * one.mass / size AS weight
}
WITH x, talk, sum(weight) AS weight
MATCH (talk)-[:MENTIONS]->(y:Technology)
WITH x, y, sum(weight) AS weight
WHERE y <> x
WITH x, y, weight / (COUNT { (y)<-[:MENTIONS]-() } + 1) ^ 0.55 AS score
ORDER BY score DESC, y.slug
LIMIT 20
RETURN y.name AS related, y.kind AS kind, round(score, 3) AS score,
       COLLECT { MATCH (x)<-[:MENTIONS]-(talk:Talk)-[:MENTIONS]->(y) RETURN talk.title + ' (' + talk.edition + ')' ORDER BY talk.start DESC, talk.id LIMIT 3 } AS evidence
