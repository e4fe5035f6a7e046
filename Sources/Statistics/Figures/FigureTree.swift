/// Figures by their names, the same for whoever looks one up and for whoever writes them all.
///
/// Its keys are those of the JSON report, and what a claim calls a statistic by.
public indirect enum FigureTree: Hashable, Sendable {
  /// A share.
  case share(Share)
  /// A number that has no interval, such as a quartile; nil where there is none.
  case number(Double?)
  /// A median with its interval; nil where nothing has one.
  case median(Quartiles?)
  /// A number of postings or of years.
  case count(Int)
  /// A name.
  case words(String)
  /// Figures by their keys, in the order of the report.
  case members([Member])
  /// Elements told apart by their name, which is the first member of each.
  case list([FigureTree])

  /// A figure by its key.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The figure.
    public var value: FigureTree

    /// Pairs a key with its figure.
    public init(_ key: String, _ value: FigureTree) {
      self.key = key
      self.value = value
    }
  }

  /// The members of a share, and of what has members.
  public var members: [Member] {
    switch self {
    case .members(let members): members
    case .share(let share):
      [
        Member("count", .count(share.count)), Member("denominator", .count(share.denominator)),
        Member("percent", .number(share.told)),
        Member("low", .number(share.told == nil ? nil : share.interval?.lowerBound)),
        Member("high", .number(share.told == nil ? nil : share.interval?.upperBound)),
        Member(
          "simple",
          .members([
            Member("low", .number(share.told == nil ? nil : share.wilson?.lowerBound)),
            Member("high", .number(share.told == nil ? nil : share.wilson?.upperBound)),
          ])),
        Member("reliability", .words(share.reliability.rawValue)),
      ]
    case .number, .median, .count, .words, .list: []
    }
  }

  /// The member of that key, nil where there is none.
  public subscript(key: String) -> FigureTree? { members.first { $0.key == key }?.value }

  /// The elements of a list, nil for anything else.
  public var elements: [FigureTree]? {
    guard case .list(let elements) = self else { return nil }
    return elements
  }

  /// The share, nil for anything else.
  public var share: Share? {
    guard case .share(let share) = self else { return nil }
    return share
  }

  /// The number, nil where there is none and for anything else.
  public var number: Double? {
    switch self {
    case .number(let number): number
    case .median(let quartiles): quartiles?.median
    case .count(let count): Double(count)
    case .share, .words, .members, .list: nil
    }
  }

  /// The name of a list's element.
  public var name: String? {
    switch members.first?.value {
    case .words(let words): words
    case .count(let count): String(count)
    default: nil
    }
  }
}
