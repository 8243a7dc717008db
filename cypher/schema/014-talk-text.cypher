CREATE FULLTEXT INDEX talk_text IF NOT EXISTS FOR (n:Talk) ON EACH [n.title, n.subtitle, n.abstract] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
