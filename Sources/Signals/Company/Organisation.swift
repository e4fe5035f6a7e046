/// Tells names that say themselves that they are an organisation's: by a legal form, by how they begin,
/// or by the kind that their last word names.
struct Organisation: TokenPatterns {
  let lexicon: Lexicon
  let tokens: [Token]

  /// Whether it is one beyond doubt: "Acme GmbH", "City of Larch Falls", "Larch Falls Credit Union".
  ///
  /// Where `isStrict`, words that vocabularies hold are no name even before "School": in a title,
  /// "Music School" may be what is taught.
  func isEvident(_ name: Range<Int>, isStrict: Bool = false) -> Bool {
    guard isName(name) else { return false }
    if hasLegalForm(name) || hasHead(name) { return true }
    return ends(.institution, name) && (!isStrict && name.count > 2 || !isOfKnownWords(name))
  }

  /// Whether it ends in what companies make or do, behind a word that no vocabulary holds: "Acme Freight",
  /// which may be a department all the same, as "Acme Accounting" is at Acme.
  func isOfTrade(_ name: Range<Int>) -> Bool {
    isName(name) && !isOfKnownWords(name)
      && (ends(.companyKind, name) || ends(.trade, name))
  }

  /// Whether it is several words in one piece, none of which names a job: "Java Developer Acme Inc" is no
  /// name, unlike "Baker Acme Inc" and "Acme Engineers Ltd".
  func isName(_ name: Range<Int>) -> Bool {
    guard name.count > 1, tokens[name.lowerBound].isWord else { return false }
    let isBroken = name.contains {
      tokens[$0].isSign && tokens[$0].flags.contains(.spaceBefore) && tokens[$0].hash != Self.and
    }
    return !isBroken
      && !name.dropFirst().contains {
        phrase(.soughtOne, at: $0, before: name.upperBound) != nil
      }
  }

  /// Hash of the sign "&".
  private static let and = Token.hash(ofSign: UInt8(ascii: "&"))

  /// Whether it ends in the kind of organisation that it names.
  func endsInKind(_ name: Range<Int>) -> Bool {
    ends(.institution, name) || ends(.companyKind, name) || ends(.trade, name) || hasHead(name)
      || hasLegalForm(name)
  }

  /// "Acme AG", "Acme S.p.A."
  func hasLegalForm(_ name: Range<Int>) -> Bool {
    name.dropFirst().contains { index in
      tokens[index].isCapital
        && phrase(.legalForm, at: index, before: name.upperBound)
          == name.upperBound
    }
  }

  /// "City of Larch Falls", "Hotel Larch"
  private func hasHead(_ name: Range<Int>) -> Bool {
    guard
      let end = phrase(.companyHead, at: name.lowerBound, before: name.upperBound)
    else { return false }
    return end < name.upperBound && tokens[end].isWord && tokens[end].isCapital
  }

  private func ends(_ phrase: Phrase, _ name: Range<Int>) -> Bool {
    // "Larch Police Department" ends in two words of one kind.
    (max(name.lowerBound + 1, name.upperBound - 3)..<max(name.lowerBound + 1, name.upperBound))
      .contains {
        self.phrase(phrase, at: $0, before: name.upperBound) == name.upperBound
      }
  }

  private func isOfKnownWords(_ name: Range<Int>) -> Bool {
    name.allSatisfy { !tokens[$0].isWord || tokens[$0].word != WordTable.unknown }
  }
}
