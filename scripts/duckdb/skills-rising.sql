-- Which skills are asked for more often in the last three months than in the three before?
WITH newest AS (SELECT date_trunc('month', max(date)) AS month FROM postings),
dated AS (
  SELECT p.posting,
    CASE WHEN date_trunc('month', p.date) > n.month - INTERVAL 3 MONTH THEN 'after'
      WHEN date_trunc('month', p.date) > n.month - INTERVAL 6 MONTH THEN 'before' END AS side
  FROM postings p, newest n WHERE p.date IS NOT NULL),
sizes AS (
  SELECT count(*) FILTER (side = 'before') AS before, count(*) FILTER (side = 'after') AS after FROM dated),
counts AS (
  SELECT s.name AS skill, count(DISTINCT d.posting) FILTER (d.side = 'before') AS before,
    count(DISTINCT d.posting) FILTER (d.side = 'after') AS after
  FROM dated d JOIN skills s USING (posting) WHERE d.side IS NOT NULL GROUP BY s.name)
SELECT c.skill, c.before, c.after,
  round(100.0 * c.after / nullif(n.after, 0) - 100.0 * c.before / nullif(n.before, 0), 1) AS points
FROM counts c, sizes n
ORDER BY points DESC NULLS LAST, c.skill
LIMIT 50;
