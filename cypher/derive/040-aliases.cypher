// Sets the other names of technologies and organisations that the vocabulary knows.
UNWIND $aliases AS row
MATCH (entity:Technology|Organization {slug: row.slug})
WHERE row.label IN labels(entity)
SET entity.aliases = row.aliases
