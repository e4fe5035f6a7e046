import Model
import Testing

@testable import Signals

/// Every example beside the rules is read as it says.
struct RuleExampleTests {
  /// A table with its name, so that a failure names the file.
  struct Table: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var testDescription: String { name }
  }

  static let tables = RuleExamples.tables.map(Table.init)

  @Test(arguments: tables)
  func isReadAsItSays(_ table: Table) throws { try Self.check(table, PostingAnalyzer()) }

  /// The vocabularies lie compiled in the program; what compiles them must still make the same of them.
  @Test(arguments: tables)
  func isReadTheSameByVocabulariesCompiledAnew(_ table: Table) throws {
    try Self.check(table, PostingAnalyzer(vocabulary: Self.compiled.get()))
  }

  /// All vocabularies, compiled anew for a skill that no example names.
  private static let compiled = Result {
    let file = try VocabularyFile(name: "mine.txt", bytes: Array("# Databases\nQuarrystone".utf8))
    return try Vocabulary(adding: [file])
  }

  private static func check(_ table: Table, _ analyzer: PostingAnalyzer) throws {
    for example in try RuleExample.read(table.text) {
      let complaints = ExampleCheck(example, analyzer).complaints
      #expect(
        complaints.isEmpty,
        "## \(example.rule)\n\(example.line)\n  \(complaints.joined(separator: "\n  "))")
    }
  }
}
