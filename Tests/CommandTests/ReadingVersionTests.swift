import Foundation
import PostingModel
import PostingParser
import Testing

/// The hash of the rules that a report prints is that of the sources.
struct ReadingVersionTests {
  private static let version = Command.root
    .appendingPathComponent("Sources/PostingParser/ReadingVersion.swift")

  @Test func theRulesAreThoseOfTheSources() throws {
    let fresh = TextHash.hex(TextHash.of(try Self.sources()))
    if ProcessInfo.processInfo.environment["JOBREQ_RECORD"] == "1" {
      let source = try String(decoding: Data(contentsOf: Self.version), as: UTF8.self)
      let parts = source.components(separatedBy: "rules = \"")
      let rest = parts[1].drop { $0 != "\"" }
      try Data((parts[0] + "rules = \"" + fresh + rest).utf8).write(to: Self.version)
      return
    }
    #expect(ReadingVersion.rules == fresh, "scripts/record writes the new hash")
  }

  /// The bytes of all sources that read, by path, the vocabularies and the hash itself left out.
  private static func sources() throws -> [UInt8] {
    var paths: [String] = []
    for room in ["PostingModel", "PostingMarkup", "PostingFiles", "PostingParser"] {
      let folder = Command.root.appendingPathComponent("Sources/\(room)").path
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
      where path.hasSuffix(".swift") && !path.hasPrefix("Vocabulary/") {
        paths.append("\(folder)/\(path)")
      }
    }
    paths.removeAll { $0 == version.path }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return try paths.flatMap { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
  }
}
