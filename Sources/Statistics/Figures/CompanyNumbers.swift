import Model

/// Gives rows the numbers of their companies.
enum CompanyNumbers {
  /// The rows with numbers in the order of the companies' names; a posting that names none has a number
  /// of its own, in the order of texts. So the numbers do not hang on what files are named.
  static func numbered(_ rows: [PostingRow]) -> [PostingRow] {
    let keys = rows.map { row in row.company.map(NameKey.company) ?? "" }
    let named = Set(keys).subtracting([""]).sorted(by: ByteOrder.precedes)
    let numbers = Dictionary(
      uniqueKeysWithValues: named.enumerated().map { ($1, Int32($0)) })
    var rows = rows
    let unnamed = rows.indices.filter { keys[$0].isEmpty }.sorted { a, b in
      (rows[a].textHash, a) < (rows[b].textHash, b)
    }
    for place in rows.indices { rows[place].cluster = numbers[keys[place]] ?? 0 }
    for (place, row) in unnamed.enumerated() { rows[row].cluster = Int32(named.count + place) }
    return rows
  }

  /// The same for postings by id and company; where all are of one company, each has a number of its
  /// own.
  static func numbers(of postings: [(id: String, company: String?)]) -> [Int32] {
    let keys = postings.map { $0.company.map(NameKey.company) ?? "" }
    let isOne = Set(keys).count == 1
    let words = zip(keys, postings).map { key, posting in
      isOne || key.isEmpty ? "\u{1}" + posting.id : key
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: Set(words).sorted(by: ByteOrder.precedes).enumerated()
        .map { ($1, Int32($0)) })
    return words.map { numbers[$0] ?? 0 }
  }
}
