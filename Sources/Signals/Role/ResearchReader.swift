import Model

/// Finds what a posting says of publications and which venues it names.
struct ResearchReader {
  let text: ReadText

  /// The words, in the order of the text, each once.
  func read() -> [Evidence] {
    var found: [Evidence] = []
    for sentence in text.sentences
    where text.mayHold(.venue, in: sentence) || text.mayHold(.publication, in: sentence) {
      switch sentence.kind {
      case .benefits, .equalOpportunity, .application: continue
      default: break
      }
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let limit = sentence.tokens.upperBound
        if text.tokens[index].flags.contains(.allCapitals) || text.tokens[index].isCapital,
          text.tokens[index].upper - text.tokens[index].lower > 2,
          let end = text.phrase(.venue, at: index, before: limit),
          text.tokens[index].flags.contains(.allCapitals)
            || text.tokens[index].flags.contains(.innerCapital)
        {
          add(text.evidence(index..<end, "research.venue"), &found)
          index = end
        } else if let end = text.phrase(.publication, at: index, before: limit) {
          if !isOfProduct(end, limit) {
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
  private func isOfProduct(_ start: Int, _ limit: Int) -> Bool {
    let reach = start..<max(start, min(start + Self.nearProduct, limit))
    guard let product = text.first(.publishedProduct, in: reach) else { return false }
    return !text.holds(.paperNoun, in: start..<product.lowerBound)
  }

  /// Words from "publishing" to what is published: "your own open-source mobile apps".
  private static let nearProduct = 5

  private func add(_ evidence: Evidence, _ found: inout [Evidence]) {
    let name = evidence.quote.lowercased()
    if !found.contains(where: { $0.quote.lowercased() == name }) { found.append(evidence) }
  }
}
