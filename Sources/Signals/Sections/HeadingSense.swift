import Model

/// What a heading that no phrase of the vocabulary covers means by its words: "The icing on the cake",
/// "What qualifies you".
struct HeadingSense {
  var kind: SectionKind
  /// Whether it outweighs a phrase of the vocabulary that covers only a part of the heading.
  var isStrong: Bool
  /// Whether it denies what stands below: "What you won't need".
  var isDenial = false
  /// Whether its words are all of the heading that tells anything.
  var isWhole: Bool

  private init(_ kind: SectionKind, isStrong: Bool = false, isDenial: Bool = false, isWhole: Bool) {
    self.kind = kind
    self.isStrong = isStrong
    self.isDenial = isDenial
    self.isWhole = isWhole
  }

  /// The sense of `tokens[range]`; nil where no word is telling, and where it names a skill in a line
  /// that only its place makes a heading: "Strong ERP experience, preferably with:".
  init?(_ tokens: [Token], _ range: Range<Int>, style: Int, _ lexicon: Lexicon) {
    if style >= HeadingShape.colonStyle,
      range.contains(where: { Self.namesSkill(tokens, $0, range, lexicon) })
    {
      return nil
    }
    guard let sense = Self.ofWords(tokens, range, lexicon) else { return nil }
    self = sense
  }

  /// The senses of words, the strongest first.
  private static let ranks: [(phrase: Phrase, kind: SectionKind)] = [
    (.sensePreferred, .preferred), (.senseDenied, .about), (.senseApplication, .application),
    (.senseBenefits, .benefits), (.senseExtra, .preferred), (.senseRequirements, .requirements),
    (.senseResponsibilities, .responsibilities), (.senseAbout, .about),
  ]
  private static let denied = 1
  private static let about = 7

  private static func ofWords(
    _ tokens: [Token], _ range: Range<Int>, _ lexicon: Lexicon
  ) -> HeadingSense? {
    var best: Int?
    var isWhole = true
    var isWish = false
    var speaksOfCompany = false
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index + 1
      var found: Int?
      for (rank, sense) in ranks.enumerated() {
        guard let match = lexicon.phrase(sense.phrase, tokens, at: index, before: range.upperBound),
          match > end || found == nil
        else { continue }
        (end, found) = (match, rank)
      }
      if let found {
        best = min(best ?? found, found)
      } else {
        if !tokens[index].isSign, !lexicon.isIn(.headingFiller, tokens[index].word) {
          isWhole = false
        }
        isWish = isWish || wishes(tokens, index, range, lexicon)
        speaksOfCompany =
          speaksOfCompany
          || lexicon.phrase(.companyVoice, tokens, at: index, before: range.upperBound) != nil
      }
      index = end
    }
    if endsInIf(tokens, range, lexicon), best.map({ $0 > denied }) ?? true {
      return HeadingSense(.requirements, isWhole: true)
    }
    if isWish, best.map({ $0 >= about }) ?? true {
      return HeadingSense(.preferred, isWhole: isWhole)
    }
    if let best {
      return HeadingSense(
        ranks[best].kind, isStrong: best <= denied, isDenial: best == denied, isWhole: isWhole)
    }
    return speaksOfCompany ? HeadingSense(.about, isWhole: false) : nil
  }

  /// "Apply if", "You belong here if you:"
  private static func endsInIf(
    _ tokens: [Token], _ range: Range<Int>, _ lexicon: Lexicon
  ) -> Bool {
    let end = range.last { tokens[$0].isWord }.map { $0 + 1 } ?? range.lowerBound
    return (max(range.lowerBound + 1, end - 3)..<max(range.lowerBound + 1, end)).contains {
      lexicon.phrase(.headingIf, tokens, at: $0, before: end) == end
    }
  }

  /// "What could tip the scales", "we'd do a small dance for", but not "What would you do", "What you might build".
  private static func wishes(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, _ lexicon: Lexicon
  ) -> Bool {
    if lexicon.phrase(.companyWould, tokens, at: index, before: range.upperBound) != nil {
      return true
    }
    guard
      let next = lexicon.phrase(.conditional, tokens, at: index, before: range.upperBound),
      next < range.upperBound, tokens[next].isWord, index > range.lowerBound,
      lexicon.phrase(.conditionalStop, tokens, at: index - 1, before: index) == nil
    else { return false }
    return lexicon.phrase(.conditionalStop, tokens, at: next, before: range.upperBound) == nil
  }

  private static func namesSkill(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, _ lexicon: Lexicon
  ) -> Bool {
    lexicon.longest(.skills, tokens, at: index, before: range.upperBound)
      .map { !lexicon.skillSpellings[$0.payload].isAmbiguous } ?? false
  }
}
