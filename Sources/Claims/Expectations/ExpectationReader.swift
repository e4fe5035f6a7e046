import Model
import Statistics

/// Reads expectations: YAML with a list under `expectations`.
public enum ExpectationReader {
  private static let keys = [
    "name", "share", "rank", "value", "by", "at least", "at most", "between", "above",
    "below", "where", "source", "note",
  ]

  /// The expectations of a file, in its order; throws at the first that cannot be used.
  public static func read(_ yaml: String, file: String) throws(SettingsError) -> [Expectation] {
    let root = try SettingsNode(yaml: yaml, file: file)
    guard let list = try root.members(["expectations"])["expectations"] else {
      throw root.error("no expectation stands here", "write a list under \"expectations:\"")
    }
    let elements = try list.elements()
    guard !elements.isEmpty else {
      throw list.error("no expectation stands here", "begin each with \"- name:\"")
    }
    var expectations: [Expectation] = []
    for element in elements { expectations.append(try expectation(element)) }
    return expectations
  }

  private static func expectation(_ node: SettingsNode) throws(SettingsError) -> Expectation {
    let members = try node.members(keys)
    guard let name = try members["name"]?.text("the claim in words") else {
      throw node.error("the expectation has no name", "add \"name:\" with the claim in words")
    }
    let measures = Expectation.Measure.allCases.filter { members[$0.rawValue] != nil }
    guard measures.count == 1, let place = members[measures[0].rawValue] else {
      throw node.error(
        "\"\(name)\" names \(measures.isEmpty ? "no statistic" : "several statistics")",
        "write one of share, rank and value")
    }
    let text = try place.text("a statistic, as in degrees.levels.bachelor.floor.all")
    guard let statistic = StatisticPath(text) else {
      throw place.error(
        "\"\(text)\" is no path", "part the keys by dots, as in degrees.levels.bachelor.floor.all")
    }
    return Expectation(
      name: name, measure: measures[0], statistic: statistic, groups: try groups(members["by"]),
      conditions: try conditions(members["where"]),
      bound: try bound(members, measures[0], name, node),
      source: try members["source"]?.text("who says so"),
      note: try members["note"]?.text("a remark"), line: node.lineNumber)
  }

  private static func conditions(_ node: SettingsNode?) throws(SettingsError) -> [String] {
    var conditions: [String] = []
    for element in try node?.elements() ?? [] {
      conditions.append(try element.text("a condition or a population, as in ml"))
    }
    return conditions
  }

  private static func groups(_ node: SettingsNode?) throws(SettingsError) -> [Expectation.Group] {
    guard let node else { return [] }
    let members = try node.members(Grouping.allCases.map(\.rawValue))
    guard (1...Grouping.mostKeys).contains(members.count) else {
      throw node.error(
        "one group or a group by two keys is wanted",
        "write as in \"by: {role: research}\" or \"by: {family: data-scientist, seniority: senior}\""
      )
    }
    var groups: [Expectation.Group] = []
    for grouping in Grouping.allCases {
      guard let node = members[grouping.rawValue] else { continue }
      let name =
        switch grouping {
        case .role: try word(node, Role.allCases.map(\.rawValue))
        case .family: try word(node, Family.allCases.map(\.rawValue))
        case .seniority: try word(node, Seniority.allCases.map(\.rawValue))
        case .company, .source, .country, .month, .quarter: try node.text("the group's name")
        }
      groups.append(Expectation.Group(grouping: grouping, name: name))
    }
    return groups
  }

  /// One of a few words, also as reports print it: `data scientist` for `data-scientist`.
  private static func word(
    _ node: SettingsNode, _ words: [String]
  ) throws(SettingsError) -> String {
    let printed = try node.text("one of \(words.joined(separator: ", "))").lowercased()
      .split(separator: " ").joined(separator: "-")
    return words.contains(printed) ? printed : try node.choice(words)
  }

  private static func bound(
    _ members: [String: SettingsNode], _ measure: Expectation.Measure, _ name: String,
    _ node: SettingsNode
  ) throws(SettingsError) -> Expectation.Bound {
    let given = ["at least", "at most", "between", "above", "below"].filter { members[$0] != nil }
    guard given.count == 1, let value = members[given[0]] else {
      throw node.error(
        "\"\(name)\" has \(given.isEmpty ? "no bound" : "several bounds")",
        "write one of \"at least\", \"at most\", \"between\", \"above\" and \"below\"")
    }
    if given[0] == "above" || given[0] == "below" {
      let text = try value.text("a share, as in skills.PyTorch.any")
      guard measure == .share, let other = StatisticPath(text) else {
        throw value.error(
          "a share is compared with a share", "write share: and \(given[0]): a path")
      }
      return given[0] == "above" ? .above(other) : .below(other)
    }
    func number(_ node: SettingsNode, _ what: String) throws(SettingsError) -> Double {
      let number = try node.number(what)
      switch measure {
      case .share where !(0...100).contains(number):
        throw node.error("no share is \(node.words)", "write percent, from 0 to 100")
      case .rank where number < 1:
        throw node.error("no place is \(node.words)", "write a place, from 1 up")
      default: return number
      }
    }
    switch given[0] {
    case "at least": return .atLeast(try number(value, "a number, as in 80"))
    case "at most": return .atMost(try number(value, "a number, as in 20"))
    default:
      let ends = try value.elements()
      guard ends.count == 2 else {
        throw value.error("two numbers are wanted", "write as in \"between: [10, 15]\"")
      }
      let low = try number(ends[0], "a number")
      let high = try number(ends[1], "a number")
      guard low <= high else {
        throw value.error("the first number is above the second", "swap them")
      }
      return .between(low, high)
    }
  }
}
