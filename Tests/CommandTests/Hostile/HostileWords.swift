import Foundation
import Model

/// Words that mean harm, and the files that hold them in every place that takes words.
enum HostileWords {
  static let all = [
    "<script>alert(1)</script><img src=x onerror=pwned>", "\" onload=\"pwned\" '",
    "--></style></details>\n```\n# pwned", "[pwned](javascript:alert) ![p](http://evil.example/p)",
    "| a | b |\n|---|---|", "https://evil.example www.evil.example @victim me@evil.example",
    "::stop-commands::pwned", "\n::stop-commands::pwned\r\n\u{3000}::stop-commands::pwned",
    "##[error]pwned ##[group]pwned", String(repeating: "pwned", count: 15) + "::stop-commands::",
    "\u{1B}[31mpwned\u{1B}]0;pwned\u{07}\u{9B}2J", "\u{202E}denwp\u{2066}\u{200F}",
    "=cmd|' /C pwned'!A1", "pwned;=1+1", "＝1+1\n+1", "@SUM(1+1)\t=1", "\u{0}\u{8}pwned",
  ]

  /// Those that steer a terminal or command a runner, in one text that is short enough to be quoted.
  static let steering =
    all.filter { $0.contains("::") || $0.contains("##[") || $0.contains("\u{1B}") }
    .map { $0.replacing("pwned", with: "p") }.joined(separator: "\n") + "\u{202E}\u{0}p"

  /// The value with all its strings replaced by the words, each with a number of its own behind it;
  /// those that `mustStay` are left as they are.
  static func poisoned(
    _ value: Any, by words: String, _ number: inout Int,
    mustStay: (String) -> Bool = { _ in false },
    at path: String = ""
  ) -> Any {
    switch value {
    case let object as [String: Any]:
      var poisoned: [String: Any] = [:]
      for key in object.keys.sorted() {
        poisoned[key] = object[key].map {
          Self.poisoned($0, by: words, &number, mustStay: mustStay, at: path + "." + key)
        }
      }
      return poisoned
    case let list as [Any]:
      return list.enumerated().map { place, element in
        Self.poisoned(element, by: words, &number, mustStay: mustStay, at: "\(path).\(place)")
      }
    case let text as String:
      guard !mustStay(path) else { return text }
      number += 1
      return "\(words) \(number)"
    default: return value
    }
  }

  /// The value as one line of JSON in ASCII, which is YAML as well.
  static func line(_ value: Any) throws -> String {
    let json = try JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: json, as: UTF8.self).unicodeScalars.map { scalar in
      guard !scalar.isASCII || scalar.value == 0x7F else { return String(scalar) }
      return String(scalar).utf16.map { "\\u" + String(0x10000 + Int($0), radix: 16).dropFirst() }
        .joined()
    }.joined()
  }

  /// A record for each of the words, which stand in every member that takes any text.
  static func records(like line: String) throws -> (lines: String, members: Int) {
    let template = try JSONSerialization.jsonObject(with: Data(line.utf8))
    // What is one of a few words stays: the reader refuses the record otherwise.
    let paths = Self.paths(template)
    let fixed = try paths.filter { path in
      var number = 0
      let changed = poisoned(template, by: "pwned", &number, mustStay: { $0 != path })
      let bytes = Array(try Self.line(changed).utf8)
      return (try? Outcome(json: JSONParser.parse(bytes[...]))) == nil
    }
    let kept = Set(fixed)
    let lines = try all.map { words in
      var number = 0
      return try Self.line(
        poisoned(template, by: words, &number, mustStay: { kept.contains($0) }))
    }
    return (lines.joined(separator: "\n") + "\n", paths.count - fixed.count)
  }

  /// The paths of all strings.
  private static func paths(_ value: Any, at path: String = "") -> [String] {
    switch value {
    case let object as [String: Any]:
      object.keys.sorted().flatMap { key in
        object[key].map { paths($0, at: path + "." + key) } ?? []
      }
    case let list as [Any]:
      list.enumerated().flatMap { paths($1, at: "\(path).\($0)") }
    case is String: [path]
    default: []
    }
  }
}
