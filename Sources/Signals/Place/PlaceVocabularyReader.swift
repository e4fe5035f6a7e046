/// Reads the lines of `PlaceVocabulary`, to be laid out.
struct PlaceVocabularyReader {
  /// A name but for its first word.
  struct Name {
    var rest: [UInt32]
    var kind: PlaceTable.Kind
    /// Place of its country, -1 where several have one of that name.
    var country: Int32
  }

  /// By their first words.
  var names: [UInt32: [Name]] = [:]
  /// Countries by codes of theirs or of their regions.
  private(set) var codes: [UInt32: [Int32]] = [:]
  private(set) var countries: [String] = []

  init(_ tokenizer: Tokenizer) {
    let kinds = PlaceTable.Kind.allCases.map { (kind: $0, label: "\($0)".utf8) }
    var own: [(hash: UInt32, country: Int32)] = []
    for table in [PlaceVocabulary.table, TownVocabulary.table] {
      read(table, kinds, tokenizer, &own)
    }
    // A state's code goes before that of a far country: "CO" is Colorado unless the town is Bogotá.
    for (hash, country) in own { codes[hash, default: []].append(country) }
  }

  private mutating func read(
    _ table: String, _ kinds: [(kind: PlaceTable.Kind, label: String.UTF8View)],
    _ tokenizer: Tokenizer, _ own: inout [(hash: UInt32, country: Int32)]
  ) {
    var country: Int32 = -1
    for line in VocabularyTable(table) {
      switch line {
      case .group(let code):
        country = code == "?" ? -1 : number(of: code)
        if country >= 0, let hash = Self.hashes(code.utf8, tokenizer).first,
          !own.contains(where: { $0.hash == hash })
        {
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
          } else if country >= 0 {
            codes[first, default: []].append(country)
          }
        }
      }
    }
  }

  private mutating func number(of country: String) -> Int32 {
    if let known = countries.firstIndex(of: country) { return Int32(known) }
    countries.append(country)
    return Int32(countries.count - 1)
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
}
