// Lists the reports with what they say.
MATCH (report:Report)
RETURN report.id AS id, report.title AS title, report.author AS author, report.published AS published, report.address AS address,
       COLLECT { MATCH (report)-[about:ABOUT]->(edition:Edition) RETURN edition.id ORDER BY about.position } AS editions,
       COLLECT { MATCH (report)-[d:DISCUSSES]->(talk:Talk)
                 RETURN {talk: talk.id, heading: d.heading, attended: d.attended, opinion: d.opinion, quote: d.quote, confidence: d.confidence}
                 ORDER BY d.start, talk.id } AS discussions,
       COLLECT { MATCH (report)-[m:MENTIONS]->(entity:Technology|Organization|Person)
                 WITH CASE WHEN entity:Technology THEN 'TECHNOLOGY' WHEN entity:Organization THEN 'ORGANIZATION' ELSE 'PERSON' END AS type, entity.slug AS slug, m
                 RETURN {type: type, slug: slug, count: m.count, quote: m.quote}
                 ORDER BY type, slug } AS mentions
ORDER BY id
