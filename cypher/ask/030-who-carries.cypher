// Who carries a technology?
// Speakers by the number of their talks that name it, with their years; a talk that names it in its title counts twice.
// Parameters: name, a technology ('Kubernetes').
WITH 'Kubernetes' AS name
MATCH (:Technology {name: name})<-[mention:MENTIONS]-(talk:Talk)<-[:GAVE]-(speaker:Speaker)
WITH speaker, count(talk) AS talks, sum(CASE mention.where WHEN 'title' THEN 2 ELSE 1 END) AS weight,
     min(talk.start.year) AS since, max(talk.start.year) AS until, collect(talk.title) AS titles
ORDER BY weight DESC, talks DESC, speaker.slug
LIMIT 20
RETURN speaker.name AS speaker, talks, since, until, titles[..3] AS titles
