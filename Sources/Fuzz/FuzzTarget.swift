import Audit
import Claims
import Evaluation
import Formats
import Model
import Signals
import Statistics

/// What is fuzzed: a reader alone, or (`posting`) the whole way from a text to its record.
enum FuzzTarget: String, CaseIterable {
  case page, text, json, csv, mail, archive, feed, office, warc, yaml, posting
  case records, report, vocabulary, settings, conditions, claims, labels, floors, profile
  case calibration, diff

  /// Reads one input; only what must never happen ends the program.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .page: load(bytes, "page.html")
    case .text: load(bytes, "text.txt")
    case .json: load(bytes, "data.json")
    case .csv: load(bytes, "table.csv")
    case .mail: load(bytes, "mail.eml")
    case .archive: load(bytes, "saved.zip")
    case .feed: load(bytes, "feed.xml")
    case .office: load(bytes, "posting.docx")
    case .warc: load(bytes, "crawl.warc")
    case .yaml: load(bytes, "jobs.yml")
    case .posting: RoundTrip.check(bytes)
    case .records: load(bytes, "data.jsonl")
    case .report: RoundTrip.checkReport(bytes)
    case .vocabulary:
      _ = try? Vocabulary(adding: [SkillFile(name: "v.txt", bytes: bytes)])
    case .settings:
      let forms = ["terminal", "markdown", "html", "json", "csv"]
      if let settings = try? ReportSettings(yaml: text(bytes), file: "jobreq.yml", forms: forms) {
        // What is printed of settings are the same settings.
        let again = try? ReportSettings(yaml: settings.yaml, file: "again.yml", forms: forms)
        precondition(again != nil, "settings are not read as they were printed")
      }
    case .conditions: _ = try? PopulationReader(skills: ["Python", "SQL"]).read([text(bytes)])
    case .claims: _ = try? ExpectationReader.read(text(bytes), file: "claims.yml")
    case .labels: _ = try? LabelReader.read(bytes, file: "labels.jsonl")
    case .floors: _ = try? FloorsReader.read(text(bytes), file: "floors.yml")
    case .profile: _ = try? Self.profiles.read(bytes, file: "me.yml")
    case .calibration:
      _ = try? JSONParser.parse(bytes[...]).calibration()
    case .diff: compare(bytes)
    }
  }

  private static let loader = PostingLoader(
    options: ReadingOptions(maxBytes: 4 << 20, maxArchiveBytes: 16 << 20, anyLanguage: true))
  private static let profiles = ProfileReader()

  private func load(_ bytes: [UInt8], _ name: String) {
    let file = FoundFile(id: name, path: FilePath(name), folder: "fuzz")
    precondition(!Self.loader.load(bytes, file).isEmpty, "an input came to nothing")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Compares two reports, which a byte that no UTF-8 holds parts.
  private func compare(_ bytes: [UInt8]) {
    let reports = bytes.split(separator: 0xFF, maxSplits: 1, omittingEmptySubsequences: false)
    let read = reports.compactMap { try? ReportSnapshot(JSONParser.parse($0), file: "r.json") }
    guard let old = read.first, let new = read.last else { return }
    let difference = ReportDifference(from: old, to: new)
    if let limits = try? FailureLimits("share-drift=3,removed=0,moved=1") {
      _ = limits.complaints(difference)
    }
  }
}

extension JSONValue {
  fileprivate func calibration() throws -> Calibration { try Calibration(json: self) }
}
