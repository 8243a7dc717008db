// How do two technologies hang together?
// Draws the shortest chains of talks that lead from one to the other.
// Parameters: from and to, technologies ('curl', 'NixOS').
WITH 'curl' AS from, 'NixOS' AS to
MATCH (a:Technology {name: from}), (b:Technology {name: to})
MATCH path = allShortestPaths((a)-[:MENTIONS*..6]-(b))
RETURN path
LIMIT 5
