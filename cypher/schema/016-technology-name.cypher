CREATE INDEX technology_name IF NOT EXISTS FOR (n:Technology) ON (n.name)
