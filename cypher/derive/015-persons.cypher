// Names each speaker as most schedules do, and whoever gave no talk as most texts do; the other spellings are aliases.
MATCH (person:Person)-[naming:GAVE|MENTIONS]-()
WHERE naming:GAVE OR NOT person:Speaker
WITH person, coalesce(naming.as, naming.name) AS name, count(*) AS times
ORDER BY person.slug, times DESC, name
WITH person, collect(name) AS names
SET person.name = names[0], person.aliases = names[1..]
