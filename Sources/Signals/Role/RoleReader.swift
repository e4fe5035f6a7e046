import Model

/// Tells research, which finds or publishes new methods, from product work, which builds and runs.
///
/// The title leads; the posting's words of research (publications, a research agenda, new methods) are
/// weighed against its words of product work (customers, deployment, dashboards).
struct RoleReader {
  let text: ReadText

  /// The role and the words that speak for it: those of the title, which may be the family's, and the
  /// first of the text. Where none does, it is product by default.
  func read(_ title: Range<Int>, _ family: Answer<Family>) -> Answer<Role> {
    var research: [Range<Int>] = []
    var venues: [Range<Int>] = []
    var product: [Range<Int>] = []
    for sentence in text.sentences where mayTell(sentence) {
      switch sentence.kind {
      case .benefits, .equalOpportunity, .application: continue
      default: break
      }
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let end = text.phrase(.research, at: index, before: sentence.tokens.upperBound) {
          research.append(index..<end)
          index = end
        } else if text.tokens[index].isCapital,
          let end = text.phrase(.venue, at: index, before: sentence.tokens.upperBound)
        {
          venues.append(index..<end)
          index = end
        } else {
          if let end = text.phrase(.productWork, at: index, before: sentence.tokens.upperBound) {
            product.append(index..<end)
            index = end
          } else {
            index += 1
          }
        }
      }
    }
    let titled = text.first(.researchTitle, in: title)
    var score = Double(research.count) + Double(min(venues.count, 3)) - 0.5 * Double(product.count)
    if titled != nil { score += 5 }
    switch family.value {
    case .researchScientist: score += 5
    case .researchEngineer: score += 2
    case .appliedScientist: score += isOfScience(title) ? 2 : -3
    case .other where isOfNature(title): score += 2
    default: score -= !text.holds(.researchWord, in: title) ? 5 : 1
    }
    // A research engineer whose posting has not a word of research builds products.
    if family.value == .researchEngineer, research.isEmpty, venues.isEmpty { score -= 5 }
    if family.value == .researchEngineer, text.holds(.appliedTitle, in: title) {
      score -= 5
    }
    let role: Role = score > 0 ? .research : .product
    let words = Array((role == .research ? research + venues : product).prefix(3))
    let titles =
      role == .product
      ? []
      : titled.map { [text.evidence($0, "role.title")] }
        ?? (words.isEmpty ? family.evidence : [])
    let rule = titles.isEmpty ? words.isEmpty ? "role.default" : "role.words" : "role.title"
    return Answer(
      role, rule: rule,
      evidence: titles.map { Evidence(quote: $0.quote, range: $0.range, rule: rule) }
        + words.map { text.evidence($0, rule) })
  }

  /// "Scientist, Machine Learning, Genomics" finds things out, as the science in its title says.
  private func isOfScience(_ title: Range<Int>) -> Bool {
    text.holds(.scienceTitle, in: title)
      && text.holds(.science, in: title)
  }

  /// A scientist of no trade of data or software, and of no laboratory that tests for others.
  private func isOfNature(_ title: Range<Int>) -> Bool {
    text.holds(.scienceTitle, in: title)
      && !text.holds(.laboratoryTitle, in: title)
  }

  private func mayTell(_ sentence: Sentence) -> Bool {
    text.mayHold(.research, in: sentence) || text.mayHold(.venue, in: sentence)
      || text.mayHold(.productWork, in: sentence)
  }
}
