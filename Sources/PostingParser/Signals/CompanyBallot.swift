import PostingModel

/// The votes for the names of a posting.
struct CompanyBallot {
  private struct Candidate {
    var name: Range<Int>
    var votes: Int
    var weakVotes: Int
    var order: Int
  }

  private let text: ReadText
  private let titleWords: Set<UInt32>
  /// Words that the posting also writes small: no names.
  private let smallWords: Set<UInt32>
  /// Names of addresses: "acme" of www.acme.com and jobs@acme.com.
  private let domains: Set<UInt32>
  private var candidates: [[UInt32]: Candidate] = [:]
  private var aliases: [UInt32: Range<Int>] = [:]

  init(text: ReadText, title: Range<Int>) {
    self.text = text
    titleWords = Set(title.map { text.tokens[$0].hash })
    var small: Set<UInt32> = []
    var domains: Set<UInt32> = []
    for (index, token) in text.tokens.enumerated()
    where token.isWord && !token.isCapital && token.flags.isDisjoint(with: .innerCapital) {
      if Self.isDomain(index, text) {
        domains.insert(token.hash)
      } else {
        small.insert(token.hash)
      }
    }
    smallWords = small
    self.domains = domains
  }

  /// Counts votes for the name at `name`; a name of one common word, or of the title's words, gets none.
  mutating func vote(_ name: Range<Int>, _ votes: Int, isStrong: Bool) {
    let key = name.filter { text.tokens[$0].isWord }.map { text.tokens[$0].hash }
    guard votes > 0, !key.isEmpty else { return }
    if key.count == 1, smallWords.contains(key[0]), votes < 5 { return }
    if !isStrong, key.allSatisfy(titleWords.contains) { return }
    if candidates[key] == nil {
      let isDomain = key.count == 1 && domains.contains(key[0])
      candidates[key] = Candidate(
        name: name, votes: 0, weakVotes: isDomain ? 2 : 0, order: candidates.count)
    }
    if isStrong {
      candidates[key]?.votes += votes
    } else {
      candidates[key]?.weakVotes += votes
    }
  }

  /// Whether the word stands behind "@" or "www." or before ".com", without a space.
  private static func isDomain(_ index: Int, _ text: ReadText) -> Bool {
    guard index + 1 < text.tokens.count, text.isSign(index + 1, "."),
      !text.tokens[index + 1].flags.contains(.spaceBefore), index > 0,
      !text.tokens[index].flags.contains(.spaceBefore)
    else { return false }
    return text.isSign(index - 1, "@") || text.isSign(index - 1, ".") || text.isSign(index - 1, "/")
  }

  /// Makes the word at `short` stand for `name`.
  mutating func alias(_ short: Int, of name: Range<Int>) {
    aliases[text.tokens[short].hash] = name
  }

  /// The name with most votes, of which mere capitals inside sentences give two at most.
  func winner(threshold: Int) -> Range<Int>? {
    let believed = candidates.values.filter { $0.votes + min($0.weakVotes, 2) >= threshold }
    let best = believed.max { a, b in
      (a.votes + min(a.weakVotes, 2), b.order) < (b.votes + min(b.weakVotes, 2), a.order)
    }
    if let best, best.votes > 0 { return long(best.name) }
    // Nothing says outright who it is: a name that stands twice inside sentences.
    let named = candidates.values.filter { $0.votes + $0.weakVotes >= 2 }
    let most = named.map { $0.votes + $0.weakVotes }.max()
    let first = named.filter { $0.votes + $0.weakVotes == most }.min { $0.order < $1.order }
    return first.map { long($0.name) }
  }

  private func long(_ name: Range<Int>) -> Range<Int> {
    name.count == 1 ? aliases[text.tokens[name.lowerBound].hash] ?? name : name
  }
}
