// Removes what nothing names any more.
MATCH (node:Technology|Organization|Person|Devroom|Room)
WHERE NOT EXISTS { (node)--(:Talk) } AND NOT EXISTS { (node)--(:Report) }
DETACH DELETE node
