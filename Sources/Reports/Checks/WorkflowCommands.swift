import Claims
import Statistics

/// Lines that GitHub's runner turns into annotations on a run and on the files of a change.
///
/// Source: "Workflow commands for GitHub Actions". GitHub shows at most ten annotations of a step,
/// so at most ten are written; the last one counts those that have no room.
public struct WorkflowCommands {
  /// How loud an annotation is, the loudest first.
  enum Level: String, CaseIterable {
    case error, warning, notice
  }

  /// One annotation.
  struct Annotation {
    var level: Level
    var title: String
    var message: String
    var file: String?
    var line: Int?
  }

  /// The most annotations that GitHub shows of one step.
  static let limit = 10

  private let annotations: [Annotation]

  /// Takes annotations in any order; the loudest come first, else the order stays.
  init(_ annotations: [Annotation]) {
    self.annotations = Level.allCases.flatMap { level in
      annotations.filter { $0.level == level }
    }
  }

  /// The commands, one a line.
  var bytes: [UInt8] {
    let room = annotations.count > Self.limit ? Self.limit - 1 : Self.limit
    var lines = annotations.prefix(room).map(Self.command)
    if annotations.count > Self.limit {
      let rest = annotations.count - room
      lines.append(
        Self.command(
          Annotation(
            level: annotations[room].level, title: "And \(rest) more",
            message: "GitHub shows \(Self.limit) annotations; the report names all "
              + "\(annotations.count).")))
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private static func command(_ annotation: Annotation) -> String {
    var properties: [String] = []
    if let file = annotation.file { properties.append("file=" + escaped(file, isProperty: true)) }
    if let line = annotation.line { properties.append("line=\(line)") }
    properties.append("title=" + escaped(annotation.title, isProperty: true))
    return "::\(annotation.level.rawValue) \(properties.joined(separator: ","))::"
      + escaped(annotation.message, isProperty: false)
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in PlainText.line(text).unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension WorkflowCommands {
  /// The headline, a warning for each input that could not be read, a notice for each without a
  /// posting.
  ///
  /// `files` are the paths of inputs by id; one without is named in the words.
  init(_ statistics: Statistics, files: [String: String] = [:]) {
    let headline = Annotation(
      level: .notice, title: "What the postings ask for",
      message: Headline.sentences(statistics).joined(separator: " "))
    let misses = statistics.accounting.lines.flatMap { line in
      line.misses.map { miss in
        Annotation(
          level: line.kind == .unreadable ? .warning : .notice, title: Wording.kind(line.kind),
          message: files[miss.id] == nil
            ? "\(miss.id): \(miss.reason.detail)" : miss.reason.detail,
          file: files[miss.id])
      }
    }
    self.init([headline] + misses)
  }

  /// One annotation for each claim that does not hold or cannot be told.
  init(_ verdicts: [Verdict], file: String) {
    self.init(
      verdicts.filter { $0.answer != .holds }.map { verdict in
        Annotation(
          level: verdict.answer == .fails ? .error : .notice, title: verdict.expectation.name,
          message: CheckWording.sentence(verdict), file: file, line: verdict.expectation.line)
      })
  }
}
