import Model

/// Finds the place of work in sentences: "based in Oslo", "this role is in our Leith office".
extension PlaceReader {
  /// "Based in our Munich office", "this role is located in Denver"; never where the employer sits.
  func sentence() -> Answer<Place?>? {
    for sentence in text.sentences where sentence.kind != .equalOpportunity {
      guard let found = place(in: sentence) else { continue }
      guard !isOfEmployer(found.tokens.lowerBound, sentence),
        !namesWhoMayWork(found.tokens.lowerBound, sentence)
      else { continue }
      return answer(found, "place.sentence")
    }
    return nil
  }

  /// "Our customers are located in Spain", but not "to serve our customers, this role is based in Spain".
  private func isOfEmployer(_ place: Int, _ sentence: Sentence) -> Bool {
    guard text.holds(.placeEmployer, in: sentence) else { return false }
    let comma = (sentence.tokens.lowerBound..<place).last { text.isSign($0, ",") }
    let clause = text.view((comma ?? sentence.tokens.lowerBound)..<sentence.tokens.upperBound)
    return clause.holds(.placeEmployer, in: clause.range)
      || !clause.holds(.notEmployer, in: clause.range)
  }

  /// "Residents of Ohio", but not "residents of the area or willing to relocate to Ohio".
  private func namesWhoMayWork(_ place: Int, _ sentence: Sentence) -> Bool {
    guard text.mayHold(.countryLead, in: sentence) else { return false }
    return sentence.tokens.contains { index in
      text.phrase(.countryLead, at: index, before: sentence.tokens.upperBound)
        .map { $0 <= place && place - $0 <= 1 } ?? false
    }
  }

  /// A line further down that is nothing but a place, as an address below the text; nil where such lines
  /// name several countries, which are those of offices.
  func line(_ blocks: [Range<Int>]) -> Answer<Place?>? {
    var found: PlaceFinder.Found?
    for block in blocks.dropFirst(Self.openingBlocks) where block.count <= Self.longestLine {
      guard let place = whole(block), let country = place.country else { continue }
      if let found, found.country != country { return nil }
      found = found ?? place
    }
    return found.map { answer($0, "place.line") }
  }

  /// "You will join a crew of ten in Leith, UK": a place named with its region in a sentence on the job or its
  /// team; nil where such sentences name several countries.
  func mention() -> Answer<Place?>? {
    var found: PlaceFinder.Found?
    for sentence in text.sentences where sentence.kind == .about && !sentence.isHeading {
      let view = text.view(sentence.tokens)
      guard view.holds(.notEmployer, in: view.range) || view.holds(.placeTeam, in: view.range),
        !view.holds(.placeEmployer, in: view.range)
      else { continue }
      for index in view.range.dropLast() where view.isPhrase(.in, index) {
        let end = min(view.upperBound, index + 1 + Self.longestLine)
        guard let place = finder.first(in: index + 1..<end), place.tokens.lowerBound == index + 1,
          let country = place.country, place.tokens.contains(where: { text.isSign($0, ",") })
        else { continue }
        if let found, found.country != country { return nil }
        found = found ?? place
      }
    }
    return found.map { answer($0, "place.mention") }
  }

  func place(in sentence: Sentence) -> PlaceFinder.Found? {
    guard text.mayHold(.placeLead, in: sentence) || text.mayHold(.placeTail, in: sentence) else {
      return nil
    }
    for index in sentence.tokens {
      let end = sentence.tokens.upperBound
      if let lead = text.phrase(.placeLead, at: index, before: end) {
        for start in [lead, lead - 1] where start > index && start < end {
          if let found = finder.place(at: start, start..<end) ?? unknown(at: start, end) {
            return found
          }
        }
      }
      if let tail = text.phrase(.placeTail, at: index, before: end),
        let found = before(index, text.view(sentence.tokens)), tail <= end
      {
        return found
      }
    }
    return nil
  }

  /// "Located at Camp Verdon, AZ": a town that no table holds, before its region.
  private func unknown(at start: Int, _ end: Int) -> PlaceFinder.Found? {
    guard text.tokens[start].isCapital,
      let found = finder.first(in: start..<min(end, start + Self.longestName)),
      found.tokens.lowerBound == start
    else { return nil }
    return found
  }

  /// "Our Munich office", "the London-based team"
  func before(_ tail: Int, _ sentence: SentenceView) -> PlaceFinder.Found? {
    for start in max(sentence.lowerBound, tail - Self.longestName)..<max(sentence.lowerBound, tail)
    {
      guard let found = finder.place(at: start, start..<tail), found.tokens.upperBound == tail,
        start > sentence.lowerBound,
        sentence.isPhrase(.determiner, start - 1)
          || sentence.isPhrase(.ourselves, start - 1)
      else { continue }
      return found
    }
    return nil
  }

  /// The country in which one must be allowed to work, where no place is named.
  func countryAlone() -> Answer<Place?>? {
    var finder = finder
    finder.allowsCodes = true
    for sentence in text.sentences where text.mayHold(.countryLead, in: sentence) {
      for index in sentence.tokens {
        let end = sentence.tokens.upperBound
        guard let lead = text.phrase(.countryLead, at: index, before: end),
          lead < end, let found = finder.place(at: lead, lead..<end), let country = found.country
        else { continue }
        let evidence = text.evidence(found.tokens, "place.country")
        return Answer(
          Place(text: nil, country: country), rule: "place.country", evidence: [evidence])
      }
    }
    return nil
  }

  /// What stands behind a label and in no table, as the name of a hospital.
  func unknown(_ blocks: [Range<Int>]) -> Answer<Place?>? {
    for number in blocks.indices {
      guard let value = value(number, blocks), value.count <= 8, let first = value.first,
        !isHeading(first), text.tokens[first].isCapital,
        !value.contains(where: { text.starts(.modes, $0) })
      else { continue }
      let evidence = text.evidence(value, "place.label")
      return Answer(Place(text: evidence.quote), rule: "place.label", evidence: [evidence])
    }
    return nil
  }

  private func isHeading(_ first: Int) -> Bool {
    let sentence = text.sentences[text.sentence(of: first)]
    return sentence.isHeading && sentence.tokens.lowerBound == first
  }
}
