// Names each technology as most texts that name it were read.
MATCH (technology:Technology)<-[mention:MENTIONS]-()
WITH technology, mention.name AS name, mention.kind AS kind, count(*) AS times
ORDER BY technology.slug, times DESC, name, kind
WITH technology, collect({name: name, kind: kind})[0] AS best
SET technology.name = best.name, technology.kind = best.kind
