-- Which companies hire without a degree? Of each with postings, how many ask for none.
SELECT company, count(*) AS postings, count(*) FILTER (minimum = 'none') AS without_degree,
  count(*) FILTER (minimum = 'none' AND seniority IN ('intern', 'junior')) AS for_beginners,
  max(date) AS latest
FROM postings
WHERE company IS NOT NULL
GROUP BY company
HAVING without_degree > 0
ORDER BY without_degree DESC, postings, company
LIMIT 100;
