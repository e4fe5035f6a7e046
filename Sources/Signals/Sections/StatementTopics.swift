import Model

/// Finds the sentences of a block that are equal-opportunity or benefit statements by their words.
struct StatementTopics {
  private var counts: [[Int]]
  private var total: [Int]

  init(lexicon: Lexicon, tokens: [Token], sentences: [Range<Int>]) {
    let topics = StatementVocabulary.Topic.allCases.count
    total = Array(repeating: 0, count: topics)
    counts = []
    for sentence in sentences {
      var own = Array(repeating: 0, count: topics)
      for match in lexicon.matches(lexicon.statements, tokens, sentence) {
        own[match.payload] += 1
        total[match.payload] += 1
      }
      counts.append(own)
    }
  }

  /// The kind that the words of sentence `place` give it; nil where its section's kind stands.
  func kind(_ place: Int, under kind: SectionKind) -> SectionKind? {
    let own = counts[place]
    let equal = 0
    let benefit = 1
    if own[equal] >= 1 || total[equal] >= 2 && counts.count <= 6 { return .equalOpportunity }
    let isListOfNeeds = kind == .requirements || kind == .preferred
    if own[benefit] >= 2 || own[benefit] == 1 && !isListOfNeeds { return .benefits }
    return nil
  }
}
