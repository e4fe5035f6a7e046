import Statistics
import Testing

struct QuartilesTests {
  /// As numpy.percentile(values, [25, 50, 75]) answers.
  @Test(arguments: [
    ([4], [4.0, 4, 4]),
    ([1, 2], [1.25, 1.5, 1.75]),
    ([1, 2, 3, 4], [1.75, 2.5, 3.25]),
    ([2, 3, 5, 8, 13], [3, 5, 8]),
    ([0, 0, 3, 3, 3, 5, 5, 8, 10, 15], [3, 4, 7.25]),
  ])
  func quartilesAreThoseOfNumPy(_ values: [Int], _ expected: [Double]) throws {
    let quartiles = try #require(Quartiles(sorted: values))
    #expect([quartiles.lower, quartiles.median, quartiles.upper] == expected)
  }

  @Test func noValuesHaveNoQuartiles() {
    #expect(Quartiles(sorted: []) == nil)
  }
}
