import TestInputs
import Testing

@testable import Signals

/// Sentences of a block.
struct SentenceSplitterTests {
  /// No word is lost or in two sentences.
  @Test func sentencesPartTheTokensOfTheirBlocks() {
    for read in FixturePostings.all {
      let text = SectionReader(lexicon: Vocabulary.builtIn.lexicon).read(read.reading.document)
      var end = 0
      for sentence in text.sentences {
        #expect(sentence.tokens.lowerBound >= end)
        #expect(!sentence.tokens.isEmpty)
        let skipped = text.tokens[end..<sentence.tokens.lowerBound]
        #expect(skipped.allSatisfy { $0.isSign }, "\(read.posting.id)")
        end = sentence.tokens.upperBound
      }
      #expect(text.tokens[end...].allSatisfy { $0.isSign }, "\(read.posting.id)")
    }
  }

  @Test func aSentenceStaysInItsBlock() throws {
    let text = try readText("We make maps ⏎ and charts. You draw. ⏎ * Python")
    #expect(text.sentences.map(\.block) == [0, 1, 2, 2, 3])
    for sentence in text.sentences {
      let block = text.document.blocks[sentence.block].range
      #expect(block.contains(text.range(sentence.tokens)))
    }
  }

  @Test(arguments: [
    ("Any of them (e.g. Master of Science)", 1), ("Tools, i.e. Design programs", 1),
    ("Maps, charts etc. Experience with Python", 2), ("At least 5 yrs of it. Master's degree", 2),
  ])
  func anAbbreviationEndsASentenceOnlyWhereItMay(_ line: String, _ count: Int) throws {
    #expect(
      try readText("* \(line)").sentences.count { !$0.tokens.isEmpty && $0.block > 0 } == count)
  }

  @Test func signsAloneAreNoSentence() throws {
    let text = try readText("We make maps. ⏎ • ⏎ *** ⏎ You draw.")
    #expect(text.sentences.count == 3)
  }
}
