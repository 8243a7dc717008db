// Lists technologies, organisations and people.
MATCH (entity:Technology|Organization|Person)
RETURN CASE WHEN entity:Technology THEN entity.kind WHEN entity:Organization THEN 'organization' ELSE 'person' END AS type,
       entity.slug AS slug, entity.name AS name, coalesce(entity.aliases, []) AS aliases,
       coalesce(entity.area, '') AS area
ORDER BY type, slug
