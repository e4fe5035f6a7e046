import Model
import Testing

@testable import Signals

/// How far a word of preference or need reaches in its sentence.
struct StandingScopesTests {
  /// The standing of each of the words `a`, `b` and `c`; `-` where none gives it.
  private func standings(_ sentence: String) throws -> String {
    let text = try readText("* \(sentence)")
    let sentence = try #require(text.sentences.last)
    let own = sentence.tokens
    let scopes = StandingScopes(sentence, text)
    return own.filter { ["aa", "bb", "cc"].contains(text.document.string(text.tokens[$0].range)) }
      .map { index in
        switch scopes.standing(of: index..<(index + 1))?.standing {
        case .required: "r"
        case .preferred: "p"
        default: "-"
        }
      }.joined()
  }

  @Test(arguments: [
    ("aa a plus", "p"),
    ("aa; bb a plus", "-p"),
    ("aa and bb, cc a plus", "--p"),
    ("aa, bb and cc are a plus", "ppp"),
    ("ideally aa", "p"),
    ("aa, ideally bb", "-p"),
    ("ideally aa; bb", "p-"),
    ("ideally aa; bb required", "pr"),
    ("aa (preferred), bb", "p-"),
    ("aa (a plus) and bb (a must)", "pr"),
    ("experience in aa with bb (preferred)", "-p"), ("aa in bb (preferred) or cc", "-p-"),
    ("one: aa two: bb preferred", "-p"), ("aa: 3 years (preferred)", "p"),
    ("aa in bb (preferred)", "pp"),
    ("aa required, bb preferred", "rp"),
    ("must have aa", "r"),
    ("aa – bb preferred", "-p"),
    ("5 plus years of aa", "-"),
  ])
  func reach(_ sentence: String, _ expected: String) throws {
    #expect(try standings(sentence) == expected)
  }

  @Test func aNegationIsNoNeed() throws {
    let text = try readText("* aa is not required")
    let sentence = try #require(text.sentences.last)
    let own = sentence.tokens
    let scopes = StandingScopes(sentence, text)
    #expect(scopes.negations.count == 1)
    #expect(scopes.standing(of: own.lowerBound..<(own.lowerBound + 1)) == nil)
  }
}
