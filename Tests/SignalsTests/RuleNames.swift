import Foundation
import Model

/// The names of rules as the sources of the parser write them.
enum RuleNames {
  /// Rules that say that nothing was found, which the negative examples of the others show, and the
  /// ways in which a heading is read, which no section names: the topics `section.…` hold those.
  static let defaults: Set<String> = [
    "company.none", "family.default", "heading.inherited", "heading.none", "heading.run-in",
    "citizenship.none", "clearance.none", "industry.none", "pay.none", "place.none",
    "seniority.default", "title.none",
    "travel.none", "visa.none", "work-mode.none", "years.none",
  ]

  /// Every rule's name: literals as in "degree.minimum", and the families that name theirs.
  static let all: Set<String> = {
    var names = Set(
      [
        Family.researchEngineer, .researchScientist, .appliedScientist, .dataScientist,
        .dataEngineer, .dataAnalyst,
      ].map { "family.\($0.rawValue)" })
    names.insert("statement")
    for file in Sources.files(in: "Sources/Signals") { names.formUnion(literals(in: file)) }
    return names
  }()

  /// Whether a group of examples is that of a rule, and not of a topic.
  static func isRule(_ name: String) -> Bool { all.contains(name) }

  private static func literals(in source: String) -> [String] {
    let parts = source.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }.filter { literal in
      let words = literal.split(separator: ".", omittingEmptySubsequences: false)
      return words.count == 2
        && words.allSatisfy { word in
          word.count > 1 && word.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "-" }
        }
    }
  }
}

/// The project's own files.
enum Sources {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The texts of all Swift files below a folder.
  static func files(in folder: String) -> [String] {
    let names =
      (try? FileManager.default.subpathsOfDirectory(atPath: root.path + "/" + folder)) ?? []
    return names.sorted().filter { $0.hasSuffix(".swift") }.compactMap {
      try? String(contentsOf: root.appendingPathComponent(folder + "/" + $0), encoding: .utf8)
    }
  }
}
