/// The places of `PlaceVocabulary`, found by the hashes of their words.
///
/// They stand apart from the lexicon's phrases: its words are those that a company's name is told from,
/// and towns are what companies are named after.
struct PlaceTable: Sendable {
  /// How much of the earth a name covers.
  enum Kind: Int, CaseIterable, Comparable {
    case city, region, country

    static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }

  /// A name in a text.
  struct Match {
    var end: Int
    var kind: Kind
    /// Countries that the name may be in, the likeliest first; none where it is in many.
    var countries: [String]
    /// Whether it is a code, which is a word of its own elsewhere: "IT", "ML".
    var isCode = false
  }

  private struct Name {
    var rest: [UInt32]
    var kind: Kind
    var country: String?
  }

  /// Names by their first words, the longest first.
  private var names: [UInt32: [Name]] = [:]
  /// Countries by codes of theirs or of their regions.
  private var codes: [UInt32: [String]] = [:]

  /// Compiles the table.
  init(_ tokenizer: Tokenizer) {
    let kinds = Kind.allCases.map { (kind: $0, label: "\($0)".utf8) }
    var country: String?
    var own: [(hash: UInt32, country: String)] = []
    for line in VocabularyTable(PlaceVocabulary.table) {
      switch line {
      case .group(let code):
        country = code == "?" ? nil : code
        if let country, let hash = Self.hashes(code.utf8, tokenizer).first {
          own.append((hash, country))
        }
      case .entry(let entry):
        let label = entry.prefix { $0 != UInt8(ascii: ":") }
        let kind = kinds.first { $0.label.elementsEqual(label) }?.kind
        for cell in VocabularyCells(entry.dropFirst(label.count + 1)) {
          let words = Self.hashes(cell, tokenizer)
          guard let first = words.first else { continue }
          if let kind {
            add(Name(rest: Array(words.dropFirst()), kind: kind, country: country), first)
          } else if let country {
            codes[first, default: []].append(country)
          }
        }
      }
    }
    // A state's code goes before that of a far country: "CO" is Colorado unless the town is Bogotá.
    for (hash, country) in own { codes[hash, default: []].append(country) }
    for first in names.keys { names[first]?.sort { $0.rest.count > $1.rest.count } }
  }

  private mutating func add(_ name: Name, _ first: UInt32) {
    guard names[first]?.contains(where: { $0.rest == name.rest }) != true else { return }
    names[first, default: []].append(name)
  }

  private static func hashes(_ words: some Sequence<UInt8>, _ tokenizer: Tokenizer) -> [UInt32] {
    let bytes = Array(words)
    var tokens: [Token] = []
    tokenizer.tokens(in: bytes, 0..<bytes.count, into: &tokens)
    return tokens.map(\.hash)
  }

  /// The longest name that starts at a token.
  func name(_ tokens: [Token], at start: Int, before end: Int) -> Match? {
    guard let names = names[tokens[start].hash] else { return nil }
    for name in names where name.rest.count < end - start {
      let isHere = name.rest.indices.allSatisfy {
        tokens[start + 1 + $0].hash == name.rest[$0]
      }
      if isHere {
        return Match(
          end: start + 1 + name.rest.count, kind: name.kind,
          countries: name.country.map { [$0] } ?? [])
      }
    }
    return nil
  }

  /// The countries that a code of capitals may mean: `CA` is California's and Canada's.
  func code(_ token: Token) -> [String]? {
    guard token.flags.contains(.allCapitals), token.upper - token.lower <= 3 else { return nil }
    return codes[token.hash]
  }
}
