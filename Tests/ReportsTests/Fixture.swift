import Foundation
import Audit
import Formats
import Extraction
import Model
import Signals
import Testing

/// The project's own postings and profiles, and the golden files beside them.
enum Fixture {
  /// The project's `Fixtures`.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// The golden audits.
  static let golden = folder.appendingPathComponent("audit")

  /// The ten postings of ten imaginary companies, read as the command reads them.
  static let readings: [Reading] = {
    let path = FilePath(folder.appendingPathComponent("postings/audit").path)
    return FileWalker(paths: [path]).files.flatMap { PostingLoader().loadEnglish($0) }.compactMap {
      loaded in
      guard case .posting(let posting) = loaded else { return nil }
      return PostingAnalyzer().reading(of: posting, keepsText: true)
    }
  }()

  /// Their audit with a profile of `Fixtures/profiles`, or without one.
  static func audit(_ profile: String?) throws -> Audit {
    let inputs = readings.map { AuditInput.reading($0) }
    return Audit(inputs, profile: try profile.map(self.profile))
  }

  static func profile(_ name: String) throws -> Profile {
    let url = folder.appendingPathComponent("profiles/\(name).yml")
    return try ProfileReader().read(Array(Data(contentsOf: url)), file: url.path).profile
  }

  /// The posting whose file's name holds `name`.
  static func reading(_ name: String) throws -> Reading {
    try #require(readings.first { $0.record.id.contains(name) })
  }

  /// A posting whose words are all of a stranger's choosing.
  static func hostile(_ words: String) -> Reading {
    let lines = [words, "Requirements", "Experience with Python and \(words)", "BS in \(words)"]
    var document = TextDocument()
    for line in lines {
      if !document.text.isEmpty { document.text.append(0x0A) }
      let start = document.text.count
      document.text += Array(line.utf8.filter { $0 != 0x0A })
      document.blocks.append(
        Block(range: TextRange(start, document.text.count), kind: .paragraph))
    }
    let posting = Posting(
      id: words, document: document, title: words, company: words, location: words,
      declared: Declared(education: words, salary: words))
    return PostingAnalyzer().reading(of: posting, keepsText: true)
  }
}
