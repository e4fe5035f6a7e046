import Statistics

/// What to write in the place of a path that leads to a statistic of another kind.
struct PathHint {
  /// Paths that are named at most.
  private static let limit = 4

  let figures: FigureTree

  /// What to write, near the path, where that kind of figure is wanted.
  func remedy(for path: StatisticPath, _ measure: Expectation.Measure) -> String {
    let value = node(at: path.parts[...])
    if measure == .share, value?.number != nil, nearestAbove(path, measure) == nil {
      return "write \"value: \(path)\""
    }
    if measure == .value, value?.share != nil { return "write \"share: \(path)\"" }
    if measure == .rank, value?.share != nil {
      return "name a share of a list, as skills.Python.any, or write \"share: \(path)\""
    }
    let below = value.map { leaves(in: $0, after: path.parts, measure) } ?? []
    let paths = below.isEmpty ? nearestAbove(path, measure).map { [$0] } ?? [] : below
    guard !paths.isEmpty else {
      return switch measure {
      case .value: "name a number, as years.median"
      case .share: "name a share, as degrees.levels.bachelor.floor.all"
      case .rank: "name a share of a list, as skills.Python.any"
      }
    }
    let named = paths.prefix(Self.limit).map { StatisticPath(parts: $0).description }
    return "write \(named.joined(separator: " or "))"
      + (paths.count > named.count ? ", or another below \(path)" : "")
  }

  /// Whether a value is of the kind that a measure wants.
  private static func isWanted(_ value: FigureTree, by measure: Expectation.Measure) -> Bool {
    measure == .value ? value.number != nil : value.share != nil
  }

  private func node(at parts: ArraySlice<String>) -> FigureTree? {
    var value = figures
    for part in parts {
      if let elements = value.elements {
        guard let element = elements.first(where: { $0.name == part }) else { return nil }
        value = element
      } else if let member = value[part] {
        value = member
      } else {
        return nil
      }
    }
    return value
  }

  /// The nearest path above that leads to what is wanted.
  private func nearestAbove(
    _ path: StatisticPath, _ measure: Expectation.Measure
  ) -> [String]? {
    for count in stride(from: path.parts.count - 1, to: 0, by: -1) {
      let parts = path.parts[..<count]
      if let value = node(at: parts), Self.isWanted(value, by: measure) { return Array(parts) }
    }
    return nil
  }

  /// The paths below a value that lead to what is wanted, of a list's elements those of the first.
  private func leaves(
    in value: FigureTree, after parts: [String], _ measure: Expectation.Measure
  ) -> [[String]] {
    if Self.isWanted(value, by: measure) { return [parts] }
    switch value {
    case .list(let elements):
      guard measure != .value, let first = elements.first, let name = first.name else { return [] }
      return leaves(in: first, after: parts + [name], measure)
    case .members(let members):
      return members.flatMap { leaves(in: $0.value, after: parts + [$0.key], measure) }
    case .share, .number, .median, .count, .words: return []
    }
  }
}
