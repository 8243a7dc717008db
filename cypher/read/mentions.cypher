// Lists what talks name.
MATCH (talk:Talk)-[mention:MENTIONS]->(entity)
RETURN talk.id AS talk,
       CASE WHEN entity:Technology THEN 'TECHNOLOGY' WHEN entity:Organization THEN 'ORGANIZATION' ELSE 'PERSON' END AS type,
       entity.slug AS slug, mention.count AS count, mention.where AS where, mention.start AS start, mention.end AS end
ORDER BY talk, type, slug
