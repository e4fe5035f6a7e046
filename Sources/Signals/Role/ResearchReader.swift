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
          add(text.evidence(index..<end, "research.publication"), &found)
          index = end
        } else {
          index += 1
        }
      }
    }
    return found
  }

  private func add(_ evidence: Evidence, _ found: inout [Evidence]) {
    let name = evidence.quote.lowercased()
    if !found.contains(where: { $0.quote.lowercased() == name }) { found.append(evidence) }
  }
}
