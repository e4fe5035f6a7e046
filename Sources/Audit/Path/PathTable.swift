import Model

/// One way into machine learning, as a career guide describes it.
public struct CareerPath: Hashable, Sendable {
  /// Name.
  public var name: String
  /// How long it takes.
  public var duration: String
  /// What it costs.
  public var cost: String
  /// Where the guide says otherwise, or more; empty where it does not.
  public var note: String
}

/// The decision table of a career guide: its figures, not measured from postings.
///
/// A line a path: name | duration | cost | what else it says. Then a line a case: years of software
/// experience, goal = paths in the order in which they are advised. Correct them here.
public enum PathTable {
  /// Where every figure of the table comes from, said wherever one is shown.
  public static let source =
    "“Do you need a master's or PhD to become a machine learning engineer”, Interview Kickstart, 2026; "
    + "the guide's figures, not measured from postings"

  private static let table = """
    internal pivot                      | 6–12 months | $0 | 3–6 months in its table of two by two
    self-study and portfolio            | 3–6 months  | $0–500 | 6–12 months together with a bootcamp for 0–2 years of software
    bootcamp                            | 3 months    | $3,000–10,000 | 4–6 months in its text
    master's                            | 1–2 years   | $10,000–150,000 tuition | and $150,000–250,000 of pay forgone
    master's with a research focus      | 2+ years    | as the master's | for a research goal with 3 years of software and more
    """

  private static let decisions = """
    3+  product  = internal pivot, self-study and portfolio
    0–2 product  = self-study and portfolio, bootcamp
    3+  research = master's with a research focus
    0–2 research = master's
    """

  /// How well a software engineer fits a goal, in the guide's word.
  public static func fit(_ goal: Role) -> String {
    switch goal {
    case .product: "excellent"
    case .research: "poor"
    }
  }

  /// Years of software experience from which the upper row of the table counts.
  public static let experienced = 3.0

  /// All paths in the order of the table.
  public static let paths: [CareerPath] = table.split(separator: "\n").map { line in
    let cells = line.split(separator: "|").map { trimmed($0) }
    precondition(cells.count == 4, "a line of the path table has four cells: \(line)")
    return CareerPath(name: cells[0], duration: cells[1], cost: cells[2], note: cells[3])
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
