/// Marks by which the program's own reports are known, so that none counts as a posting.
package enum OwnOutput {
  /// First line of Markdown reports; renderers hide it.
  package static let markdown = "<!-- jobreq report -->"
  /// What the title line of terminal reports begins with.
  package static let terminal = "── jobreq: "
  /// The same without letters beyond ASCII.
  package static let plainTerminal = "-- jobreq: "
  /// `generator` of HTML reports.
  package static let generator = "jobreq"
  /// The element that names it.
  package static let html = "<meta name=\"generator\" content=\"\(generator)\">"
  /// First cells of the CSV reports.
  package static let csv = [
    "by,group,section,name,detail,count,denominator", "id,duplicate_of,title,company,source,",
    "id,outcome,reason,title,company,source,",
  ]
  /// What a document in JSON says of its maker, and the key that stands before it.
  package static let json = [
    "\"program\": \"jobreq ", "\"name\": \"jobreq\"", "\"schemaVersion\": ",
  ]
  /// How the first of GitHub's workflow commands begins.
  package static let workflow = ["::notice title=", "::warning title=", "::error title="]

  /// Top-level keys of the YAML files that the program is given: settings, claims, profiles, floors.
  private static let keys: [String] = [
    "inputs", "formats", "vocabulary", "expectations", "duplicates", "by", "as-of", "calibration",
    "populations", "degree", "years", "skills", "work", "publications", "certifications",
    "languages", "clearance", "minimum", "substitutable",
    "preferred", "family", "seniority", "role", "title", "company", "fields", "standing",
    "skills-precision", "skills-recall", "fields-precision", "fields-recall", "share-error",
  ]

  /// Whether a file that begins with `start` is a file of settings, claims, floors, or a profile: YAML
  /// of which every top-level key is one that those have.
  package static func isSettings(_ start: ArraySlice<UInt8>) -> Bool {
    var found = 0
    for line in start.split(separator: 0x0A) {
      guard let first = line.first, first != UInt8(ascii: "#"), first != 0x20, first != 0x0D else {
        continue
      }
      // A list may stand as far left as its key.
      if first == UInt8(ascii: "-"), found > 0 { continue }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.endIndex - colon < 200,
        keys.contains(where: { line[..<colon].elementsEqual($0.utf8) })
      else { return false }
      found += 1
    }
    return found > 0
  }

  /// Whether a file that begins with `start` holds records of `jobreq extract`.
  package static func isRecords(_ start: ArraySlice<UInt8>) -> Bool {
    guard start.starts(with: "{\"id\":\"".utf8) else { return false }
    let mark = Array("\",\"outcome\":\"".utf8)
    return start.prefix(2048).indices.contains { start[$0...].starts(with: mark) }
  }

  /// How each line of `jobreq analyze --partial` begins.
  package static let partial = "{\"jobreqPartial\":"

  /// Whether a file or a line that begins with `start` is a summary of `jobreq analyze --partial`.
  package static func isPartial(_ start: ArraySlice<UInt8>) -> Bool {
    start.starts(with: partial.utf8)
  }

  /// Whether a file that begins with `start` holds lines that statistics are made of.
  package static func isLines(_ start: ArraySlice<UInt8>) -> Bool {
    isRecords(start) || isPartial(start)
  }

  /// Whether a file that begins with `start` is a report of this program.
  package static func isReport(_ start: ArraySlice<UInt8>) -> Bool {
    func begins(_ word: String) -> Bool { start.starts(with: word.utf8) }
    func holds(_ word: String) -> Bool {
      let word = Array(word.utf8)
      return start.indices.contains { start[$0] == word[0] && start[$0...].starts(with: word) }
    }
    switch start.first {
    case UInt8(ascii: "<"):
      return begins(markdown) || begins("<!DOCTYPE html>") && holds(html)
    case UInt8(ascii: "{"):
      return json.contains(where: holds) && (holds("\"$schema\"") || holds(json[2]))
    case UInt8(ascii: ":"): return workflow.contains(where: begins)
    default:
      return begins(terminal) || begins(plainTerminal) || csv.contains(where: begins)
    }
  }
}
