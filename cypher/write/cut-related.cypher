// Removes the derived relations before they are written anew.
MATCH (:Technology)-[related:RELATED_TO]->(:Technology)
DELETE related
