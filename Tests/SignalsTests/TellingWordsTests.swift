import Model
import Testing

@testable import Signals

/// What of a posting its fingerprint reads.
struct TellingWordsTests {
  /// A posting most of which its company writes into each of them.
  private func fingerprint(duty: String, about: String = "Tidewater") throws -> Fingerprint {
    func prose(_ start: String, _ count: Int, _ rest: String) -> String {
      (1...count).map { "\(start) number \($0) \(rest)." }.joined(separator: " ")
    }
    return Fingerprint(
      words: try readText(
        [
          "# About us", prose("\(about) keeps mill", 40, "warm in every season of the year"),
          "# What you'll do", prose("Plan \(duty) for hall", 12, "with the people of the shift"),
          "# Requirements", "* 3 years of planning \(duty)",
          "# Benefits", prose("Dental cover", 30, "for you and all of your family"),
        ].joined(separator: " ⏎ ")
      ).tellingWordHashes)
  }

  @Test func whatItsCompanyAlwaysWritesMakesNoTwoJobsOne() throws {
    let yarn = try fingerprint(duty: "yarn")
    let other = try fingerprint(duty: "bleaching vats")
    #expect(yarn.similarity(to: other) < 0.8)
  }

  @Test func anotherWordAboutTheCompanyMakesNoOtherJob() throws {
    let before = try fingerprint(duty: "yarn")
    let after = try fingerprint(duty: "yarn", about: "The new Tidewater Loom group")
    #expect(before.similarity(to: after) >= 0.8)
  }

  @Test func aShortTextIsReadWhole() throws {
    let about = "# About us ⏎ We weave. ⏎ # Requirements ⏎ * Patience"
    let text = try readText(about)
    #expect(text.tellingWordHashes.count == text.tokens.filter(\.isWord).count)
  }

  /// The heading is one of the words.
  @Test(arguments: [(80, true), (79, false)])
  func eightyWordsOfTheJobTellEnough(_ count: Int, _ isEnough: Bool) throws {
    let duties = String(repeating: "weave ", count: count - 1)
    let text = try readText("# Requirements ⏎ * \(duties) ⏎ # About us ⏎ We spin and dye wool.")
    #expect((text.tellingWordHashes.count == count) == isEnough)
  }
}
