// What should I watch before a talk?
// Earlier talks with a recording on the technologies that this one names, the most of them first.
// Parameters: id, the talk's edition and event ('fosdem-2023/14120').
WITH 'fosdem-2023/14120' AS id
MATCH (talk:Talk {id: id})-[:MENTIONS]->(technology:Technology)<-[:MENTIONS]-(earlier:Talk)
WHERE earlier.start < talk.start AND earlier.video <> ''
RETURN earlier.title AS title, earlier.edition AS edition, collect(technology.name) AS technologies, earlier.video AS video
ORDER BY size(technologies) DESC, edition DESC, title
LIMIT 20
