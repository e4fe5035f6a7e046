import Model

/// What to write in the place of a path that leads to a statistic of another kind.
struct PathHint {
  /// Paths that are named at most.
  private static let limit = 4

  let figures: JSONValue

  /// What to write, near the path, where that kind of figure is wanted.
  func remedy(for path: StatisticPath, _ measure: Expectation.Measure) -> String {
    let value = node(at: path.parts[...])
    if measure == .share, value?.double != nil, nearestAbove(path, measure) == nil {
      return "write \"value: \(path)\""
    }
    if measure == .value, let value, Self.isShare(value) { return "write \"share: \(path)\"" }
    if measure == .rank, let value, Self.isShare(value) {
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

  private static func isShare(_ value: JSONValue) -> Bool {
    value["count"]?.int != nil && value["denominator"]?.int != nil
  }

  /// Whether a value is of the kind that a measure wants.
  private static func isWanted(_ value: JSONValue, by measure: Expectation.Measure) -> Bool {
    measure == .value ? value.double != nil : isShare(value)
  }

  private func node(at parts: ArraySlice<String>) -> JSONValue? {
    var value = figures
    for (place, part) in parts.enumerated() {
      if let elements = value.array, let list = NamedList(at: parts[..<place]) {
        guard let element = elements.first(where: { list.name(of: $0) == part }) else { return nil }
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
    in value: JSONValue, after parts: [String], _ measure: Expectation.Measure
  ) -> [[String]] {
    if Self.isWanted(value, by: measure) { return [parts] }
    if measure != .value, let first = value.array?.first, let list = NamedList(at: parts[...]) {
      return list.name(of: first).map { leaves(in: first, after: parts + [$0], measure) } ?? []
    }
    return (value.members ?? []).flatMap { member in
      Self.isShare(value) ? [] : leaves(in: member.value, after: parts + [member.key], measure)
    }
  }
}
