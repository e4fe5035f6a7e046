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

  /// For the rows of two sets the numbers of their companies, as of postings by id and company: those that
  /// stand for themselves first, by id, then companies by name.
  static func numbers(
    of first: [PostingRow], and second: [PostingRow]
  ) -> (first: [Int], second: [Int], count: Int) {
    guard let all = (first.first ?? second.first)?.rows else { return ([], [], 0) }
    let rows = first + second
    let isOne = rows.allSatisfy { $0.cluster == rows[0].cluster }
    func isAlone(_ row: PostingRow) -> Bool { isOne || !row.namesCompany }
    // Places by id, then those of companies behind them.
    var places = [Int](repeating: -1, count: all.order.count)
    var companies: [Int32: Int] = [:]
    for row in rows {
      if isAlone(row) { places[row.place] = 0 } else { companies[row.cluster] = 0 }
    }
    var count = 0
    for place in all.order where places[place] == 0 {
      places[place] = count
      count += 1
    }
    for company in companies.keys.sorted() {
      companies[company] = count
      count += 1
    }
    func numbers(_ rows: [PostingRow]) -> [Int] {
      rows.map { isAlone($0) ? places[$0.place] : companies[$0.cluster] ?? 0 }
    }
    return (numbers(first), numbers(second), count)
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
