// Counts what the graph holds.
RETURN COUNT { (:Edition) } AS editions, COUNT { (:Talk) } AS talks, COUNT { (:Report) } AS reports,
       COUNT { (:Person) } AS people, COUNT { (:Speaker) } AS speakers, COUNT { (:Technology) } AS technologies,
       COUNT { (:Organization) } AS organizations, COUNT { (:Devroom) } AS devrooms, COUNT { (:Room) } AS rooms,
       COUNT { ()-[:MENTIONS]->() } AS mentions, COUNT { ()-[:DISCUSSES]->() } AS discussions,
       COUNT { ()-[:RELATED_TO]->() } AS related,
       COUNT { ()-[:USES|BASED_ON|FORK_OF|ALTERNATIVE_TO|INTEGRATES_WITH|BACKS|WORKS_FOR]->() } + COUNT { (:Technology)-[:PART_OF]->(:Technology) } AS relations
