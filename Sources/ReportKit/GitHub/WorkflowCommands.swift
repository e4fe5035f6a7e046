/// Lines that GitHub's runner turns into annotations on a run and on the files of a change.
///
/// Source: "Workflow commands for GitHub Actions". GitHub shows at most ten annotations of a step,
/// so at most ten are written; the last one counts those that have no room.
package struct WorkflowCommands {
  /// How loud an annotation is, the loudest first.
  package enum Level: String, CaseIterable {
    case error, warning, notice
  }

  /// One annotation.
  package struct Annotation {
    var level: Level
    var title: String
    var message: String
    var file: String?
    var line: Int?

    package init(
      level: Level, title: String, message: String, file: String? = nil, line: Int? = nil
    ) {
      self.level = level
      self.title = title
      self.message = message
      self.file = file
      self.line = line
    }
  }

  /// The most annotations that GitHub shows of one step.
  static let limit = 10

  private let annotations: [Annotation]

  /// Takes annotations in any order; the loudest come first, else the order stays.
  package init(_ annotations: [Annotation]) {
    self.annotations = Level.allCases.flatMap { level in
      annotations.filter { $0.level == level }
    }
  }

  /// The commands, one a line.
  package var bytes: [UInt8] {
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
    for scalar in SafeText.line(text).unicodeScalars {
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
