// Joins each devroom to the same devroom in the latest earlier edition that held it.
MATCH (devroom:Devroom)-[:PART_OF]->(edition:Edition)-[:OF]->(conference:Conference)
WITH conference, devroom.family AS family, edition.year AS year, devroom
ORDER BY conference.id, family, year, devroom.id
WITH conference, family, year, collect(devroom) AS devrooms
ORDER BY conference.id, family, year
WITH conference, family, collect({year: year, devrooms: devrooms}) AS years
WHERE size(years) > 1
UNWIND range(1, size(years) - 1) AS i
UNWIND years[i].devrooms AS later
UNWIND years[i - 1].devrooms AS earlier
MERGE (later)-[:CONTINUES]->(earlier)
