CREATE CONSTRAINT technology_slug IF NOT EXISTS FOR (n:Technology) REQUIRE n.slug IS UNIQUE
