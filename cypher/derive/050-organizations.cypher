// Names each organisation as most texts that name it were read.
MATCH (organization:Organization)<-[mention:MENTIONS]-()
WITH organization, mention.name AS name, count(*) AS times
ORDER BY organization.slug, times DESC, name
WITH organization, collect(name)[0] AS best
SET organization.name = best
