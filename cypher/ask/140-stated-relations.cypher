// What do sentences say about how technologies relate?
// Draws relations that a talk or report states in so many words; each edge carries the quoted sentence.
// Parameters: none.
MATCH stated = (:Technology|Organization|Person)-[:USES|BASED_ON|FORK_OF|ALTERNATIVE_TO|INTEGRATES_WITH|BACKS|WORKS_FOR]->(:Technology|Organization)
RETURN stated
LIMIT 60
