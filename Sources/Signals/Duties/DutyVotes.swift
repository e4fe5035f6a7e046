import Model

/// Tells of which parts of the work a duty is, by its words, the title's family, and what verb and object
/// give.
///
/// Verb and object alone found 55 of 100 parts of duties, and 62 of 100 that they told were right; with the
/// words around them it was 67 and 68, in postings whose duties the figures had not seen.
struct DutyVotes: Sendable {
  /// One score a part, in hundredths of a log odd, in the order of `WorkPart`.
  private typealias Scores = [Int]

  /// Odds of two to three: a part is told from there on. Where it lies was chosen on postings whose duties
  /// the figures had not seen.
  private static let least = -40
  /// The same of other work, which anything may be: even odds and a little more.
  private static let leastOfOther = 10
  private static let other = WorkPart.allCases.firstIndex(of: .other)
  /// Odds of one to three: a part that verb and object tell stands unless the words speak against it.
  private static let leastOfTold = -110
  /// Words of a duty that the table has to hold where verb and object tell nothing.
  private static let fewestWords = 3
  private static let parts = WorkPart.allCases.count

  private var start = Scores(repeating: 0, count: parts)
  private var families: [String: Scores] = [:]
  private var rules = [Scores](repeating: Scores(repeating: 0, count: parts), count: parts)
  /// Where the scores of words start in `weights`.
  private var words: [UInt64: Int] = [:]
  private var weights: [Int] = []

  /// The table of `DutyWords`.
  static let learned = DutyVotes(DutyWords.table)

  private init(_ table: String) {
    var group = Substring()
    for line in table.split(separator: "\n") {
      if line.hasPrefix("# ") {
        group = line.dropFirst(2)
        continue
      }
      let cells = line.split(separator: "|")
      precondition(cells.count == 2, "no words and figures: \(line)")
      let scores = cells[1].split(separator: " ").compactMap { Int($0) }
      precondition(scores.count == Self.parts, "not a figure for each part: \(line)")
      let name = cells[0].split(separator: " ")
      switch group {
      case "start": start = scores
      case "family": families[name.joined(separator: " ")] = scores
      case "rule":
        let part = WorkPart(rawValue: name.joined()).flatMap(WorkPart.allCases.firstIndex)
        rules[part!] = scores
      default:
        words[Self.key(name)] = weights.count
        weights += scores
      }
    }
  }

  private static func key(_ words: [Substring]) -> UInt64 {
    let hashes = words.map { Token.hash(ofWord: $0.utf8) }
    guard words.count == 2 else { return one(hashes[0]) }
    return words[0] == "^" ? first(hashes[1]) : pair(hashes[0], hashes[1])
  }

  private static func one(_ hash: UInt32) -> UInt64 { UInt64(hash) }
  private static func first(_ hash: UInt32) -> UInt64 { UInt64(hash) << 32 }
  private static func pair(_ left: UInt32, _ right: UInt32) -> UInt64 {
    UInt64(left) << 32 | UInt64(right)
  }

  /// The parts that a duty is of, as places in `WorkPart.allCases` with their scores above the least.
  func parts(
    _ duty: SentenceView, _ family: Family, isManager: Bool, told: [Int]
  ) -> [(place: Int, score: Int)] {
    var scores = start
    let title = families[isManager ? "manager" : family.rawValue] ?? []
    for part in title.indices { scores[part] += title[part] }
    for rule in told { for part in scores.indices { scores[part] += rules[rule][part] } }
    var seen: Set<Int> = []
    func add(_ key: UInt64) {
      guard let row = words[key], seen.insert(row).inserted else { return }
      for part in 0..<Self.parts { scores[part] += weights[row + part] }
    }
    var last: UInt32?
    for index in duty.range where duty.text.tokens[index].isWord {
      let hash = duty.text.tokens[index].hash
      if let last { add(Self.pair(last, hash)) } else { add(Self.first(hash)) }
      add(Self.one(hash))
      last = hash
    }
    guard !told.isEmpty || seen.count >= Self.fewestWords else { return [] }
    return scores.indices.compactMap { part in
      let least =
        told.contains(part)
        ? Self.leastOfTold : part == Self.other ? Self.leastOfOther : Self.least
      return scores[part] < least ? nil : (part, scores[part] - least)
    }
  }
}
