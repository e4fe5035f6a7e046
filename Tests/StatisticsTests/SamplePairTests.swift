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

  /// None of 20 postings may be few of many: the interval of the difference knows it.
  @Test func whatNoneHasLeavesTheDifferenceOpen() throws {
    let pair = SamplePair(
      Self.members(20, "a") { "C\($0)" }, Self.members(2000, "b") { "D\($0)" })
    let change = pair.change({ _ in false }, { $0 < 500 })
    let interval = try #require(change.interval)
    #expect(interval.lowerBound < 10 && interval.upperBound < 28)
    #expect(change.isTooSmall == false && (change.chance ?? 1) < 0.05)
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
