import Foundation
import Model
import Testing

@testable import Statistics

/// Shares of two sets of postings.
struct SamplePairTests {
  private static func members(_ count: Int, _ prefix: String, company: (Int) -> String?)
    -> [SamplePair.Member]
  {
    (0..<count).map { SamplePair.Member(id: "\(prefix)\($0)", company: company($0)) }
  }

  @Test func aLargeDifferenceIsBeyondChanceAndASmallOneIsNot() throws {
    let pair = SamplePair(
      Self.members(400, "a") { "C\($0)" }, Self.members(400, "b") { "D\($0)" })
    let large = pair.change({ $0 < 160 }, { $0 < 240 })
    #expect(large.points == 20 && (large.chance ?? 1) < 0.0001)
    let interval = try #require(large.interval)
    #expect(interval.lowerBound > 12 && interval.upperBound < 28)
    #expect((pair.change({ $0 < 160 }, { $0 < 170 }).chance ?? 0) > 0.3)
    #expect(pair.change({ $0 < 160 }, { $0 < 160 }).chance == 1)
  }

  /// What is in both sets is compared with itself, so that a few postings more move little by chance.
  @Test func postingsOfBothSetsArePaired() throws {
    let old = Self.members(300, "a") { _ in nil }
    let new = old + Self.members(30, "b") { _ in nil }
    let paired = SamplePair(old, new).change({ $0 < 100 }, { $0 < 100 || $0 >= 300 })
    let apart = SamplePair(old, Self.members(330, "c") { _ in nil })
      .change({ $0 < 100 }, { $0 < 100 || $0 >= 300 })
    #expect(paired.points == apart.points)
    #expect((paired.chance ?? 1) < 0.001 && (apart.chance ?? 0) > 0.05)
  }

  /// Two companies that write otherwise are two cases, however many postings they have.
  @Test func companiesAreDrawnWhole() {
    let old = Self.members(200, "a") { "C\($0 % 4)" }
    let new = Self.members(200, "b") { "D\($0 % 4)" }
    let change = SamplePair(old, new).change({ $0 % 4 == 0 }, { $0 % 4 < 2 })
    #expect(change.points == 25 && (change.chance ?? 0) > 0.3)
    let one = SamplePair(Self.members(50, "a") { _ in "Acme" }, Self.members(50, "b") { "B\($0)" })
      .change({ $0 < 25 }, { $0 < 10 })
    #expect(one.chance == nil && one.interval == nil)
  }

  @Test func fewPostingsAreNotCompared() {
    let change = SamplePair(Self.members(9, "a") { "C\($0)" }, Self.members(90, "b") { "D\($0)" })
      .change({ $0 < 9 }, { _ in false })
    #expect(change.chance == nil && change.isTooSmall)
  }

  @Test(arguments: [
    ([0.01, 0.04, 0.03], [true, false, false]), ([0.01, 0.02, 0.03], [true, true, true]),
    ([nil, 0.04], [false, true]), ([], []), ([0.5, 0.001, nil], [false, true, false]),
  ])
  func chancesAreTakenTogether(_ chances: [Double?], _ beyond: [Bool]) {
    #expect(Holm.beyond(chances) == beyond)
  }
}

/// How often reports that differ by nothing are said to differ, and how often those that do are found.
///
/// `scripts/check-statistics` splits 2,000 times, tests alone fewer.
struct FalseAlarmTests {
  private static let splits =
    ProcessInfo.processInfo.environment["JOBREQ_SPLITS"].flatMap { Int($0) } ?? 10

  /// Companies of few postings and a few of many, each with its own way to write: of eight shares.
  private struct Corpus {
    var companies: [String?] = []
    var answers: [[Bool]] = []
    var generator = SplitMix64(seed: 17)

    /// `size` postings, in which a company of one template writes the same in `alike` of 100 cases.
    init(size: Int, alike: Int) {
      let rates = [37, 9, 5, 50, 9, 7, 16, 6]
      while companies.count < size {
        let draw = generator.next(below: 100)
        let postings = draw < 80 ? 1 : draw < 97 ? 2 + generator.next(below: 6) : size / 40
        let template = rates.map { generator.next(below: 100) < $0 }
        for _ in 0..<min(postings, size - companies.count) {
          companies.append(postings == 1 ? nil : "Company \(companies.count - companies.count % 7)")
          answers.append(
            rates.enumerated().map { place, rate in
              generator.next(below: 100) < alike
                ? template[place] : generator.next(below: 100) < rate
            })
        }
      }
    }
  }

  private static func members(_ places: [Int], _ corpus: Corpus) -> [SamplePair.Member] {
    places.map { SamplePair.Member(id: "\($0)", company: corpus.companies[$0]) }
  }

  /// The share of splits in which any of eight shares is flagged, or that of `shift` where it is given.
  private static func flagged(
    _ corpus: inout Corpus, splits: Int, byCompany: Bool, shift: (share: Int, points: Int)? = nil
  ) -> Double {
    var flagged = 0
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
      let changes = (0..<8).map { share in
        pair.change(
          { corpus.answers[old[$0]][share] },
          { corpus.answers[new[$0]][share] || (share == shift?.share && moved.contains(new[$0])) })
      }
      let beyond = Holm.beyond(changes.map(\.chance))
      if shift.map({ beyond[$0.share] }) ?? beyond.contains(true) { flagged += 1 }
    }
    return Double(flagged) / Double(splits)
  }

  @Test(arguments: [false, true])
  func whatDiffersByNothingIsSeldomFlagged(_ byCompany: Bool) {
    var corpus = Corpus(size: 1500, alike: 50)
    let rate = Self.flagged(&corpus, splits: Self.splits, byCompany: byCompany)
    print("false alarms, split by \(byCompany ? "company" : "posting"): \(rate) of \(Self.splits)")
    // Of fewer splits the rate itself moves by chance.
    #expect(rate <= 0.05 + (Self.splits < 1000 ? 0.15 : 0))
  }

  @Test(arguments: [(0, false), (4, false), (0, true), (4, true)])
  func tenPointsBetweenTwoThousandPostingsAreFound(_ share: Int, _ byCompany: Bool) {
    var corpus = Corpus(size: 2000, alike: byCompany ? 20 : 50)
    let splits = max(8, Self.splits / 10)
    let rate = Self.flagged(
      &corpus, splits: splits, byCompany: byCompany, shift: (share, 10))
    print("ten points found, split by \(byCompany ? "company" : "posting"): \(rate) of \(splits)")
    #expect(rate >= 0.8 - (Self.splits < 1000 ? 0.14 : 0))
  }
}
