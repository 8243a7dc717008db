// Removes the relations that the sentences of these documents stated.
MATCH ()-[relation:USES|BASED_ON|FORK_OF|ALTERNATIVE_TO|PART_OF|INTEGRATES_WITH|BACKS|WORKS_FOR]->()
WHERE relation.source IN $sources
DELETE relation
