import Model
import Model

/// The votes for the names of a posting.
struct CompanyBallot {
  /// How a name stands where it was found.
  enum Standing {
    /// As a company's name does: behind "About", before "is a leading".
    case strong
    /// As any name does: with a capital inside a sentence.
    case weak
    /// As a tool's does: in a list, or among requirements. It counts for a name that has an address.
    case listed
    /// As a town's does: "in Denver", "Denver, CO".
    case place
  }

  private struct Candidate {
    var name: Range<Int>
    var votes = 0
    var weakVotes = 0
    var mentions = 0
    /// Whether it owns something: "Acme's strategy".
    var isOwner = false
    var order: Int
    var isDomain: Bool
    var isPlace: Bool

    /// Votes that count: those of mere capitals are two at most.
    var sum: Int { votes + min(weakVotes, 2) }
  }

  /// Fewest letters of a name that a longer name of a site may start with.
  private static let shortestPrefix = 5
  /// Most letters of a name of a site that are compared.
  private static let longestDomain = 40

  private let text: ReadText
  private let lexicon: Lexicon
  private let titleWords: Set<UInt32>
  /// Words that the posting also writes small: no names.
  private let smallWords: Set<UInt32>
  /// Names of addresses, "acmelabs" of www.acmelabs.com and jobs@acmelabs.com, and what they start with.
  private let domains: Set<[UInt8]>
  private var candidates: [[UInt32]: Candidate] = [:]
  private var aliases: [UInt32: Range<Int>] = [:]
  private lazy var places = NamePlaces(lexicon: lexicon, text: text)

  init(text: ReadText, title: Range<Int>, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    titleWords = Set(title.map { text.tokens[$0].hash })
    var small: Set<UInt32> = []
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

  /// Counts votes for the name at `name`; a name of one common word, of a place, or of the title's words
  /// alone gets none.
  mutating func vote(_ name: Range<Int>, _ votes: Int, _ standing: Standing) {
    let key = key(of: name)
    guard !key.isEmpty else { return }
    if key.count == 1, smallWords.contains(key[0]), votes < 5 { return }
    if standing != .strong, key.allSatisfy(titleWords.contains) { return }
    var candidate = candidates[key] ?? newCandidate(name)
    candidate.mentions += 1
    switch standing {
    case .strong: candidate.votes += votes
    case .weak:
      candidate.weakVotes += votes
      if CompanyName(lexicon: lexicon, text: text).isPossessive(name) { candidate.isOwner = true }
    case .listed: candidate.weakVotes += candidate.isDomain ? votes : 0
    case .place: candidate.weakVotes -= 1
    }
    candidates[key] = candidate
  }

  private func newCandidate(_ name: Range<Int>) -> Candidate {
    let letters = Self.letters(name, text)
    let evidence = CompanyName(lexicon: lexicon, text: text).evidence(name)
    return Candidate(
      name: name, order: candidates.count, isDomain: domains.contains(letters),
      isPlace: isPlaceName(evidence.quote))
  }

  /// The name up to its first possessive, without a verb that opens the sentence: of "Improve Acme's
  /// Data Platform", "Acme's"; empty where no name is behind the verb.
  mutating func owner(_ name: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    let reader = CompanyName(lexicon: lexicon, text: text)
    let owner = reader.owner(name)
    guard owner.count > 1, reader.isPossessive(owner), places.isLedByVerb(owner, in: sentence)
    else {
      return owner
    }
    return reader.owner(reader.read(at: owner.lowerBound + 1, owner.upperBound))
  }

  /// What names are told apart by: their words, without the ending of a possessive.
  private func key(of name: Range<Int>) -> [UInt32] {
    var key = name.filter { text.tokens[$0].isWord }.map { text.tokens[$0].hash }
    let reader = CompanyName(lexicon: lexicon, text: text)
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

  /// The name with most votes; of two, the one that stands more often as a company's does, then the earlier.
  func winner(threshold: Int) -> Range<Int>? {
    let best = candidates.values.filter { !$0.isPlace }.max { a, b in
      (a.sum, a.votes, b.order) < (b.sum, b.votes, a.order)
    }
    guard let best else { return nil }
    if best.votes > 0, best.sum + (best.isDomain ? 2 : 0) >= threshold {
      return long(whole(best, threshold))
    }
    // Nothing says outright who it is: a name that stands twice, owns something or has an address.
    let named = candidates.values.filter {
      !$0.isPlace
        && ($0.votes >= 2 || $0.isDomain && $0.weakVotes > 0
          || ($0.mentions >= 2 || $0.isOwner) && $0.votes + $0.weakVotes >= 2)
    }
    let most = named.max { a, b in
      (a.votes + a.weakVotes, a.votes, b.order) < (b.votes + b.weakVotes, b.votes, a.order)
    }
    return most.map { long($0.name) }
  }

  /// The name that goes on where this one ends and stands as a company's does too: "About Acme", "At
  /// Acme Health, we".
  private func whole(_ best: Candidate, _ threshold: Int) -> Range<Int> {
    let key = key(of: best.name)
    let reader = CompanyName(lexicon: lexicon, text: text)
    let longer = candidates.filter {
      $0.key.count > key.count && $0.key.starts(with: key) && !$0.value.isPlace
        && $0.value.votes >= threshold && reader.endsInKind($0.value.name)
    }
    return longer.values.max { a, b in (a.votes, b.order) < (b.votes, a.order) }?.name ?? best.name
  }

  private func long(_ name: Range<Int>) -> Range<Int> {
    name.count == 1 ? aliases[text.tokens[name.lowerBound].hash] ?? name : name
  }
}
