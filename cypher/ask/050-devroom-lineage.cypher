// Where does a devroom come from?
// Draws the chain of the same devroom through the years, under all its names, back from one of them.
// Parameters: devroom, its id: edition and slug ('fosdem-2023/containers').
WITH 'fosdem-2023/containers' AS devroom
MATCH lineage = (:Devroom {id: devroom})-[:CONTINUES*0..30]->(:Devroom)-[:PART_OF]->(:Edition)
RETURN lineage
