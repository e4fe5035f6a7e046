@testable import Signals

/// A text of blocks written as examples write them.
func readText(_ blocks: String) throws -> ReadText {
  let example = try RuleExample(line: "+ \(blocks) => years=none", rule: "test")
  let lexicon = Vocabulary.builtIn.lexicon
  return SectionReader(lexicon: lexicon).read(
    PostingText(example.posting, lexicon: lexicon).document)
}
