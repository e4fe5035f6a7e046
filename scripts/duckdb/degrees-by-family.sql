-- Which minimum degree do the postings of each family of jobs ask for?
SELECT family, minimum, count(*) AS postings,
  round(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY family), 1) AS percent
FROM postings
GROUP BY family, minimum
ORDER BY sum(count(*)) OVER (PARTITION BY family) DESC, family, postings DESC, minimum;
