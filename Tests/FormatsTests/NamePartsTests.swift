import Testing

@testable import Formats

/// Parts looked for in the names of data.
struct NamePartsTests {
  @Test(arguments: [
    ("perks", true), ("ourperksandmore", true), ("aboutyou", true), ("aboutus", false),
    ("perk", false),
    ("", false), ("über-perks", true),
  ])
  func standsAnywhere(_ name: String, _ isIn: Bool) {
    #expect(NameParts(["perks", "aboutyou"]).isIn(name) == isIn)
  }
}
