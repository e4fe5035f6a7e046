import Formats
import Model
import Reports
import Signals
import Statistics

/// What is read, written and read again must be the same.
enum RoundTrip {
  private static let loader = PostingLoader(options: ReadingOptions(anyLanguage: true))
  private static let counter = PostingLoader(
    options: ReadingOptions(anyLanguage: true, isForStatistics: true))
  private static let analyzer = PostingAnalyzer()

  /// Reads a text, and stops the program where an outcome does not survive being written and read.
  /// False where it is of another form.
  static func check(_ bytes: [UInt8]) -> Bool {
    let file = FoundFile(id: "text.txt", path: "text.txt", folder: "fuzz")
    guard let found = loader.load(bytes, file, as: [.plainText]) else { return false }
    for loaded in found {
      let outcome: Outcome
      switch loaded {
      case .settled(let settled): outcome = settled
      case .posting(let posting): outcome = .posting(analyzer.record(of: posting, keepsText: true))
      case .line: continue
      }
      var json = JSONWriter()
      outcome.write(to: &json)
      guard let value = try? JSONParser.parse(json.bytes[...]),
        let again = try? Outcome(json: value), again == outcome
      else { fatalError("an outcome is not read as it was written: \(outcome)") }
    }
    return true
  }

  /// Counts what records say, and stops the program where that makes no JSON.
  static func checkReport(_ bytes: [UInt8]) -> Bool {
    let file = FoundFile(id: "data.jsonl", path: "data.jsonl", folder: "fuzz")
    guard let found = counter.load(bytes, file, as: [.jsonLines]) else { return false }
    var summary = Summary()
    for loaded in found {
      switch loaded {
      case .settled(let outcome): summary.add(outcome)
      case .line(.record(let record)): summary.add(record)
      case .line(.partial(_, let line)):
        if let part = try? Summary(partial: line) { summary.merge(part) }
      case .posting: break
      }
    }
    let report = ReportFormat.json.render(summary.statistics())
    guard (try? JSONParser.parse(report[...])) != nil else {
      fatalError("a report is no JSON")
    }
    return true
  }
}
