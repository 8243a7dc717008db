// Lists the editions.
MATCH (edition:Edition)
RETURN edition.id AS id, edition.name AS name, edition.start AS start, edition.end AS end,
       edition.city AS city, edition.venue AS venue, edition.sample AS sample
ORDER BY id
