import Model
import Statistics

/// What changed between two JSON reports, by what made it change.
public struct ReportDifference: Hashable, Sendable {
  /// An answer that is another one now.
  public struct Move: Hashable, Sendable {
    /// The field, as in `minimum`.
    public var field: String
    /// The answer before, in words.
    public var old: String
    /// The answer now.
    public var new: String
    /// The words that the old answer rested on.
    public var oldQuotes: [String]
    /// The words that the new answer rests on.
    public var newQuotes: [String]
  }

  /// A posting in both reports whose answers are others now.
  public struct Posting: Hashable, Sendable {
    /// The posting's id.
    public var id: String
    /// The answers that moved.
    public var moves: [Move]
  }

  /// A share in both reports.
  public struct Drift: Hashable, Sendable {
    /// The share in words.
    public var name: String
    /// Before and after.
    public var change: ShareChange
  }

  /// What made either report: name, value before, value after; only what differs.
  public struct Maker: Hashable, Sendable {
    /// `program`, `vocabulary`, `rules` or `population`.
    public var name: String
    /// Its version or hash before.
    public var old: String
    /// Its version or hash now.
    public var new: String
  }

  /// Ids only in the new report.
  public var added: [String] = []
  /// Ids only in the old report.
  public var removed: [String] = []
  /// Postings whose text is another one now.
  public var changed: [Posting] = []
  /// Postings of the same text whose answers moved: rules or vocabulary are others now.
  public var moved: [Posting] = []
  /// Postings that are the same in both.
  public var same = 0
  /// The shares that a report leads with.
  public var shares: [Drift] = []
  /// What made the reports, where it differs.
  public var makers: [Maker] = []

  /// Compares an old report with a new one.
  public init(from old: ReportSnapshot, to new: ReportSnapshot) {
    compare(old.entries, new.entries)
    shares = drifts(old.counted, new.counted)
    makers = zip(old.makers, new.makers).filter { $0.value != $1.value }.map {
      Maker(name: $0.name, old: $0.value, new: $1.value)
    }
  }

  /// Whether nothing at all changed.
  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && changed.isEmpty && moved.isEmpty && makers.isEmpty
      && shares.allSatisfy { $0.change.old.simple == $0.change.new.simple }
  }

  /// Whether both reports are of the same texts, so that only their reading can have moved a share.
  public var isOfSameTexts: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// The headline shares; without chance where both reports are of the same texts.
  private func drifts(_ old: [ReportSnapshot.Entry], _ new: [ReportSnapshot.Entry]) -> [Drift] {
    func members(_ entries: [ReportSnapshot.Entry]) -> [SamplePair.Member] {
      entries.map { SamplePair.Member(id: $0.id, company: $0.company) }
    }
    let pair = SamplePair(members(old), members(new))
    var changes = HeadlineShare.allCases.indices.map { share in
      pair.change({ old[$0].counts[share] }, { new[$0].counts[share] })
    }
    if isOfSameTexts {
      for place in changes.indices { (changes[place].interval, changes[place].chance) = (nil, nil) }
    }
    for (place, isBeyond) in Holm.beyond(changes.map(\.chance)).enumerated() {
      changes[place].isBeyondChance = isBeyond
    }
    return zip(HeadlineShare.allCases, changes).map { Drift(name: $0.words, change: $1) }
  }

  private mutating func compare(_ old: [ReportSnapshot.Entry], _ new: [ReportSnapshot.Entry]) {
    var before: [String: [ReportSnapshot.Entry]] = [:]
    for entry in old.reversed() { before[entry.id, default: []].append(entry) }
    for entry in new {
      guard let earlier = before[entry.id]?.popLast() else {
        added.append(entry.id)
        continue
      }
      let posting = Posting(id: entry.id, moves: Self.moves(earlier, entry))
      if earlier.textHash != entry.textHash {
        changed.append(posting)
      } else if !posting.moves.isEmpty {
        moved.append(posting)
      } else {
        same += 1
      }
    }
    for entry in old {
      guard let left = before[entry.id]?.popLast() else { continue }
      removed.append(left.id)
    }
  }

  private static func moves(_ old: ReportSnapshot.Entry, _ new: ReportSnapshot.Entry) -> [Move] {
    ReportSnapshot.fields.indices.filter { old.answers[$0] != new.answers[$0] }.map { place in
      Move(
        field: ReportSnapshot.fields[place].name, old: old.answers[place], new: new.answers[place],
        oldQuotes: old.quotes[place], newQuotes: new.quotes[place])
    }
  }
}
