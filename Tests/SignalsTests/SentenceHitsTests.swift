import Testing

@testable import Signals

/// Which phrases a sentence is known to hold before it is walked.
struct SentenceHitsTests {
  @Test func whatStandsInASentenceIsAmongItsHits() throws {
    let lexicon = Vocabulary.builtIn.lexicon
    let text = try readText(
      "* 3+ years of Java required, a degree preferred; Go is a plus")
    var found = 0
    for sentence in text.sentences {
      for phrase in Phrase.allCases {
        let walked = lexicon.first(phrase, text.tokens, sentence.tokens)
        #expect(text.first(phrase, in: sentence) == walked)
        if walked != nil { found += 1 }
      }
      let cues = text.matches(.cues, in: sentence.tokens).map(\.tokens)
      #expect(text.matches(.cues, in: sentence).map(\.tokens) == cues)
      found += cues.count
    }
    #expect(found > 5)
  }
}
