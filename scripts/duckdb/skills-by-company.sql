-- Which skills does each company ask for? The ten commonest, required or preferred.
WITH sizes AS (SELECT company, count(*) AS postings FROM postings WHERE company IS NOT NULL GROUP BY company),
asked AS (
  SELECT p.company, s.name AS skill, count(DISTINCT p.posting) AS asking,
    count(DISTINCT p.posting) FILTER (s.standing = 'required') AS requiring
  FROM postings p JOIN skills s USING (posting)
  WHERE p.company IS NOT NULL AND s.standing IN ('required', 'preferred')
  GROUP BY p.company, s.name)
SELECT company, skill, asking, requiring, postings, round(100.0 * asking / postings, 1) AS percent
FROM asked JOIN sizes USING (company)
QUALIFY row_number() OVER (PARTITION BY company ORDER BY asking DESC, skill) <= 10
ORDER BY postings DESC, company, asking DESC, skill;
