import Formats
import Model
import Reports
import Signals
import Statistics

/// What is read, written and read again must be the same.
enum RoundTrip {
  private static let loader = PostingLoader(options: ReadingOptions(anyLanguage: true))
  private static let analyzer = PostingAnalyzer()

  private static func loaded(_ bytes: [UInt8], _ name: String) -> [LoadedPosting] {
    loader.load(bytes, FoundFile(id: name, path: FilePath(name), folder: "fuzz"))
  }

  /// Reads a text, and stops the program where an outcome does not survive being written and read.
  static func check(_ bytes: [UInt8]) {
    for loaded in loaded(bytes, "text.txt") {
      let outcome: Outcome =
        switch loaded {
        case .settled(let outcome): outcome
        case .posting(let posting): .posting(analyzer.record(of: posting, keepsText: true))
        }
      var json = JSONWriter()
      outcome.write(to: &json)
      guard let value = try? JSONParser.parse(json.bytes[...]),
        let again = try? Outcome(json: value), again == outcome
      else { fatalError("an outcome is not read as it was written: \(outcome)") }
    }
  }

  /// Counts what records say, and stops the program where that makes no JSON.
  static func checkReport(_ bytes: [UInt8]) {
    var summary = Summary()
    for case .settled(let outcome) in loaded(bytes, "data.jsonl") { summary.add(outcome) }
    let report = ReportFormat.json.render(summary.statistics())
    guard (try? JSONParser.parse(report[...])) != nil else {
      fatalError("a report is no JSON")
    }
  }
}
