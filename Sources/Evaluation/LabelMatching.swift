import Model

/// One label with what the program made of its posting.
public struct LabelledPosting: Sendable {
  /// The label.
  public var label: Label
  /// The record, nil where there is none.
  public var record: Record?
  /// Why there is no record, nil where the posting was not among the inputs at all.
  public var reason: Reason?
}

/// Finds the outcomes that labels speak of.
///
/// A label's id is the id of an outcome, its path without the ending, its file's name, or that without
/// the ending; the first of these that fits counts.
public struct LabelMatching: Sendable {
  private let labels: [Label]
  private let file: String
  private let wanted: Set<String>

  /// Prepares the labels of a file.
  public init(_ labels: [Label], file: String) {
    self.labels = labels
    self.file = file
    wanted = Set(labels.map(\.id))
  }

  /// Whether some label may speak of an outcome of that id.
  public func wants(_ id: String) -> Bool { Self.names(of: id).contains(where: wanted.contains) }

  /// All labels in their order, each with its outcome; throws where two records fit one label or two
  /// labels fit one record.
  public func pairs(_ outcomes: [Outcome]) throws(EvaluationFileError) -> [LabelledPosting] {
    var tiers = [[String: [Int]]](repeating: [:], count: 4)
    for (place, outcome) in outcomes.enumerated() {
      for (tier, name) in Self.names(of: outcome.id).enumerated() where wanted.contains(name) {
        tiers[tier][name, default: []].append(place)
      }
    }
    var pairs: [LabelledPosting] = []
    var users: [Int: Label] = [:]
    for label in labels {
      let places = tiers.lazy.compactMap { $0[label.id] }.first ?? []
      let records = places.filter { outcomes[$0].record != nil }
      guard records.count <= 1 else { throw ambiguous(label, records.map { outcomes[$0].id }) }
      let place = records.first ?? places.first
      if let place, let other = users.updateValue(label, forKey: place) {
        throw EvaluationFileError(
          file: file, line: label.line,
          problem: "\"\(label.id)\" and \"\(other.id)\" of line \(other.line) are the same posting",
          remedy: "keep one of the two lines")
      }
      pairs.append(
        LabelledPosting(
          label: label, record: place.flatMap { outcomes[$0].record },
          reason: place.flatMap { outcomes[$0].reason }))
    }
    return pairs
  }

  private func ambiguous(_ label: Label, _ ids: [String]) -> EvaluationFileError {
    EvaluationFileError(
      file: file, line: label.line,
      problem: "\"\(label.id)\" may be \(ids.prefix(3).joined(separator: " or "))",
      remedy: Set(ids).count > 1
        ? "name its whole path as the id" : "read the posting once, it is among the PATHs twice")
  }

  /// The id, the id without its ending, the file's name, the file's name without its ending.
  private static func names(of id: String) -> [String] {
    let name = id.split(separator: "/").last ?? id[...]
    return [id, String(stem(id[...])), String(name), String(stem(name))]
  }

  /// The path without the ending of its file's name; a point at the start of a name begins no ending.
  private static func stem(_ path: Substring) -> Substring {
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let point = path.lastIndex(of: "."), point > name else { return path }
    return path[..<point]
  }
}

extension Outcome {
  fileprivate var record: Record? {
    guard case .posting(let record) = self else { return nil }
    return record
  }

  fileprivate var reason: Reason? {
    switch self {
    case .posting: nil
    case .noPosting(_, let reason), .unreadable(_, let reason), .leftOut(_, let reason): reason
    }
  }
}
