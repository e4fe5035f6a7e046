import Foundation

/// What differs between two files of records, in words.
struct RecordDifferences {
  /// Lines shown.
  private static let shown = 25

  /// Number of values that differ.
  var count: Int { lines.count }
  /// The first of them, a line each, as in `a.html: degree.minimum: "master" → "none"`.
  var text: String {
    let more = count > Self.shown ? ["… and \(count - Self.shown) more"] : []
    return (lines.prefix(Self.shown) + more).map { "  " + $0 }.joined(separator: "\n")
  }

  private var lines: [String] = []

  init(from old: Data, to new: Data) throws {
    let (old, new) = (try Self.records(old), try Self.records(new))
    for id in Set(old.keys).union(new.keys).sorted() {
      switch (old[id], new[id]) {
      case (let old?, let new?): compare(old, new, at: id + ": ")
      case (nil, _): lines.append("\(id): new")
      case (_, nil): lines.append("\(id): gone")
      }
    }
    if lines.isEmpty { lines.append("the same values in other bytes or another order") }
  }

  private static func records(_ data: Data) throws -> [String: Any] {
    var records: [String: Any] = [:]
    for line in data.split(separator: UInt8(ascii: "\n")) {
      let record = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      records[record?["id"] as? String ?? "(a record without an id)"] = record
    }
    return records
  }

  private mutating func compare(_ old: Any, _ new: Any, at path: String) {
    if let old = old as? [String: Any], let new = new as? [String: Any] {
      for key in Set(old.keys).union(new.keys).sorted() {
        compare(
          old[key] ?? NSNull(), new[key] ?? NSNull(),
          at: path.hasSuffix(": ") ? path + key : "\(path).\(key)")
      }
    } else if let old = Self.named(old), let new = Self.named(new) {
      compare(old, new, at: path)
    } else if let old = old as? [Any], let new = new as? [Any], old.count == new.count {
      for (place, pair) in zip(old, new).enumerated() {
        compare(pair.0, pair.1, at: "\(path)[\(place)]")
      }
    } else if Self.text(old) != Self.text(new) {
      lines.append("\(path): \(Self.text(old)) → \(Self.text(new))")
    }
  }

  /// A list of things with names, as skills are, by these names.
  private static func named(_ value: Any) -> [String: Any]? {
    guard let list = value as? [[String: Any]] else { return nil }
    let pairs = list.compactMap { thing in (thing["name"] as? String).map { ($0, thing as Any) } }
    return pairs.count == list.count ? Dictionary(pairs) { first, _ in first } : nil
  }

  private static func text(_ value: Any) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys])
    let text = data.map { String(decoding: $0, as: UTF8.self) } ?? "\(value)"
    return text.count > 160 ? text.prefix(160) + "…" : text
  }
}
