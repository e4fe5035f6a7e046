import Testing

@testable import Statistics

/// How often reports that differ by nothing are said to differ, and how often those that do are found.
struct FalseAlarmTests {
  /// What of the splits was flagged.
  private struct Rates {
    /// By companies, all shares taken together.
    var flagged = 0
    /// By an interval for each share as if postings were drawn one by one, as `diff` did before.
    var flaggedBefore = 0

    func rate(_ count: Int, of splits: Int) -> Double { Double(count) / Double(splits) }
  }

  private static func members(_ places: [Int], _ corpus: TemplateCorpus) -> [SamplePair.Member] {
    places.map { SamplePair.Member(id: "\($0)", company: corpus.companies[$0]) }
  }

  /// Splits in which any of eight shares is flagged, or that of `shift` where it is given.
  private static func flagged(
    _ corpus: inout TemplateCorpus, splits: Int, byCompany: Bool,
    shift: (share: Int, points: Int)? = nil
  ) -> Rates {
    var rates = Rates()
    for _ in 0..<splits {
      var sides: [String: Bool] = [:]
      var places: (old: [Int], new: [Int]) = ([], [])
      for place in corpus.companies.indices {
        let key = byCompany ? corpus.companies[place] ?? "\(place)" : "\(place)"
        let side = sides[key] ?? (corpus.generator.next(below: 2) == 0)
        sides[key] = side
        if side { places.old.append(place) } else { places.new.append(place) }
      }
      let (old, new) = places
      var moved: Set<Int> = []
      if let shift {
        let without = new.filter { !corpus.answers[$0][shift.share] }
        while moved.count < min(without.count, new.count * shift.points / 100) {
          moved.insert(without[corpus.generator.next(below: without.count)])
        }
      }
      let pair = SamplePair(members(old, corpus), members(new, corpus))
      let changes = TemplateCorpus.rates.indices.map { share in
        pair.change(
          { corpus.answers[old[$0]][share] },
          { corpus.answers[new[$0]][share] || (share == shift?.share && moved.contains(new[$0])) })
      }
      let beyond = Holm.beyond(changes.map(\.chance))
      if shift.map({ beyond[$0.share] }) ?? beyond.contains(true) { rates.flagged += 1 }
      let before = changes.map(isOutsideNewcombe)
      if shift.map({ before[$0.share] }) ?? before.contains(true) { rates.flaggedBefore += 1 }
    }
    return rates
  }

  /// Whether nought lies outside Newcombe's interval of two shares of postings drawn one by one.
  private static func isOutsideNewcombe(_ change: ShareChange) -> Bool {
    guard let p = change.old.percent, let q = change.new.percent, let a = change.old.wilson,
      let b = change.new.wilson
    else { return false }
    func reach(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    let low = q - p - reach(q - b.lowerBound, a.upperBound - p)
    let high = q - p + reach(b.upperBound - q, p - a.lowerBound)
    return low > 0 || high < 0
  }

  @Test(arguments: [false, true])
  func whatDiffersByNothingIsSeldomFlagged(_ byCompany: Bool) {
    var corpus = TemplateCorpus(size: 1500, alike: 50)
    let splits = TemplateCorpus.samples
    let rates = Self.flagged(&corpus, splits: splits, byCompany: byCompany)
    let rate = rates.rate(rates.flagged, of: splits)
    print(
      "diff, false alarms, split by \(byCompany ? "company" : "posting"): \(rate), by Newcombe's "
        + "intervals \(rates.rate(rates.flaggedBefore, of: splits)), of \(splits)")
    // Of fewer splits the rate itself moves by chance.
    #expect(rate <= 0.05 + (TemplateCorpus.isFull ? 0 : 0.15))
  }

  /// Split by posting, companies are in both halves and cancel. Split by company, what they add cannot be
  /// told from a change: then ten points are found where postings of one company are not alike, and the
  /// more seldom the more alike they are.
  @Test(arguments: [
    (0, false, 50, 0.8), (4, false, 50, 0.8), (0, true, 0, 0.8), (4, true, 0, 0.8),
    (0, true, 20, 0), (4, true, 20, 0),
  ])
  func tenPointsBetweenTwoThousandPostingsAreFound(
    _ share: Int, _ byCompany: Bool, _ alike: Int, _ bar: Double
  ) {
    var corpus = TemplateCorpus(size: 2000, alike: alike)
    let splits = max(8, TemplateCorpus.samples / 10)
    let rates = Self.flagged(
      &corpus, splits: splits, byCompany: byCompany, shift: (share, 10))
    let rate = rates.rate(rates.flagged, of: splits)
    print(
      "diff, ten points found, split by \(byCompany ? "company" : "posting") of likeness \(alike) %, "
        + "of \(TemplateCorpus.rates[share]) %: \(rate) of \(splits)")
    #expect(rate >= bar - (TemplateCorpus.isFull ? 0 : 0.14))
  }
}
