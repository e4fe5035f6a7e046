-- A store (`jobreq analyze --store postings.db`), attached as `store`: ATTACH 'postings.db' AS store (TYPE sqlite).
-- Copied, not viewed: DuckDB 1.4 fails where a question asks a view of SQLite twice.
-- Postings that are gone from the folder are asked too; of a posting that changed, the newest.
CREATE OR REPLACE TEMP TABLE postings AS
SELECT
  posting, id, title, company, source, url, TRY_CAST(date AS DATE) AS date, country, family, seniority, role,
  minimum, string_split(preferred, '; ') AS preferred, years, pay_currency, pay_low, pay_high, pay_period,
  work_mode, industry
FROM store.postings
WHERE followed_by IS NULL AND posting NOT IN (SELECT posting FROM store.duplicates);

CREATE OR REPLACE TEMP TABLE skills AS
SELECT posting, name, category, standing FROM store.skills WHERE posting IN (SELECT posting FROM postings);
