-- How many years of experience does each seniority ask for, where the posting says?
SELECT seniority, count(*) AS postings, count(years) AS saying,
  quantile_disc(years, 0.25) AS quartile, quantile_disc(years, 0.5) AS median,
  quantile_disc(years, 0.75) AS upper_quartile
FROM postings
GROUP BY seniority
ORDER BY median NULLS LAST, seniority;
