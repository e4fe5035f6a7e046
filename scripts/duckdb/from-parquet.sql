-- The records that scripts/spark/extract.py wrote: SET VARIABLE place = 'FOLDER' before.
CREATE OR REPLACE VIEW records AS
SELECT * FROM read_parquet(
  getvariable('place') || '/records/*/*/*.parquet', hive_partitioning = true, hive_types_autocast = false);

-- Postings that another stands for.
CREATE OR REPLACE VIEW duplicates AS
SELECT id, duplicateOf FROM read_parquet(getvariable('place') || '/duplicates/*.parquet');
