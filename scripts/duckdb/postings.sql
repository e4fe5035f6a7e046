-- What the queries ask, out of records: each posting once, and its skills.
CREATE OR REPLACE VIEW postings AS
SELECT
  id AS posting, id, title, company, source, url, TRY_CAST(date AS DATE) AS date, place.country AS country,
  family, seniority, role, degree.minimum AS minimum, degree.preferred AS preferred, years,
  salary.currency AS pay_currency, salary.low AS pay_low, salary.high AS pay_high,
  salary.period AS pay_period, workMode AS work_mode, industry
FROM records
WHERE outcome = 'posting' AND id NOT IN (SELECT id FROM duplicates WHERE id IS NOT NULL);

CREATE OR REPLACE VIEW skills AS
SELECT posting, skill.name AS name, skill.category AS category, skill.standing AS standing
FROM (
  SELECT id AS posting, unnest(skills) AS skill FROM records
  WHERE outcome = 'posting' AND id NOT IN (SELECT id FROM duplicates WHERE id IS NOT NULL));
