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

  @Test func whatNoneOrAllHaveRestsOnAll() {
    let clusters = Clusters([0, 0, 1, 1, 2])
    #expect(clusters.share { _ in false }.effective == 5)
    #expect(clusters.share { _ in true }.effective == 5)
  }

  @Test func postingsAreCountedByCompany() {
    #expect(Clusters([4, 4, 8]).counts { $0 != 0 } == [1, 1])
  }
}
