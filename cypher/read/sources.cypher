// Lists what was imported.
MATCH (source:Source)
RETURN source.id AS id, source.kind AS kind, source.name AS name, source.sha256 AS sha256,
       source.vocabulary AS vocabulary, source.programme AS programme, coalesce(source.sample, false) AS sample
ORDER BY id
