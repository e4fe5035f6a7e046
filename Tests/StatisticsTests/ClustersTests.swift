import Testing

@testable import Statistics

/// Companies are counted off, and weigh as the formulas say; values computed by hand.
struct ClustersTests {
  @Test(
    arguments: [
      ([5, 5, 9], [0, 0, 1], [2, 1]), ([0], [0], [1]), ([], [], []),
      ([3, 0, 3], [1, 0, 1], [1, 2]),
      // Numbers that are not counted off one by one: negative ones, and such that lie far apart.
      ([-1, 4, -1], [0, 1, 0], [2, 1]), ([1_000_000, 7], [1, 0], [1, 1]),
    ] as [([Int32], [Int], [Int])])
  func companiesStandInTheOrderOfTheirNumbers(_ numbers: [Int32], _ places: [Int], _ sizes: [Int]) {
    let clusters = Clusters(numbers)
    #expect(clusters.places == places)
    #expect(clusters.sizes == sizes)
    #expect(clusters.count == numbers.count)
  }

  @Test func companiesThatWeighAlikeCountEach() {
    #expect(Clusters([0, 0, 1]).effective == 9.0 / 5)
    #expect(Clusters([0, 1, 2, 3]).effective == 4)
  }

  /// Each posting of a company of its own: the jackknife's variance is p (1 − p) / (n − 1).
  @Test func postingsOfCompaniesOfTheirOwnTellAsManyButOne() throws {
    let share = Clusters([0, 1, 2, 3]).share { $0 < 2 }
    #expect((share.count, share.denominator) == (2, 4))
    #expect(abs(try #require(share.effective) - 3) < 1e-9)
  }

  @Test func oneCompanyTellsAsMuchAsOnePosting() {
    #expect(Clusters([3, 3, 3]).share { $0 == 0 }.effective == 1)
    #expect(Clusters([]).share { _ in true }.effective == 0)
  }

  /// Of what none or all have no company differs from another, but few companies still tell little.
  @Test func whatNoneOrAllHaveRestsOnTheCompanies() throws {
    let few = Clusters([Int32](repeating: 0, count: 90) + [Int32](repeating: 1, count: 6))
    let none = try #require(few.share { _ in false }.interval)
    let one = try #require(few.share { $0 == 0 }.interval)
    #expect(none.upperBound > 60 && none.upperBound <= one.upperBound)
    #expect(few.share { _ in true }.reliability == .unreliable)
    let many = Clusters((0..<100).map { Int32($0) })
    #expect(many.share { _ in false }.effective == 100)
    #expect(many.share { _ in true }.effective == 100)
  }

  /// One posting of a small company has it: that of the large ones none has it may be chance.
  @Test func whatFewCompaniesHaveRestsOnHowAlikePostingsUsuallyAre() throws {
    var numbers = (0..<100).map { Int32($0) }
    for company in 100..<105 { numbers += [Int32](repeating: Int32(company), count: 40) }
    let clusters = Clusters(numbers)
    let few = try #require(clusters.share { $0 < 3 }.effective)
    #expect(few > 20 && few < 60)
    let half = try #require(clusters.share { numbers[$0] % 2 == 0 }.effective)
    #expect(half < few)
  }

  @Test func postingsAreCountedByCompany() {
    #expect(Clusters([4, 4, 8]).counts { $0 != 0 } == [1, 1])
  }
}
