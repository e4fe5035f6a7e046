-- How much of the work in each country is remote, hybrid or on site, where the posting says?
SELECT coalesce(country, 'unknown') AS country, count(*) AS postings,
  count(*) FILTER (work_mode = 'remote') AS remote, count(*) FILTER (work_mode = 'hybrid') AS hybrid,
  count(*) FILTER (work_mode = 'on-site') AS on_site, count(*) FILTER (work_mode IS NULL) AS unsaid
FROM postings
GROUP BY ALL
ORDER BY postings DESC, country;
