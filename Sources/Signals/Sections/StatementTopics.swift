import Model

/// Finds the sentences of a block that are equal-opportunity or benefit statements by their words.
struct StatementTopics {
  private static let topics = StatementVocabulary.Topic.allCases.count

  /// How often each topic is named, sentence by sentence; empty where none is.
  private var counts: [Int] = []
  private var total: [Int] = []
  private let sentences: Int

  init(lexicon: Lexicon, tokens: [Token], sentences: [Range<Int>]) {
    self.sentences = sentences.count
    for (place, sentence) in sentences.enumerated() {
      for match in lexicon.matches(.statements, tokens, sentence) {
        if counts.isEmpty {
          total = Array(repeating: 0, count: Self.topics)
          counts = Array(repeating: 0, count: Self.topics * sentences.count)
        }
        counts[place * Self.topics + match.payload] += 1
        total[match.payload] += 1
      }
    }
  }

  /// The kind that the words of sentence `place` give it; nil where its section's kind stands.
  func kind(_ place: Int, under kind: SectionKind) -> SectionKind? {
    guard !counts.isEmpty else { return nil }
    let equal = 0
    let equals = counts[place * Self.topics + equal]
    let benefits = counts[place * Self.topics + 1]
    if equals >= 1 || total[equal] >= 2 && sentences <= 6 { return .equalOpportunity }
    let isListOfNeeds = kind == .requirements || kind == .preferred
    if benefits >= 2 || benefits == 1 && !isListOfNeeds { return .benefits }
    return nil
  }
}
