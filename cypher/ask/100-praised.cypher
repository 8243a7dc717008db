// What did attendees praise?
// Talks that trip reports speak well of, with the words and the report.
// Parameters: since, the first year that counts (2007).
WITH 2007 AS since
MATCH (report:Report)-[discusses:DISCUSSES]->(talk:Talk)
WHERE discusses.opinion = 'positive' AND talk.start.year >= since
WITH talk, report, discusses ORDER BY report.published, report.id
WITH talk, count(report) AS reports, collect({words: discusses.quote, by: report.author, address: report.address})[0] AS praise
RETURN talk.title AS title, talk.edition AS edition, reports, praise.words AS words, praise.by AS by, praise.address AS address
ORDER BY reports DESC, talk.id
LIMIT 20
