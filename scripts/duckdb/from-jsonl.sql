-- Records of `jobreq extract`: SET VARIABLE place = 'FOLDER' before, which holds
--   jobreq extract postings/ > FOLDER/records.jsonl
--   jobreq duplicates FOLDER/records.jsonl > FOLDER/duplicates.jsonl
CREATE OR REPLACE VIEW records AS
SELECT * FROM read_json(
  getvariable('place') || '/records.jsonl', format = 'newline_delimited',
  maximum_object_size = 67108864,
  columns = {
    id: 'VARCHAR', outcome: 'VARCHAR', reason: 'STRUCT(code VARCHAR, detail VARCHAR)',
    source: 'VARCHAR', url: 'VARCHAR', location: 'VARCHAR', date: 'VARCHAR', title: 'VARCHAR',
    company: 'VARCHAR', family: 'VARCHAR', seniority: 'VARCHAR', role: 'VARCHAR',
    degree: 'STRUCT(minimum VARCHAR, substitutable BOOLEAN, preferred VARCHAR[], fields VARCHAR[])',
    years: 'INTEGER', pay: 'VARCHAR',
    salary: 'STRUCT(currency VARCHAR, low DOUBLE, high DOUBLE, period VARCHAR, declared BOOLEAN)',
    skills: 'STRUCT(name VARCHAR, category VARCHAR, standing VARCHAR)[]',
    industry: 'VARCHAR', place: 'STRUCT(text VARCHAR, country VARCHAR)', workMode: 'VARCHAR'
  });

-- Postings that another stands for.
CREATE OR REPLACE VIEW duplicates AS
SELECT * FROM read_json(
  getvariable('place') || '/duplicates.jsonl', format = 'newline_delimited',
  columns = {id: 'VARCHAR', duplicateOf: 'VARCHAR'});
