import Model

/// Reads what a line beside a degree's accepts instead: behind an "OR" of its own, as an option, or as
/// one item of a list of which one is enough.
struct SubstituteLines {
  let text: ReadText

  /// Most lines of a list of alternatives.
  private static let most = 6

  /// Words of a line that says nothing else: "Any of these will do:".
  private static let shortLead = 7

  /// The line that accepts something else, nil where none does.
  func read(
    _ required: [DegreeMention]
  ) -> (evidence: Evidence, instead: Range<Int>)? {
    let degreeLines = Set(required.map(\.sentence))
    for index in degreeLines.sorted() {
      let candidates =
        joined(to: index).map { [$0] }
        ?? (isOption(index) || isChoice(index) ? neighbours(of: index) : [])
      for line in candidates where !degreeLines.contains(line) && accepts(line) {
        let tokens = text.sentences[line].tokens
        return (text.evidence(tokens, "degree.or-line"), tokens)
      }
    }
    return nil
  }

  /// The line that an "or" joins to another, at the end of one, at the start of one, or between them.
  private func joined(to index: Int) -> Int? {
    func line(_ step: Int) -> Int? {
      let next = index + step
      guard text.sentences.indices.contains(next) else { return nil }
      if isOrAlone(next) {
        return text.sentences.indices.contains(next + step) ? next + step : nil
      }
      let (before, behind) = step > 0 ? (index, next) : (next, index)
      return endsInOr(before) || startsWithOr(behind, isNext: step > 0) ? next : nil
    }
    return line(1) ?? line(-1)
  }

  private func isOr(_ index: Int) -> Bool {
    text.isPhrase(.orAlone, index)
  }

  private func words(_ index: Int) -> [Int] {
    text.sentences[index].tokens.filter { !text.tokens[$0].isSign }
  }

  private func isOrAlone(_ index: Int) -> Bool {
    guard text.sentences[index].tokens.count <= Self.longestOrLine else { return false }
    let words = words(index)
    return words.count == 1 && isOr(words[0])
  }

  /// Tokens of a line that is an "or" alone: "- - - OR - -".
  private static let longestOrLine = 5

  private func endsInOr(_ index: Int) -> Bool {
    words(index).last.map { isOr($0) } ?? false
  }

  /// "Or five years", and of a line behind the degree's also "alternatively, five years".
  private func startsWithOr(_ index: Int, isNext: Bool) -> Bool {
    let end = text.sentences[index].tokens.upperBound
    return words(index).first.map {
      isOr($0) || isNext && text.follows(.or, at: $0, before: end)
    } ?? false
  }

  /// "Option B: five years as a technician".
  private func isOption(_ index: Int) -> Bool {
    let tokens = text.sentences[index].tokens
    if text.follows(.optionLabel, at: tokens.lowerBound, before: tokens.upperBound) {
      return true
    }
    // Where the label has been taken for a heading of its own.
    guard index > 0, text.sentences[index - 1].block == text.sentences[index].block else {
      return false
    }
    let label = text.sentences[index - 1].tokens
    return text.follows(.optionLabel, at: label.lowerBound, before: label.upperBound)
  }

  /// Whether "one of the following:" leads the lines among which it stands.
  private func isChoice(_ index: Int) -> Bool {
    for lead in (max(0, index - Self.most)..<index).reversed() {
      let tokens = text.sentences[lead].tokens
      guard let last = tokens.last else { return false }
      if text.isSign(last, ":") {
        return (max(tokens.lowerBound, last - Self.most)..<last).contains {
          text.phrase(.choiceLead, at: $0, before: last) == last
            || tokens.count <= Self.shortLead
              && text.follows(.choiceLead, at: $0, before: last)
        }
      }
    }
    return false
  }

  /// The lines around one that may be further options.
  private func neighbours(of index: Int) -> [Int] {
    let labelled = isOption(index)
    let range = max(0, index - Self.most)..<min(text.sentences.count, index + Self.most)
    return range.filter { line in
      line != index && (labelled ? isOption(line) : line > index - Self.most)
        && text.sentences[line].kind == text.sentences[index].kind
        && (labelled || isChoice(line))
    }
  }

  /// Whether a line names years or what else may stand for a degree, and no degree.
  private func accepts(_ line: Int) -> Bool {
    let tokens = text.sentences[line].tokens
    guard
      !tokens.contains(where: {
        text.namesDegree(at: $0, before: tokens.upperBound)
      })
    else { return false }
    // "A degree in physics or ⏎ related field with 3 years": the line goes on with the study.
    let first = words(line).first { !isOr($0) } ?? tokens.lowerBound
    if text.follows(.similarDegree, at: first, before: tokens.upperBound),
      !text.follows(.equivalent, at: first, before: tokens.upperBound)
    {
      return false
    }
    return tokens.contains { text.isIn(.year, $0) }
      || text.holds(.substituteNoun, in: tokens)
  }
}
