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
  private var candidates: [[UInt32]: Candidate] = [:]

  init(text: ReadText, title: Range<Int>) {
    self.text = text
    titleWords = Set(title.map { text.tokens[$0].hash })
    smallWords = Set(
      text.tokens.lazy.filter {
        $0.isWord && !$0.isCapital && $0.flags.isDisjoint(with: .innerCapital)
      }
      .map(\.hash))
  }

  /// Counts votes for the name at `name`; a name of one common word, or of the title's words, gets none.
  mutating func vote(_ name: Range<Int>, _ votes: Int, isStrong: Bool) {
    let key = name.filter { text.tokens[$0].isWord }.map { text.tokens[$0].hash }
    guard votes > 0, !key.isEmpty else { return }
    if key.count == 1, smallWords.contains(key[0]), votes < 5 { return }
    if !isStrong, key.allSatisfy(titleWords.contains) { return }
    if candidates[key] == nil {
      candidates[key] = Candidate(name: name, votes: 0, weakVotes: 0, order: candidates.count)
    }
    if isStrong {
      candidates[key]?.votes += votes
    } else {
      candidates[key]?.weakVotes += votes
    }
  }

  /// The name with most votes, of which mere capitals inside sentences give two at most.
  func winner(threshold: Int) -> Range<Int>? {
    let believed = candidates.values.filter { $0.votes + min($0.weakVotes, 2) >= threshold }
    let best = believed.max { a, b in
      (a.votes + min(a.weakVotes, 2), b.order) < (b.votes + min(b.weakVotes, 2), a.order)
    }
    if let best, best.votes > 0 { return best.name }
    // Nothing says outright who it is: a name that stands twice inside sentences, and alone does so.
    let named = candidates.values.filter { $0.votes + $0.weakVotes >= 2 }
    let most = named.map { $0.votes + $0.weakVotes }.max()
    let first = named.filter { $0.votes + $0.weakVotes == most }.min { $0.order < $1.order }
    return first?.name
  }
}
