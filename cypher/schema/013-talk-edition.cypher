CREATE INDEX talk_edition IF NOT EXISTS FOR (n:Talk) ON (n.edition)
