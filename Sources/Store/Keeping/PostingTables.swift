import GRDB
import Model

import struct Model.Record

/// Writes what the tables hold of postings.
struct PostingTables {
  let db: Database
  let reading: Int64
  /// The time of the run, `2026-11-28T21:05:33.250Z`.
  let now: String

  /// The number of the posting with that content; it is written where the store does not hold it as this
  /// run reads it. Nil where it is not held and nothing is there to write.
  func number(of hash: String, _ kept: KeptPosting?, id: String, path: String) throws -> Int64? {
    let found = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT posting, reading FROM postings WHERE hash = ?"),
      arguments: [hash])
    guard let found else {
      guard let kept else { return nil }
      try insert(kept, hash: hash, id: id, path: path)
      let number = db.lastInsertedRowID
      try insertDetails(kept, of: number)
      try insertText(kept, of: number)
      return number
    }
    let number: Int64 = try found.decode(atIndex: 0)
    guard let kept else { return number }
    if try found.decode(atIndex: 1) as Int64 != reading {
      try replace(number, by: kept)
    } else if let details = kept.details {
      // A run that read it elsewhere, in a process of its own, did not know them.
      try db.cachedStatement(
        sql: "UPDATE records SET details = ? WHERE posting = ? AND details IS NULL"
      ).execute(arguments: [Self.text(details), number])
    }
    return number
  }

  private static let columns = [
    "reading", "source", "url", "title", "company", "location", "country", "date", "family",
    "seniority", "role", "minimum", "substitutable", "preferred", "years", "pay", "pay_currency",
    "pay_low", "pay_high", "pay_period", "work_mode", "industry", "method", "confidence",
    "text_bytes",
  ]

  private func values(_ record: Record) -> [(any DatabaseValueConvertible)?] {
    [
      reading, record.source, record.url, record.title.value, record.company.value, record.location,
      record.terms.place.value?.country, record.date, record.family.value.rawValue,
      record.seniority.value.rawValue, record.role.value.rawValue,
      record.degree.minimum?.rawValue ?? "none", record.degree.substitutable,
      record.degree.preferred.map(\.rawValue).joined(separator: "; "), record.years.value,
      record.pay.value, record.salary?.currency, record.salary?.low, record.salary?.high,
      record.salary?.period?.rawValue, record.terms.workMode.value?.rawValue,
      record.work.industry.value?.rawValue, record.method, record.confidence.rawValue,
      record.textBytes,
    ]
  }

  private static let insertion =
    "INSERT INTO postings (\(columns.joined(separator: ", ")), hash, id, path, first_seen, last_seen) "
    + "VALUES (\([String](repeating: "?", count: columns.count + 5).joined(separator: ", ")))"

  private func insert(_ kept: KeptPosting, hash: String, id: String, path: String) throws {
    try db.cachedStatement(sql: Self.insertion).execute(
      arguments: StatementArguments(values(kept.record) + [hash, id, path, now, now]))
  }

  private static let replacement =
    "UPDATE postings SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE posting = ?"

  private func replace(_ number: Int64, by kept: KeptPosting) throws {
    try db.cachedStatement(sql: Self.replacement).execute(
      arguments: StatementArguments(values(kept.record) + [number]))
    for table in ["records", "skills", "paths", "evidence"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE posting = ?").execute(
        arguments: [number])
    }
    try insertDetails(kept, of: number)
    let text = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT title, text FROM texts WHERE posting = ?"),
      arguments: [number])
    let record = kept.record
    if let text, text[0] as String? == record.title.value,
      text[1] as String? == record.text ?? ""
    {
      return
    }
    try db.cachedStatement(sql: "DELETE FROM texts WHERE posting = ?").execute(arguments: [number])
    try insertText(kept, of: number)
  }

  private func insertText(_ kept: KeptPosting, of number: Int64) throws {
    try db.cachedStatement(sql: "INSERT INTO texts VALUES (?, ?, ?)").execute(
      arguments: [number, kept.record.title.value, kept.record.text ?? ""])
  }

  private func insertDetails(_ kept: KeptPosting, of posting: Int64) throws {
    try db.cachedStatement(sql: "INSERT INTO records VALUES (?, ?, ?, ?)").execute(
      arguments: [posting, Self.text(kept.line), kept.isGiven, kept.details.map(Self.text)])
    let skills = try db.cachedStatement(sql: "INSERT INTO skills VALUES (?, ?, ?, ?, ?, ?)")
    for (number, skill) in kept.record.skills.enumerated() {
      try skills.execute(arguments: [
        posting, number, skill.name, skill.category, skill.standing.rawValue, skill.alternative,
      ])
    }
    let paths = try db.cachedStatement(sql: "INSERT INTO paths VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (number, path) in kept.record.degree.paths.enumerated() {
      try paths.execute(arguments: [
        posting, number, path.level?.rawValue, path.years, path.fields.joined(separator: "; "),
        path.equivalent, path.evidence.quote,
      ])
    }
    let evidence = try db.cachedStatement(
      sql: "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (number, row) in kept.evidence.enumerated() {
      try evidence.execute(arguments: [
        posting, number, row.answer, row.item, row.quote, row.first, row.end, row.rule,
      ])
    }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
