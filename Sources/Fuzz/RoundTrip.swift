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

  /// The lists that every line of a summary has, which leave no room for anything else.
  private static let lists: [UInt8] = {
    var line: [UInt8] = []
    Summary().writePartial(program: "fuzz") { line += $0 }
    let lists = try? JSONParser.parse(line[...])["lists"]
    var json = JSONWriter()
    json.object { json in
      json.key("lists")
      json.object { json in
        for list in lists?.members ?? [] {
          json.key(dynamic: list.key)
          json.value((list.value.array ?? []).compactMap(\.string))
        }
      }
    }
    return json.bytes.dropLast() + [UInt8(ascii: ",")]
  }()

  /// Reads a summary's line that has no lists, and stops the program where it is not read as it is
  /// written again.
  static func checkPartial(_ bytes: [UInt8]) {
    let line = lists + bytes.dropFirst()
    guard let summary = try? Summary(partial: line[...]) else { return }
    var again = Summary()
    summary.writePartial(program: "fuzz") { line in
      guard let part = try? Summary(partial: line[...]) else {
        fatalError("a summary is not read as it was written")
      }
      again.merge(part)
    }
    precondition(again.postings == summary.postings, "a summary that was read again has others")
    _ = again.statistics()
  }

  /// Reads a signature a line, and finds the duplicates among them.
  static func checkSignatures(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let postings = lines.enumerated().compactMap { number, line in
      DuplicateSignature(text: String(line)).map {
        DuplicateFinder.Posting(id: "\(number)", signature: $0)
      }
    }
    for posting in postings {
      let again = DuplicateSignature(text: posting.signature.text)
      precondition(again == posting.signature, "a signature is not read as it was written")
    }
    _ = DuplicateFinder.duplicates(among: postings)
  }
}
