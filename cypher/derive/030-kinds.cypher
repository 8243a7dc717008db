// Labels each technology by its kind.
MATCH (technology:Technology)
REMOVE technology:Tool:Project:Language:Standard
SET technology:$(CASE technology.kind WHEN 'tool' THEN 'Tool' WHEN 'project' THEN 'Project' WHEN 'language' THEN 'Language' ELSE 'Standard' END)
