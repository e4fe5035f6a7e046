import Model
import Yams

/// A place in a YAML file, which knows its line when something is wrong with it.
struct SettingsNode {
  private let node: Node
  private let file: String
  private let line: Int?

  /// Reads the one document of a file.
  init(yaml: String, file: String) throws(SettingsError) {
    let remedy = "mend the line; indent with spaces and write \"key: value\""
    func error(_ line: Int?, _ problem: String) -> SettingsError {
      SettingsError(file: file, line: line, problem: "no YAML: \(problem)", remedy: remedy)
    }
    if let name = YAMLAlias.first(in: yaml) {
      throw SettingsError(
        file: file, problem: "*\(name) repeats a value", remedy: "write the value out")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml)
    } catch let YamlError.scanner(_, problem, mark, _) {
      throw error(mark.line, problem)
    } catch let YamlError.parser(_, problem, mark, _) {
      throw error(mark.line, problem)
    } catch let YamlError.composer(_, problem, mark, _) {
      throw error(mark.line, problem)
    } catch let YamlError.duplicatedKeysInMapping(duplicates, context) {
      throw error(context.mark.line, "\"\(duplicates.first ?? "")\" stands twice")
    } catch let problem {
      throw error(nil, "\(problem)")
    }
    guard let node else {
      throw SettingsError(file: file, problem: "the file is empty", remedy: "write a key into it")
    }
    self.init(node: node, file: file, line: node.mark?.line)
  }

  private init(node: Node, file: String, line: Int?) {
    self.node = node
    self.file = file
    self.line = line
  }

  /// Number of the line on which it starts.
  var lineNumber: Int { line ?? 1 }

  /// An error about this place.
  func error(_ problem: String, _ remedy: String) -> SettingsError {
    SettingsError(file: file, line: line, problem: problem, remedy: remedy)
  }

  /// The values of a mapping by key; throws where a key is not among `known`.
  func members(_ known: [String]) throws(SettingsError) -> [String: SettingsNode] {
    guard let mapping = node.mapping else {
      throw error("no keys stand here", "use \(Self.list(known))")
    }
    var members: [String: SettingsNode] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard known.contains(name) else {
        let nearest = NearestWord.of(name, in: known).map { "did you mean \"\($0)\"? " } ?? ""
        throw SettingsError(
          file: file, line: key.mark?.line, problem: "unknown key \"\(name)\"",
          remedy: nearest + "use \(Self.list(known))")
      }
      members[name] = SettingsNode(
        node: value, file: file, line: value.mark?.line ?? key.mark?.line)
    }
    return members
  }

  /// The keys and values of a mapping of free keys, in the order of the file.
  func pairs(_ what: String) throws(SettingsError) -> [(key: String, value: SettingsNode)] {
    guard let mapping = node.mapping else { throw error("no keys stand here", "write \(what)") }
    return mapping.map { key, value in
      (
        key.string ?? "",
        SettingsNode(node: value, file: file, line: value.mark?.line ?? key.mark?.line)
      )
    }
  }

  /// A scalar as it was written, empty for anything else.
  var words: String { node.scalar?.string ?? "" }

  /// Whether it is a mapping.
  var isMapping: Bool { node.mapping != nil }

  /// The elements of a list; a single value counts as a list of one.
  func elements() throws(SettingsError) -> [SettingsNode] {
    if let sequence = node.sequence {
      return sequence.map { SettingsNode(node: $0, file: file, line: $0.mark?.line) }
    }
    guard node.scalar != nil else { throw error("no list stands here", "begin each line with -") }
    return [self]
  }

  /// The text of a scalar that is not empty.
  func text(_ what: String) throws(SettingsError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else {
      throw error("no text stands here", "write \(what)")
    }
    return text
  }

  /// A finite number.
  func number(_ what: String) throws(SettingsError) -> Double {
    guard let number = node.scalar.flatMap({ Double($0.string) }), number.isFinite else {
      throw error("no number stands here", "write \(what)")
    }
    return number
  }

  /// One of a few words.
  func choice(_ words: [String]) throws(SettingsError) -> String {
    let word = try text("one of \(Self.list(words))")
    guard words.contains(word) else {
      let nearest = NearestWord.of(word, in: words).map { "did you mean \"\($0)\"? " } ?? ""
      throw error("\"\(word)\" is not known here", nearest + "use \(Self.list(words))")
    }
    return word
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
