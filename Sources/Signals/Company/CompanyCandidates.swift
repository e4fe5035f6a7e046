import Model

/// The names that may be the company's, each with the weight of the places where the text has it.
struct CompanyCandidates {
  /// How a name stands where it was found.
  enum Standing {
    /// As a company's name does: behind "About", before "is a leading".
    case strong
    /// As any name does: with a capital inside a sentence.
    case weak
    /// As a tool's does: in a list, or among requirements. This counts only for a name that has an address.
    case listed
    /// As a town's does: "in Denver", "Denver, CO".
    case place
  }

  private struct Candidate {
    var name: Range<Int>
    /// Weight of the places where it stands as a company's name does.
    var weight = 0
    /// Weight of all other places.
    var weakWeight = 0
    var mentions = 0
    /// Whether it owns something: "Acme's strategy".
    var isOwner = false
    var order: Int
    var isDomain: Bool
    var isPlace: Bool

    /// The weight that counts: mere capitals add two at most.
    var sum: Int { weight + min(weakWeight, 2) }
  }

  /// Fewest letters of a name that a longer name of a site may start with.
  private static let shortestPrefix = 5
  /// Most letters of a name of a site that are compared.
  private static let longestDomain = 40

  private let text: ReadText
  private let titleWords: Set<UInt32>
  /// Words that the posting also writes small: no names.
  private let smallWords: HashSet
  /// Names in addresses, "acmelabs" of www.acmelabs.com and jobs@acmelabs.com, and their beginnings.
  private let domains: Set<[UInt8]>
  private var candidates: [[UInt32]: Candidate] = [:]
  private var aliases: [UInt32: Range<Int>] = [:]
  private lazy var neighbours = CapitalNeighbours(text: text)

  init(text: ReadText, title: Range<Int>) {
    self.text = text
    titleWords = Set(title.map { text.tokens[$0].hash })
    var small = HashSet(capacity: text.tokens.count)
    var domains: Set<[UInt8]> = []
    for (index, token) in text.tokens.enumerated() where token.isWord {
      if Self.isDomain(index, text) {
        let label = Self.letters(index..<(index + 1), text).prefix(Self.longestDomain)
        domains.insert(Array(label))
        for count in Self.shortestPrefix..<max(label.count, Self.shortestPrefix) {
          domains.insert(Array(label.prefix(count)))
        }
      } else if !token.isCapital, token.flags.isDisjoint(with: .innerCapital),
        token.flags.contains(.spaceBefore),
        !ByteClass.isDigit(text.document.text[Int(token.lower)])
      {
        small.insert(token.hash)
      }
    }
    smallWords = small
    self.domains = domains
  }

  /// Adds weight to the name at `name`, unless it is one word that the posting also writes small, or is
  /// made of the title's words alone.
  mutating func add(_ name: Range<Int>, weight: Int, _ standing: Standing) {
    let key = key(of: name)
    guard !key.isEmpty else { return }
    if key.count == 1, smallWords.contains(key[0]), weight < 5 { return }
    if standing != .strong, key.allSatisfy(titleWords.contains) { return }
    var candidate = candidates[key] ?? newCandidate(name)
    candidate.mentions += 1
    switch standing {
    case .strong: candidate.weight += weight
    case .weak:
      candidate.weakWeight += weight
      if CompanyName(text: text).isPossessive(name) { candidate.isOwner = true }
    case .listed: candidate.weakWeight += candidate.isDomain ? weight : 0
    case .place: candidate.weakWeight -= 1
    }
    candidates[key] = candidate
  }

  private func newCandidate(_ name: Range<Int>) -> Candidate {
    let letters = Self.letters(name, text)
    let evidence = CompanyName(text: text).evidence(name)
    return Candidate(
      name: name, order: candidates.count, isDomain: domains.contains(letters),
      isPlace: isPlaceName(evidence.quote))
  }

  /// The name up to its first possessive, without a verb that opens the sentence: of "Improve Acme's
  /// Data Platform", "Acme's"; empty where no name is behind the verb.
  mutating func owner(_ name: Range<Int>, in sentence: SentenceView) -> Range<Int> {
    let reader = CompanyName(text: text)
    let owner = reader.owner(name)
    guard owner.count > 1, reader.isPossessive(owner), neighbours.isLedByVerb(owner, in: sentence)
    else {
      return owner
    }
    return reader.owner(reader.read(at: owner.lowerBound + 1, owner.upperBound))
  }

  /// What names are told apart by: their words, without the ending of a possessive.
  private func key(of name: Range<Int>) -> [UInt32] {
    var key = name.filter { text.tokens[$0].isWord }.map { text.tokens[$0].hash }
    let reader = CompanyName(text: text)
    if reader.isPossessive(name), let bare = reader.bareHash(name) { key[key.count - 1] = bare }
    return key
  }

  /// Whether the word stands behind "@", "/" or "www.", or before ".com", without a space.
  private static func isDomain(_ index: Int, _ text: ReadText) -> Bool {
    guard index + 2 < text.tokens.count, text.isSign(index + 1, "."),
      !text.tokens[index + 1].flags.contains(.spaceBefore),
      !text.tokens[index + 2].flags.contains(.spaceBefore), index > 0
    else { return false }
    let ending = text.tokens[index + 2].range
    if text.document.text[ending.lower..<ending.upper].elementsEqual("com".utf8) { return true }
    if text.tokens[index].flags.contains(.spaceBefore) { return false }
    return text.isSign(index - 1, "@") || text.isSign(index - 1, ".") || text.isSign(index - 1, "/")
  }

  /// The letters and digits of the words in small letters, without what stands between them.
  private static func letters(_ name: Range<Int>, _ text: ReadText) -> [UInt8] {
    var letters: [UInt8] = []
    for index in name where !text.tokens[index].isSign {
      for byte in text.document.text[Int(text.tokens[index].lower)..<Int(text.tokens[index].upper)]
      where ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte >= 0x80 {
        letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return letters
  }

  /// Makes the word at `short` stand for `name`.
  mutating func alias(_ short: Int, of name: Range<Int>) {
    aliases[text.tokens[short].hash] = name
  }

  /// The name with most weight; of equals the one that more often stands as a company's does, then the earlier.
  func best(threshold: Int) -> Range<Int>? {
    let best = candidates.values.filter { !$0.isPlace }.max { a, b in
      (a.sum, a.weight, b.order) < (b.sum, b.weight, a.order)
    }
    guard let best else { return nil }
    if best.weight > 0, best.sum + (best.isDomain ? 2 : 0) >= threshold {
      return long(whole(best, threshold))
    }
    return nil
  }

  /// Where nothing names the company outright, a name that occurs twice, owns something or has an address
  /// must do.
  func mentioned() -> Range<Int>? {
    let named = candidates.values.filter {
      !$0.isPlace
        && ($0.weight >= 2 || $0.isDomain && $0.weakWeight > 0
          || ($0.mentions >= 2 || $0.isOwner) && $0.weight + $0.weakWeight >= 2)
    }
    let most = named.max { a, b in
      (a.weight + a.weakWeight, a.weight, b.order)
        < (b.weight + b.weakWeight, b.weight, a.order)
    }
    return most.map { long($0.name) }
  }

  /// The name that goes on where this one ends and stands as a company's does too: "About Acme", "At
  /// Acme Health, we".
  private func whole(_ best: Candidate, _ threshold: Int) -> Range<Int> {
    let key = key(of: best.name)
    let reader = CompanyName(text: text)
    let longer = candidates.filter {
      $0.key.count > key.count && $0.key.starts(with: key) && !$0.value.isPlace
        && $0.value.weight >= threshold && reader.endsInKind($0.value.name)
    }
    return longer.values.max { a, b in (a.weight, b.order) < (b.weight, a.order) }?.name
      ?? best.name
  }

  private func long(_ name: Range<Int>) -> Range<Int> {
    name.count == 1 ? aliases[text.tokens[name.lowerBound].hash] ?? name : name
  }
}
