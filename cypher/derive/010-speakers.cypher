// Takes the speaker's label from whom no schedule names any more.
MATCH (person:Speaker)
WHERE NOT EXISTS { (person)-[:GAVE]->(:Talk) }
REMOVE person:Speaker
