@testable import Signals

/// A text of blocks written as examples write them.
func readText(_ blocks: String) throws -> ReadText {
  let example = try RuleExample(line: "+ \(blocks) => years=none", rule: "test")
  return SectionReader(lexicon: Vocabulary.builtIn.lexicon).read(
    TitledText(example.posting).document)
}
