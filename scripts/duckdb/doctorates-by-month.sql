-- How many postings of each month require a doctorate, or prefer one?
SELECT strftime(date, '%Y-%m') AS month, count(*) AS postings,
  count(*) FILTER (minimum = 'doctorate') AS required,
  count(*) FILTER (minimum IS DISTINCT FROM 'doctorate' AND list_contains(preferred, 'doctorate')) AS preferred,
  round(100.0 * count(*) FILTER (minimum = 'doctorate') / count(*), 1) AS percent_required
FROM postings
WHERE date IS NOT NULL
GROUP BY month
ORDER BY month;
