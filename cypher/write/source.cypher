// Remembers what was imported, so that importing it again changes nothing.
MERGE (source:Source {id: $id})
SET source.kind = $kind, source.name = $name, source.sha256 = $sha256, source.vocabulary = $vocabulary,
    source.programme = $programme, source.sample = $sample
WITH source
MERGE (hallway:Hallway {id: 'graph'})
SET hallway.derived = false
