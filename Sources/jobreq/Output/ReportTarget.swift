import ArgumentParser
import Reports

/// One form of a report and where it goes.
struct ReportTarget: Hashable, Sendable {
  var format: ReportFormat
  /// The file, nil for standard output.
  var path: String?

  /// Reads `markdown`, `html:report.html` or several of them parted by commas.
  static func list(_ argument: String) throws -> [ReportTarget] {
    try argument.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let pieces = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(pieces[0])
      guard let format = ReportFormat(rawValue: name) else {
        let names = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(name)' is no form of a report; use one of \(names).")
      }
      guard pieces.count == 2 else { return ReportTarget(format: format, path: nil) }
      guard !pieces[1].isEmpty else {
        throw ValidationError("Name the file behind '\(name):', or leave the colon out.")
      }
      return ReportTarget(format: format, path: String(pieces[1]))
    }
  }

  /// The targets with the file of `--output`; throws where two would go to one place.
  static func resolve(_ targets: [ReportTarget], output: String?) throws -> [ReportTarget] {
    var resolved = targets
    if let output {
      guard let place = resolved.firstIndex(where: { $0.path == nil }) else {
        throw ValidationError("--output has nothing to write: every form names its own file.")
      }
      resolved[place].path = output
    }
    let places = try resolved.map { try $0.path.map { try OutputPlace($0).identity } }
    for (place, target) in resolved.enumerated() where places[..<place].contains(places[place]) {
      throw ValidationError(
        target.path.map { "Two forms of the report would be written to \($0)." }
          ?? "Two forms of the report would go to standard output: write --format FORM:FILE.")
    }
    return resolved
  }

  /// The form of `--output FILE` where no form was named; throws where its ending names none.
  static func named(_ path: String) throws -> ReportFormat {
    if let format = format(of: path) { return format }
    // What is no file has no ending to go by.
    if path.hasPrefix("/dev/") { return .terminal }
    throw ValidationError(
      "The ending of \(path) names no form of a report: end it in .md, .html, .json, .csv or .txt, "
        + "or add --format FORM.")
  }

  /// The form that a file's name asks for by its ending.
  static func format(of path: String) -> ReportFormat? {
    switch path.split(separator: ".").last.map(String.init) {
    case "md", "markdown": .markdown
    case "html", "htm": .html
    case "json": .json
    case "csv": .csv
    case "txt": .terminal
    default: nil
    }
  }
}
