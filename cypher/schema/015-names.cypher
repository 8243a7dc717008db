CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Technology|Organization|Person|Devroom) ON EACH [n.name, n.aliases]
