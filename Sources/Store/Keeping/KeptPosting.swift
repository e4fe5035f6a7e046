import Model

/// What the tables hold of one posting, made ready away from the database.
struct KeptPosting: Sendable {
  let record: Record
  let line: [UInt8]
  /// What the reading says beside the record; nil where nobody knows.
  let details: [UInt8]?
  /// Whether it was given as a record, whose text belongs to it whoever asks.
  let isGiven: Bool
  let evidence: [EvidenceRow]

  /// Of a record that was `given` as one, the text is part of it.
  init(_ record: Record, given: Bool, details: [UInt8]? = nil) {
    self.record = record
    self.details = details
    isGiven = given
    line = given ? RecordLine.whole(record) : RecordLine.of(record)
    evidence = EvidenceRow.all(in: line)
  }

  /// The name of its content where only the record tells of it: all but the id and the source.
  var hash: String {
    var hash = ContentHash()
    hash.add(Array(line[(RecordLine.behindSource(line) ?? 0)...]))
    hash.add(Array((record.text ?? "").utf8))
    return hash.finish()
  }

  /// About the bytes that it takes.
  var weight: Int {
    line.count * 3 + (record.text?.utf8.count ?? 0) + (details?.count ?? 0)
  }
}

/// One quote of a posting on which an answer rests.
struct EvidenceRow: Sendable, Equatable {
  /// The record's member that it is of, as in `degree`.
  var answer: String
  /// What it is of in there, as a skill's name; nil where the answer is one.
  var item: String?
  var quote: String
  var first: Int
  var end: Int
  var rule: String

  /// Every piece of evidence in a record's line, in its order.
  static func all(in line: [UInt8]) -> [EvidenceRow] {
    guard let json = try? JSONParser.parse(line[...]) else { return [] }
    var rows: [EvidenceRow] = []
    for member in json.members ?? [] {
      if member.key == "because" {
        for reason in member.value.members ?? [] { collect(reason.value, reason.key, nil, &rows) }
      } else {
        collect(member.value, member.key, nil, &rows)
      }
    }
    return rows
  }

  /// Members that name the thing of which evidence stands in a list of such things.
  private static let names = ["name", "level", "proof", "part", "kind", "skill"]

  private static func collect(
    _ value: JSONValue, _ answer: String, _ item: String?, _ rows: inout [EvidenceRow]
  ) {
    for element in value.array ?? [] { collect(element, answer, item, &rows) }
    guard value.members != nil else { return }
    if let quote = value["quote"]?.string, let rule = value["rule"]?.string,
      let first = value["start"]?.int, let end = value["end"]?.int
    {
      rows.append(
        EvidenceRow(
          answer: answer, item: item, quote: quote, first: first, end: end, rule: rule))
      return
    }
    let own = names.lazy.compactMap { value[$0]?.string }.first ?? item
    for member in value.members ?? [] { collect(member.value, answer, own, &rows) }
  }
}
