import Model
import TestInputs
import Testing

@testable import Signals

/// Words, numbers and signs, and what is learned of each.
struct TokenizerTests {
  private func tokens(_ text: String) -> [Token] { Vocabulary.builtIn.lexicon.tokens(of: text) }

  private func flags(_ text: String) -> [Token.Flags] { tokens(text).map(\.flags) }

  @Test func spacesAndHyphensAreKeptAsFlags() {
    #expect(
      flags("fine-tuning of  x") == [
        [.spaceBefore], [.hyphenBefore], [.spaceBefore], [.spaceBefore],
      ])
    #expect(flags("a/b") == [[.spaceBefore], [], []])
    #expect(tokens("pre- and post-").map(\.isSign) == [false, true, false, false, true])
  }

  @Test func capitalsAreSeen() {
    #expect(flags("word")[0] == [.spaceBefore])
    #expect(flags("Word")[0] == [.spaceBefore, .capital])
    #expect(flags("SQL")[0] == [.spaceBefore, .capital, .allCapitals])
    #expect(flags("R")[0] == [.spaceBefore, .capital])
    #expect(flags("PyTorch")[0] == [.spaceBefore, .capital, .innerCapital])
    #expect(flags("dbT")[0].contains(.innerCapital))
  }

  @Test func digitsAreSeen() {
    let tokens = tokens("10,000 3D Q4 BA1 IPv6 ten B.Sc. – one")
    #expect(
      tokens.map { $0.flags.contains(.digit) }
        == [true, true, true, true, true, false, false, false, false])
  }

  @Test func aLostBreakIsSeen() {
    let tokens = tokens("experienceExperience")
    #expect(tokens.map { $0.flags.contains(.glued) } == [false, true])
    #expect(tokens.map(\.lower) == [0, 10])
    #expect(!flags("JavaScript").contains { $0.contains(.glued) })
  }

  @Test func anAbbreviationTakesItsStops() {
    let tokens = tokens("Ph.D. in B.Sc.")
    #expect(tokens.count == 3)
    #expect(tokens[0].word == self.tokens("PhD")[0].word)
    #expect(tokens[0].flags.contains(.endsInStop))
    #expect(tokens[2].word == self.tokens("BSc")[0].word)
  }

  @Test(arguments: [
    "Master's", "Master’s", "Masters", "Master´s", "Master`s", "Master‘s", "MASTERʼS",
    "Master\u{FFFD}s",
  ])
  func apostrophesMakeNoDifference(_ spelling: String) {
    #expect(tokens(spelling).count == 1)
    #expect(tokens(spelling)[0].word == tokens("masters")[0].word)
  }

  @Test(arguments: [
    ("pipelines", "pipeline"), ("libraries", "library"), ("models", "model"),
  ])
  func pluralsShareAStem(_ plural: String, _ singular: String) {
    #expect(tokens(plural)[0].stem == tokens(singular)[0].stem)
    #expect(tokens(plural)[0].stem != WordTable.unknown)
  }

  @Test(arguments: ["pandas", "keras", "statistics", "aws"])
  func namesKeepTheirS(_ name: String) {
    let skill = Vocabulary.builtIn.lexicon.table(.skills).whole(tokens(name), 0..<1)
    #expect(skill != nil)
  }

  @Test(arguments: ["-", "‐", "‑", "–", "—", "−"])
  func dashesAreOneSign(_ dash: String) throws {
    let text = try readText("# Requirements ⏎ * one \(dash) two")
    let index = try #require(text.tokens.indices.last { text.tokens[$0].isSign })
    #expect(text.isDash(index))
  }

  @Test func numbersKeepTheirGroups() {
    #expect(tokens("10,000 3.5 1,2").map { Int($0.upper - $0.lower) } == [6, 3, 1, 1, 1])
    #expect(tokens("5years").map(\.kind) == [.number, .word])
    #expect(tokens("3D").map(\.kind) == [.word])
  }

  @Test func trademarksAreNothing() {
    #expect(tokens("Python™ Java®").count == 2)
  }

  /// Tokens stand in order, and every letter and digit is inside one.
  @Test func tokensCoverEveryWord() {
    for read in FixturePostings.all {
      let bytes = read.reading.document.text
      var tokens: [Token] = []
      for block in read.reading.document.blocks {
        Vocabulary.builtIn.lexicon.tokenizer.tokens(
          in: bytes, block.range.lower..<block.range.upper, into: &tokens)
      }
      var position = 0
      for token in tokens {
        let range = token.range
        #expect(position <= range.lower && range.lower < range.upper)
        let between = bytes[position..<range.lower]
        #expect(!between.contains { ByteClass.isLetter($0) || ByteClass.isDigit($0) })
        position = range.upper
      }
    }
  }

  /// Bytes that no one would write neither trap nor leave the range.
  @Test(arguments: 1...200)
  func takesAnyText(_ seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let pieces = [
      "Ph.D", ".", "..", "'", "’", "\u{FFFD}", "-", "--", "🚀", "é", "A", "aB", "9", "1,000", " ",
      "\u{A0}", "C++", "experienceExperience", "degree7", "…", "™", "\u{301}", "3+", "/", "´",
    ]
    let text = Array(
      (0..<30).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined().utf8)
    var tokens: [Token] = []
    Vocabulary.builtIn.lexicon.tokenizer.tokens(in: text, 0..<text.count, into: &tokens)
    for (token, next) in zip(tokens, tokens.dropFirst()) { #expect(token.upper <= next.lower) }
    for token in tokens {
      let words = text[Int(token.lower)..<Int(token.upper)]
      #expect(!words.isEmpty && String(validating: words, as: UTF8.self) != nil)
    }
  }
}

/// SplitMix64. Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
