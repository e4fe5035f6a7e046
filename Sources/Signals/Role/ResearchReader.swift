import Model

/// Finds what a posting says of publications and which venues it names.
struct ResearchReader {
  let lexicon: Lexicon

  /// The words, in the order of the text, each once.
  func read(_ text: ReadText) -> [Evidence] {
    var found: [Evidence] = []
    for sentence in text.sentences
    where lexicon.mayHold(.venue, sentence) || lexicon.mayHold(.publication, sentence) {
      switch sentence.kind {
      case .benefits, .equalOpportunity, .application: continue
      default: break
      }
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let limit = sentence.tokens.upperBound
        if text.tokens[index].flags.contains(.allCapitals) || text.tokens[index].isCapital,
          text.tokens[index].upper - text.tokens[index].lower > 2,
          let end = lexicon.phrase(.venue, text.tokens, at: index, before: limit),
          text.tokens[index].flags.contains(.allCapitals)
            || text.tokens[index].flags.contains(.innerCapital)
        {
          add(text.evidence(index..<end, "research.venue"), &found)
          index = end
        } else if let end = lexicon.phrase(.publication, text.tokens, at: index, before: limit) {
          if !isOfProduct(end, limit, text) {
            add(text.evidence(index..<end, "research.publication"), &found)
          }
          index = end
        } else {
          index += 1
        }
      }
    }
    return found
  }

  /// "Publishing mobile apps", "published to the App Store": what is published is no paper.
  private func isOfProduct(_ start: Int, _ limit: Int, _ text: ReadText) -> Bool {
    let reach = start..<max(start, min(start + Self.nearProduct, limit))
    guard let product = lexicon.first(.publishedProduct, text.tokens, reach) else { return false }
    return lexicon.first(.paperNoun, text.tokens, start..<product.lowerBound) == nil
  }

  /// Words from "publishing" to what is published: "your own open-source mobile apps".
  private static let nearProduct = 5

  private func add(_ evidence: Evidence, _ found: inout [Evidence]) {
    let name = evidence.quote.lowercased()
    if !found.contains(where: { $0.quote.lowercased() == name }) { found.append(evidence) }
  }
}
