-- Where is more paid? The median year's pay of the postings that name a skill beside that of all.
WITH paid AS (
  SELECT posting, pay_currency AS currency, (pay_low + coalesce(pay_high, pay_low)) / 2 AS pay
  FROM postings WHERE pay_period = 'year' AND pay_low IS NOT NULL),
everything AS (SELECT currency, median(pay) AS median FROM paid GROUP BY currency),
named AS (SELECT DISTINCT posting, name FROM skills)
SELECT p.currency, n.name AS skill, count(*) AS postings, round(median(p.pay)) AS median,
  round(any_value(e.median)) AS median_of_all
FROM paid p JOIN named n USING (posting) JOIN everything e ON e.currency = p.currency
GROUP BY p.currency, n.name
ORDER BY p.currency, postings DESC, skill
LIMIT 100;
