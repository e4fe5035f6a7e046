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
  func isReadAsItSays(_ table: Table) throws {
    for example in try RuleExample.read(table.text) {
      let complaints = ExampleCheck(example).complaints
      #expect(
        complaints.isEmpty,
        "## \(example.rule)\n\(example.line)\n  \(complaints.joined(separator: "\n  "))")
    }
  }
}
