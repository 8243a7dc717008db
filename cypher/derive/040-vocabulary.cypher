// Sets what the vocabulary knows of technologies and organisations: other names, and the area.
UNWIND $vocabulary AS row
MATCH (entity:Technology|Organization {slug: row.slug})
WHERE row.label IN labels(entity)
SET entity.aliases = row.aliases, entity.area = row.area
