-- What is paid a year at each seniority? The middle of each posting's range, by currency.
SELECT pay_currency AS currency, seniority, count(*) AS postings,
  round(quantile_cont((pay_low + coalesce(pay_high, pay_low)) / 2, 0.25)) AS quartile,
  round(median((pay_low + coalesce(pay_high, pay_low)) / 2)) AS median,
  round(quantile_cont((pay_low + coalesce(pay_high, pay_low)) / 2, 0.75)) AS upper_quartile
FROM postings
WHERE pay_period = 'year' AND pay_low IS NOT NULL
GROUP BY currency, seniority
ORDER BY currency, median DESC, seniority;
