// Takes away what an earlier vocabulary knew, before the present one is told.
MATCH (entity:Technology|Organization)
WHERE entity.aliases IS NOT NULL OR entity.area IS NOT NULL
REMOVE entity.aliases, entity.area
