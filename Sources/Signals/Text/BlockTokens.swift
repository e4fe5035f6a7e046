import Model

/// The tokens of a document, with the phrases that start at them, and which of them each block has.
struct BlockTokens {
  private(set) var all: [Token] = []
  private(set) var blocks: [Range<Int>] = []

  init(_ document: TextDocument, _ lexicon: Lexicon) {
    // Words with their spaces, and signs, have five bytes and more on average.
    all.reserveCapacity(document.text.count / 5)
    blocks.reserveCapacity(document.blocks.count)
    for block in document.blocks {
      let start = all.count
      lexicon.tokenizer.tokens(
        in: document.text, block.range.lower..<block.range.upper, into: &all)
      blocks.append(start..<all.count)
    }
    lexicon.mark(&all)
  }
}
