import Model

/// Takes off a title what is none: places, requisition numbers, calls to apply, names of boards.
struct TitleCleaner {
  let lexicon: Lexicon

  /// Most bytes of what can be a title with a tail; a longer line is running text.
  private static let longest = 1_000
  /// How often what was taken off may bare something else: "Data Engineer - Leeds - URGENT".
  private static let rounds = 4

  /// The title as the posting means it.
  func clean(_ title: String) -> String {
    var best = String(decoding: singleSpaced(title), as: UTF8.self)
    if best.isEmpty { return title }
    for _ in 0..<Self.rounds {
      let parts = TitleParts(best, lexicon: lexicon)
      var next = parts.job
      if next.utf8.count <= Self.longest {
        next = cleanTitle(next)
        next = TitleParts(next, lexicon: lexicon).trimmed
      }
      if next.isEmpty || next == best { break }
      best = next
    }
    return best
  }

  /// The title without the company's name at either end: "Data Engineer at Acme", "Acme: Data Engineer".
  func without(company: String, _ title: String) -> String {
    let bytes = Array(title.utf8)[...]
    let name = Array(company.utf8)[...]
    guard !name.isEmpty, bytes.count > name.count else { return title }
    for sign in Self.signs {
      let sign = Array(sign.utf8)
      if bytes.suffix(name.count).caselessHash == name.caselessHash {
        let rest = bytes.dropLast(name.count)
        if rest.suffix(sign.count).elementsEqual(sign), isJob(rest.dropLast(sign.count)) {
          return rest.dropLast(sign.count).trimmed.string
        }
      }
      if bytes.prefix(name.count).caselessHash == name.caselessHash {
        let rest = bytes.dropFirst(name.count)
        if sign != Self.at, rest.starts(with: sign), isJob(rest.dropFirst(sign.count)) {
          return rest.dropFirst(sign.count).trimmed.string
        }
      }
    }
    return title
  }

  private static let signs = [" at ", " @ ", " - ", " – ", " — ", " | ", ": ", " // "]
  private static let at = Array(" at ".utf8)

  private func isJob(_ title: ByteRun) -> Bool {
    let tokens = lexicon.tokens(of: title.string)
    return JobNames(lexicon: lexicon).isJob(tokens, tokens.indices)
  }

  /// The words of the title in UTF-8, parted by one space whatever white space parted them.
  private func singleSpaced(_ title: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count)
    var needsSpace = false
    for scalar in title.unicodeScalars {
      let isSpace =
        scalar.isASCII
        ? scalar.value == 0x20 || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
      if isSpace {
        needsSpace = !bytes.isEmpty
      } else {
        if needsSpace { bytes.append(0x20) }
        needsSpace = false
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }
}
