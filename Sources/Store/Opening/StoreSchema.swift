import GRDB

/// The tables of a store, and how older ones become them.
///
/// A migration is never changed once it was published: a later one changes what it made. Every table has a
/// rowid, without which DuckDB does not count its rows.
enum StoreSchema {
  /// The version of the schema, in `PRAGMA user_version`: the number of migrations.
  static let version = 3
  /// `jobr`, in `PRAGMA application_id`.
  static let mark = 0x6A6F_6272
  /// Bytes of a page: a posting's record takes one or two.
  static let pageBytes = 8192

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: tables)
      try db.execute(sql: people)
      try db.execute(sql: search)
      try db.execute(sql: views)
      try db.execute(sql: "PRAGMA application_id = \(mark)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: details)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { db in
      try db.execute(sql: "ALTER TABLE inputs ADD COLUMN stamp TEXT")
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    return migrator
  }

  /// What was read when and by what, and what each input held.
  private static let tables = """
    CREATE TABLE readings (
      reading INTEGER PRIMARY KEY,
      program TEXT NOT NULL,
      rules TEXT NOT NULL,
      vocabulary TEXT NOT NULL,
      options TEXT NOT NULL,
      UNIQUE (program, rules, vocabulary, options)
    );
    CREATE TABLE runs (
      run INTEGER PRIMARY KEY,
      started TEXT NOT NULL,
      ended TEXT,
      reading INTEGER NOT NULL REFERENCES readings (reading),
      paths TEXT NOT NULL,
      inputs INTEGER,
      inputs_read INTEGER,
      postings INTEGER,
      postings_new INTEGER,
      postings_gone INTEGER
    );
    CREATE TABLE inputs (
      input INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      part INTEGER NOT NULL,
      id TEXT NOT NULL,
      folder TEXT NOT NULL,
      hash TEXT NOT NULL,
      reading INTEGER NOT NULL REFERENCES readings (reading),
      last_run INTEGER NOT NULL,
      first_seen TEXT NOT NULL,
      last_seen TEXT NOT NULL,
      gone TEXT,
      UNIQUE (path, part)
    );
    CREATE INDEX inputs_by_hash ON inputs (hash);
    CREATE TABLE postings (
      posting INTEGER PRIMARY KEY,
      hash TEXT NOT NULL UNIQUE,
      reading INTEGER NOT NULL REFERENCES readings (reading),
      id TEXT NOT NULL,
      path TEXT NOT NULL,
      source TEXT NOT NULL,
      url TEXT,
      title TEXT NOT NULL,
      company TEXT,
      location TEXT,
      country TEXT,
      date TEXT,
      family TEXT NOT NULL,
      seniority TEXT NOT NULL,
      role TEXT NOT NULL,
      minimum TEXT NOT NULL,
      substitutable INTEGER NOT NULL,
      preferred TEXT NOT NULL,
      years INTEGER,
      pay TEXT,
      pay_currency TEXT,
      pay_low REAL,
      pay_high REAL,
      pay_period TEXT,
      work_mode TEXT,
      industry TEXT,
      method TEXT NOT NULL,
      confidence TEXT NOT NULL,
      text_bytes INTEGER NOT NULL,
      first_seen TEXT NOT NULL,
      last_seen TEXT NOT NULL,
      gone TEXT,
      followed_by INTEGER REFERENCES postings (posting) ON DELETE SET NULL
    );
    CREATE INDEX postings_by_address ON postings (url, title, company) WHERE followed_by IS NULL;
    CREATE INDEX postings_by_date ON postings (date);
    CREATE INDEX postings_followed ON postings (followed_by) WHERE followed_by IS NOT NULL;
    CREATE TABLE places (
      input INTEGER NOT NULL REFERENCES inputs (input) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      id TEXT NOT NULL,
      outcome TEXT NOT NULL,
      posting INTEGER REFERENCES postings (posting),
      source TEXT,
      reason TEXT,
      detail TEXT,
      PRIMARY KEY (input, number)
    );
    CREATE INDEX places_by_posting ON places (posting);
    CREATE TABLE records (
      posting INTEGER PRIMARY KEY REFERENCES postings (posting) ON DELETE CASCADE,
      record TEXT NOT NULL,
      has_own_text INTEGER NOT NULL
    );
    """

  /// What a reading says beside its record; and of a record that was given without a text, that it is
  /// whole without.
  private static let details = """
    ALTER TABLE records ADD COLUMN details TEXT;
    UPDATE records SET has_own_text = 1
      WHERE posting IN (SELECT posting FROM texts WHERE text = '');
    """

  /// What is in the records, in tables to ask.
  private static let people = """
    CREATE TABLE skills (
      posting INTEGER NOT NULL REFERENCES postings (posting) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      name TEXT NOT NULL,
      category TEXT NOT NULL,
      standing TEXT NOT NULL,
      alternative INTEGER
    );
    CREATE INDEX skills_by_posting ON skills (posting);
    CREATE INDEX skills_by_name ON skills (name);
    CREATE TABLE paths (
      posting INTEGER NOT NULL REFERENCES postings (posting) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      level TEXT,
      years INTEGER,
      fields TEXT NOT NULL,
      equivalent INTEGER NOT NULL,
      quote TEXT NOT NULL
    );
    CREATE INDEX paths_by_posting ON paths (posting);
    CREATE TABLE evidence (
      posting INTEGER NOT NULL REFERENCES postings (posting) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      answer TEXT NOT NULL,
      item TEXT,
      quote TEXT NOT NULL,
      first_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      rule TEXT NOT NULL
    );
    CREATE INDEX evidence_by_posting ON evidence (posting);
    CREATE TABLE duplicates (
      posting INTEGER PRIMARY KEY REFERENCES postings (posting) ON DELETE CASCADE,
      duplicate_of INTEGER NOT NULL REFERENCES postings (posting) ON DELETE CASCADE,
      run INTEGER NOT NULL
    );
    CREATE INDEX duplicates_of ON duplicates (duplicate_of);
    CREATE TABLE texts (
      posting INTEGER PRIMARY KEY REFERENCES postings (posting) ON DELETE CASCADE,
      title TEXT NOT NULL,
      text TEXT NOT NULL
    );
    """

  /// The full-text search over titles and texts, which follows the table of texts.
  private static let search = """
    CREATE VIRTUAL TABLE search USING fts5 (
      title, text, content="texts", content_rowid="posting"
    );
    CREATE TRIGGER texts_inserted AFTER INSERT ON texts BEGIN
      INSERT INTO search (rowid, title, text) VALUES (new.posting, new.title, new.text);
    END;
    CREATE TRIGGER texts_deleted AFTER DELETE ON texts BEGIN
      INSERT INTO search (search, rowid, title, text)
        VALUES ('delete', old.posting, old.title, old.text);
    END;
    CREATE TRIGGER texts_updated AFTER UPDATE ON texts BEGIN
      INSERT INTO search (search, rowid, title, text)
        VALUES ('delete', old.posting, old.title, old.text);
      INSERT INTO search (rowid, title, text) VALUES (new.posting, new.title, new.text);
    END;
    """

  private static let views = """
    CREATE VIEW open_postings AS SELECT * FROM postings WHERE gone IS NULL;
    CREATE VIEW skills_by_company AS
      SELECT p.company, s.name AS skill, s.category, count(*) AS postings,
        sum(s.standing = 'required') AS required, sum(s.standing = 'preferred') AS preferred
      FROM open_postings AS p JOIN skills AS s ON s.posting = p.posting
      WHERE p.company IS NOT NULL
      GROUP BY p.company, s.name, s.category;
    CREATE VIEW days_open AS
      SELECT posting, title, company, first_seen, gone,
        round(julianday(coalesce(gone, last_seen)) - julianday(first_seen), 2) AS days
      FROM postings WHERE followed_by IS NULL;
    """
}
