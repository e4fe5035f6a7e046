-- Which skills are named together? Pairs, with how many times as often as if they were independent.
WITH named AS (SELECT DISTINCT posting, name FROM skills),
counts AS (SELECT name, count(*) AS postings FROM named GROUP BY name)
SELECT a.name AS skill, b.name AS beside, count(*) AS postings,
  round(count(*) * (SELECT count(*) FROM postings)::DOUBLE / (any_value(x.postings) * any_value(y.postings)), 2)
    AS lift
FROM named a JOIN named b ON a.posting = b.posting AND a.name < b.name
JOIN counts x ON x.name = a.name JOIN counts y ON y.name = b.name
GROUP BY a.name, b.name
ORDER BY postings DESC, lift DESC, skill, beside
LIMIT 100;
