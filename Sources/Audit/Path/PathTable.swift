import Model

/// One way into machine learning, as career guides describe it.
public struct CareerPath: Hashable, Sendable {
  /// Name.
  public var name: String
  /// How long it takes.
  public var duration: String
  /// What it costs.
  public var cost: String
  /// How well it suits a software engineer.
  public var fit: String
}

/// The decision table of career guides: their opinion, not a measurement.
///
/// A line a path: name | duration | cost | fit for a software engineer. Then a line a case:
/// years of software experience, goal = paths in the order in which they are advised. Correct them here.
public enum PathTable {
  /// Said wherever a figure of the table is shown.
  public static let source =
    "opinion of career guides: plain, well-known ranges, not measured from postings"

  private static let table = """
    internal pivot           | 6–12 months | no cost | high: it builds on the code and the people you know
    self-study and portfolio | 6–12 months | under 1,000 USD | high: you can build already, show models that run
    bootcamp                 | 3–9 months  | 5,000–20,000 USD | low to middle: much of it is programming you know
    master's                 | 1–2 years   | 20,000–80,000 USD, online ones around 7,000–10,000 | middle: where postings require it, or for research
    """

  private static let decisions = """
    3+  product  = internal pivot, self-study and portfolio
    0–2 product  = self-study and portfolio, bootcamp
    3+  research = master's, internal pivot
    0–2 research = master's
    """

  /// Years of software experience from which the upper row of the table counts.
  public static let experienced = 3.0

  /// All paths in the order of the table.
  public static let paths: [CareerPath] = table.split(separator: "\n").map { line in
    let cells = line.split(separator: "|").map { trimmed($0) }
    precondition(cells.count == 4, "a line of the path table has four cells: \(line)")
    return CareerPath(name: cells[0], duration: cells[1], cost: cells[2], fit: cells[3])
  }

  /// The paths advised for that experience and goal, the first before the others.
  public static func advised(years: Double, goal: Role) -> [CareerPath] {
    let experience = years >= experienced ? "3+" : "0–2"
    for line in decisions.split(separator: "\n") {
      let sides = line.split(separator: "=").map { trimmed($0) }
      let words = sides[0].split(separator: " ")
      guard words[0] == experience, words[1] == goal.rawValue else { continue }
      return sides[1].split(separator: ",").compactMap { name in
        paths.first { $0.name == trimmed(name) }
      }
    }
    return []
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
