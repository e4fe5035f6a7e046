import Model

/// Gives rows the numbers of their companies.
enum CompanyNumbers {
  /// For each place of a row the number of its company, in the order of the companies' names; a posting
  /// that names none has a number of its own, in the order of texts. So the numbers do not hang on what
  /// files are named.
  static func numbers(of rows: [PostingRow]) -> [Int32] {
    guard let all = rows.first?.rows else { return [] }
    let named = Set(all.companyKeys).subtracting([""]).sorted(by: ByteOrder.precedes)
    let order = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1, Int32($0)) })
    let numbers = all.companyKeys.map { order[$0] ?? -1 }
    var clusters = [Int32](repeating: 0, count: rows.count)
    var unnamed: [Int] = []
    for (place, row) in rows.enumerated() {
      let company = row.number(.company)
      let number = company < 0 ? -1 : numbers[Int(company)]
      if number < 0 { unnamed.append(place) } else { clusters[row.place] = number }
    }
    unnamed.sort { a, b in (rows[a].textHash, a) < (rows[b].textHash, b) }
    for (place, row) in unnamed.enumerated() {
      clusters[rows[row].place] = Int32(named.count + place)
    }
    return clusters
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
