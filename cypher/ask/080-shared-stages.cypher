// Who shares stages with a person?
// Draws the talks a person gave together with others, and those others.
// Parameters: name, a speaker ('Pjotr Prins').
WITH 'Pjotr Prins' AS name
MATCH stage = (:Speaker {name: name})-[:GAVE]->(:Talk)<-[:GAVE]-(:Speaker)
RETURN stage
