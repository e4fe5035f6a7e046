/// What the line before a sentence says of the name in it.
enum CompanyLead {
  case none
  /// "Company": the name follows.
  case label
  /// "About us": what follows may begin with the name.
  case introduction
  /// "Posted by": somebody's name follows.
  case person
}

/// Reads the lines that announce a company's or a person's name.
struct CompanyLabels {
  let text: ReadText

  /// What a heading announces; nil where it announces no name.
  func lead(_ heading: Range<Int>) -> CompanyLead? {
    if isLabel(heading) { return .label }
    let end = text.phrase(.companyIntroduction, at: heading.lowerBound, before: heading.upperBound)
    return end.map { $0 >= heading.upperBound - 1 } ?? false ? .introduction : nil
  }

  /// Whether the words are a label of the company's name and nothing else.
  func isLabel(_ range: Range<Int>) -> Bool {
    let end = text.phrase(.companyLabel, at: range.lowerBound, before: range.upperBound)
    guard let end else { return false }
    return end == range.upperBound || end == range.upperBound - 1 && text.tokens[end].isSign
  }

  /// The name in "Posted by Acme 3 days ago"; nil for any other sentence.
  func poster(_ sentence: Sentence) -> Range<Int>? {
    let range = sentence.tokens
    let end = text.phrase(.personLabel, at: range.lowerBound, before: range.upperBound)
    guard let start = end, let last = range.last,
      text.follows(.ago, at: last, before: range.upperBound)
    else { return nil }
    let name = CompanyName(text: text).read(at: start, range.upperBound)
    return name.isEmpty ? nil : name
  }

  /// Whether a sentence is "Posted by" or "Recruiter" alone, and not the title of a recruiter's job.
  func isPersonLabel(_ sentence: Sentence, _ title: Range<Int>) -> Bool {
    let range = sentence.tokens
    let end = text.phrase(.personLabel, at: range.lowerBound, before: range.upperBound)
    return end == range.upperBound && sentence.block > 0
      && !range.elementsEqual(title) { text.tokens[$0].hash == text.tokens[$1].hash }
  }

  /// Whether a line is two or three capitalised words, as a person's name is.
  func isPerson(_ range: Range<Int>) -> Bool {
    (2...3).contains(range.count)
      && range.allSatisfy { text.tokens[$0].isWord && text.tokens[$0].isCapital }
  }
}
