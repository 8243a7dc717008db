// Names each speaker as most schedules do; the other spellings are aliases.
MATCH (person:Person)-[gave:GAVE]->()
WITH person, gave.as AS name, count(*) AS times
ORDER BY person.slug, times DESC, name
WITH person, collect(name) AS names
SET person.name = names[0], person.aliases = names[1..]
