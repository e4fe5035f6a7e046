import Model
import Testing

/// Numbers in words that no locale changes.
struct DecimalsTests {
  @Test(arguments: [
    (12.5, 2, "12.50"), (12.005, 2, "12.01"), (0, 1, "0.0"), (-0.04, 1, "0.0"),
    (-0.05, 1, "-0.1"), (2.5, 0, "3"), (-2.5, 0, "-3"), (0.125, 2, "0.13"), (99.995, 2, "100.00"),
    (1_234_567.891, 1, "1234567.9"), (0.07, 3, "0.070"),
  ])
  func fixed(_ number: Double, _ places: Int, _ text: String) {
    #expect(Decimals.fixed(number, places: places) == text)
  }

  @Test(arguments: [
    (12.5, 2, "12.5"), (12, 2, "12"), (100, 0, "100"), (0.10, 3, "0.1"), (-0.001, 2, "0"),
    (1.005e3, 3, "1005"),
  ])
  func withoutTrailingZeros(_ number: Double, _ places: Int, _ text: String) {
    #expect(Decimals.string(number, places: places) == text)
  }

  @Test func givesUpOnHugeNumbersWithoutTrapping() {
    #expect(Decimals.fixed(1e300, places: 3) == String(1e300))
    #expect(Decimals.fixed(.infinity, places: 1) == "inf")
  }
}
