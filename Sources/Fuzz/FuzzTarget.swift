import Audit
import Claims
import Evaluation
import Formats
import Model
import Signals
import Statistics

/// What is fuzzed: a reader alone, or (`posting`) the whole way from a text to its record.
enum FuzzTarget: String, CaseIterable {
  case page, text, json, csv, mail, archive, feed, office, sheet, warc, yaml, posting
  case records, report, vocabulary, settings, conditions, claims, labels, floors, profile
  case calibration, diff, partial, signatures, flags, lines, crawl, store

  /// Reads one input; only what must never happen ends the program. False where the input is of a form
  /// that another target reads.
  func read(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .page: return load(bytes, "page.html", [.html, .viewSource])
    case .text: return load(bytes, "text.md", [.plainText])
    case .json: return load(bytes, "data.json", [.json, .jsonLines])
    case .csv: return load(bytes, "table.csv", [.csv])
    case .mail: return load(bytes, "mail.eml", [.mail, .mailbox])
    case .archive: return load(bytes, "saved.zip", [.archive, .packed, .webArchive])
    case .feed: return load(bytes, "feed.xml", [.xml])
    case .office:
      let parts = isOpenDocument(bytes) ? ["content.xml"] : ["word/document.xml"]
      return load(StoredZip.holding(bytes, at: parts), "posting.docx", [.officeText])
    case .sheet:
      // One tree is both, so that one input makes a table and the words that it names by number.
      let parts =
        isOpenDocument(bytes)
        ? ["content.xml"] : ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]
      return load(StoredZip.holding(bytes, at: parts), "table.xlsx", [.sheet])
    case .warc: return load(bytes, "crawl.warc", [.warc])
    case .yaml: return load(bytes, "jobs.yml", [.yaml])
    case .posting: return RoundTrip.check(bytes)
    case .records: return load(bytes, "data.jsonl", [.jsonLines])
    case .report: return RoundTrip.checkReport(bytes)
    case .lines:
      let items = StreamInput.items(bytes, as: .jsonl, piece: StreamInput.piece(of: bytes))
      // Where something packed is broken, how much of it is handed on depends on what has come.
      if !bytes.starts(with: [0x1F, 0x8B]) { StreamInput.check(bytes, items) }
      load(items)
    case .crawl:
      load(StreamInput.items(bytes, as: .warc, piece: StreamInput.piece(of: bytes)))
    default: readOwnFile(bytes)
    }
    return true
  }

  /// Reads a file that the user writes or that the program wrote.
  private func readOwnFile(_ bytes: [UInt8]) {
    switch self {
    case .vocabulary:
      guard let file = try? VocabularyFile(name: "v.txt", bytes: bytes),
        (try? Self.vocabularies.read(file)) != nil
      else { return }
      // A lexicon of the words takes as long as a hundred files.
      if bytes.isOne(of: 256) { _ = try? Vocabulary(adding: [file]) }
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
    case .calibration: _ = try? JSONParser.parse(bytes[...]).calibration()
    case .diff: compare(bytes)
    case .partial: RoundTrip.checkPartial(bytes)
    case .signatures: RoundTrip.checkSignatures(bytes)
    case .flags:
      _ = try? ColumnNames(text(bytes))
      _ = try? FailureLimits(text(bytes))
      _ = StatisticPath(text(bytes))
    case .store: Self.rows.read(bytes)
    default: break
    }
  }

  private static let loader = PostingLoader(
    options: ReadingOptions(maxBytes: 4 << 20, maxArchiveBytes: 16 << 20, anyLanguage: true))
  private static let vocabularies = VocabularyCheck()
  private static let profiles = ProfileReader()
  nonisolated(unsafe) private static let rows = ForeignRows(Seed.record)

  private func load(_ bytes: [UInt8], _ name: String, _ forms: Set<InputFormat>) -> Bool {
    let file = FoundFile(id: name, path: FilePath(name), folder: "fuzz")
    guard let found = Self.loader.load(bytes, file, as: forms) else { return false }
    precondition(!found.isEmpty, "an input came to nothing")
    return true
  }

  private func load(_ items: [StreamItem]) {
    for item in items {
      precondition(!Self.loader.load(item).isEmpty, "a piece of a stream came to nothing")
    }
  }

  private func isOpenDocument(_ bytes: [UInt8]) -> Bool { bytes[...].first(of: "office:") != nil }

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

extension [UInt8] {
  /// Whether it is one of so many inputs with which something slow is done too; an input is it always or never.
  func isOne(of count: UInt32) -> Bool {
    let sum = reduce(UInt32(0)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return (sum >> 8) % count == 0
  }
}
