// Cuts the chains of devrooms before they are drawn anew.
MATCH (:Devroom)-[continues:CONTINUES]->(:Devroom)
DELETE continues
