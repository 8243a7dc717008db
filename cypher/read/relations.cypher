// Lists what sentences state.
MATCH (from)-[relation:USES|BASED_ON|FORK_OF|ALTERNATIVE_TO|PART_OF|INTEGRATES_WITH|BACKS|WORKS_FOR]->(to)
WHERE relation.source IS NOT NULL
RETURN CASE WHEN from:Technology THEN 'TECHNOLOGY' WHEN from:Organization THEN 'ORGANIZATION' ELSE 'PERSON' END AS fromType,
       from.slug AS from, type(relation) AS type,
       CASE WHEN to:Technology THEN 'TECHNOLOGY' WHEN to:Organization THEN 'ORGANIZATION' ELSE 'PERSON' END AS toType,
       to.slug AS to, relation.source AS source, relation.quote AS quote
ORDER BY source, fromType, from, type, toType, to, relation.start
