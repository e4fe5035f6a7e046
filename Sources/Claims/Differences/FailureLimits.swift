import Model

/// How much may change between two reports before that is a failure.
public struct FailureLimits: Hashable, Sendable {
  /// What is counted.
  public enum Kind: String, CaseIterable, Sendable {
    /// Percentage points by which a headline share moved.
    case shareDrift = "share-drift"
    /// Postings added.
    case added
    /// Postings removed.
    case removed
    /// Postings whose text changed.
    case changed
    /// Postings of the same text whose answers moved.
    case moved
  }

  private var limits: [(kind: Kind, limit: Double)]

  /// Compares limits in their order.
  public static func == (a: FailureLimits, b: FailureLimits) -> Bool {
    a.limits.elementsEqual(b.limits) { $0.kind == $1.kind && $0.limit == $1.limit }
  }

  /// Hashes limits in their order.
  public func hash(into hasher: inout Hasher) {
    for limit in limits {
      hasher.combine(limit.kind)
      hasher.combine(limit.limit)
    }
  }

  /// Reads `share-drift=3,removed=0`; throws the words for what is wrong.
  public init(_ text: String) throws(LimitError) {
    limits = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard let kind = Kind(rawValue: pieces[0]) else {
        throw LimitError(word: pieces[0], known: Kind.allCases.map(\.rawValue))
      }
      guard pieces.count == 2, let limit = Double(pieces[1]), limit >= 0, limit.isFinite else {
        throw LimitError(word: String(part), known: nil)
      }
      limits.append((kind, limit))
    }
  }

  /// The limits that the difference is above, in words.
  public func complaints(_ difference: ReportDifference) -> [String] {
    limits.compactMap { kind, limit in
      let allowed = "\(Decimals.string(limit, places: 2)) allowed"
      func count(_ number: Int, _ what: String) -> String? {
        Double(number) > limit ? "\(number) postings \(what), \(allowed)" : nil
      }
      switch kind {
      case .added: return count(difference.added.count, "were added")
      case .removed: return count(difference.removed.count, "were removed")
      case .changed: return count(difference.changed.count, "changed their text")
      case .moved: return count(difference.moved.count, "of the same text are read otherwise")
      case .shareDrift:
        let drifts = difference.shares.compactMap { drift -> String? in
          guard let points = drift.change.points, points.magnitude > limit else { return nil }
          return "\(drift.name) \(Self.signed(points))"
        }
        return drifts.isEmpty
          ? nil
          : "shares moved by more than the \(allowed) points: \(drifts.joined(separator: ", "))"
      }
    }
  }

  private static func signed(_ points: Double) -> String {
    (points > 0 ? "+" : "") + Decimals.fixed(points, places: 1)
  }
}

/// Why a text holds no limits.
public struct LimitError: Error, Hashable, Sendable, CustomStringConvertible {
  var word: String
  var known: [String]?

  /// What is wrong, and what to write.
  public var description: String {
    if let known {
      return
        "'\(word)' is nothing that --fail-on counts; use one of \(known.joined(separator: ", "))."
    }
    return "'\(word)' needs a number from 0 up, as in removed=0."
  }
}
