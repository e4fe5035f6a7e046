import Model

/// How often each group of the minimum was read as each, against labels.
public struct LevelConfusion: Hashable, Sendable {
  /// Postings by the label's group, then by the program's, in the order of `MinimumGroup.allCases`.
  public var counts = [[Int]](
    repeating: [Int](repeating: 0, count: MinimumGroup.allCases.count),
    count: MinimumGroup.allCases.count)

  /// Starts with nothing counted.
  public init() {}

  /// Counts one posting.
  public mutating func add(label: DegreeLevel?, program: DegreeLevel?) {
    counts[MinimumGroup(label).place][MinimumGroup(program).place] += 1
  }
}

/// Corrects the shares of the minimum's groups for misreading, all of them together.
///
/// The corrected shares are those under which what was read is likeliest, given how often each group is
/// read as each: they lie between 0 and 100 and sum to 100. Source: Dempster, Laird, Rubin, "Maximum Likelihood from
/// Incomplete Data via the EM Algorithm", 1977.
struct LevelCorrection {
  /// Steps at most, and the one that is the last by being as small.
  private let steps: Int
  private let precision: Double
  /// Postings by the label's group, then by the program's.
  private let counts: [[Int]]
  /// The chance of each reading of each group; nil where no label is of the group.
  private let rates: [[Double]?]

  init(_ confusion: LevelConfusion) {
    self.init(counts: confusion.counts, steps: 5000, precision: 1e-12)
  }

  private init(counts: [[Int]], steps: Int, precision: Double) {
    self.counts = counts
    self.steps = steps
    self.precision = precision
    rates = counts.map { row in
      let sum = row.reduce(0, +)
      return sum == 0 ? nil : row.map { Double($0) / Double(sum) }
    }
  }

  /// The corrected shares in percent; nil where a group was read of which no label tells, or where the
  /// labels cannot explain a reading.
  func corrected(_ read: [Int]) -> [Double]? {
    let all = Double(read.reduce(0, +))
    guard all > 0 else { return nil }
    let known = rates.indices.filter { rates[$0] != nil }
    guard read.indices.allSatisfy({ read[$0] == 0 || rates[$0] != nil }) else { return nil }
    let chances = known.map { rates[$0] ?? [] }
    var found = [Double](repeating: 1 / Double(known.count), count: known.count)
    var next = found
    for _ in 0..<steps {
      for index in next.indices { next[index] = 0 }
      for place in read.indices where read[place] > 0 {
        var sum = 0.0
        for index in found.indices { sum += found[index] * chances[index][place] }
        guard sum > 0 else { return nil }
        let factor = Double(read[place]) / all / sum
        for index in found.indices { next[index] += factor * found[index] * chances[index][place] }
      }
      var step = 0.0
      for index in found.indices { step = max(step, (next[index] - found[index]).magnitude) }
      swap(&found, &next)
      if step < precision { break }
    }
    var percents = [Double](repeating: 0, count: read.count)
    for (index, group) in known.enumerated() { percents[group] = 100 * found[index] }
    return percents
  }

  /// The same with error rates drawn anew, as other labelled postings might have given them: each row
  /// around its counts with a half added on either side (Jeffreys). What it corrects is as exact as an
  /// interval has to be.
  func drawn(_ generator: inout SplitMix64) -> LevelCorrection {
    LevelCorrection(
      counts: counts.enumerated().map { label, row in
        let all = row.reduce(0, +)
        // In halves, so that all numbers stay whole.
        let bound = 2 * all + row.count
        // Most are read right, so that this is looked at first.
        let own = 2 * row[label] + 1
        var drawn = [Int](repeating: 0, count: row.count)
        for _ in 0..<all {
          let number = generator.next(below: bound)
          if number < own {
            drawn[label] += 1
          } else {
            drawn[place(of: number - own, in: row, but: label)] += 1
          }
        }
        return drawn
      }, steps: 40, precision: 1e-4)
  }

  /// Where a number falls among the counts with a half added, each in halves, but for one place.
  private func place(of number: Int, in row: [Int], but label: Int) -> Int {
    var rest = number
    for place in row.indices where place != label {
      rest -= 2 * row[place] + 1
      if rest < 0 { return place }
    }
    return label
  }
}
