import Model

/// Tells texts that list jobs from those that describe one.
enum TextListing {
  /// Jobs from which on a text may be a list of them.
  private static let fewest = 3
  /// Bytes of text a job below which nothing is said of any.
  private static let bytesAJob = 400

  /// How many jobs a text lists; nil for one that describes a job.
  static func count(_ text: [UInt8]) -> Int? { table(text) ?? links(text) }

  /// The outcome of a list.
  static func outcome(id: String, _ count: Int) -> LoadedPosting {
    .settled(
      .noPosting(
        id: id, Reason(code: "list", detail: "a list of \(count) jobs; save the jobs' own pages")))
  }

  /// The rows of a Markdown table that has a company and a role in each.
  private static func table(_ text: [UInt8]) -> Int? {
    var rows = 0
    var isTable = false
    var rest = 0
    for line in text.split(separator: 0x0A) {
      let line = line.withoutSpaces
      guard line.first == UInt8(ascii: "|") else {
        rest += line.count
        isTable = false
        continue
      }
      if isTable {
        rows += line.contains(where: \.isLetter) ? 1 : 0
      } else {
        isTable = names(line)
      }
    }
    return rows >= fewest && rest < rows * bytesAJob ? rows : nil
  }

  private static func names(_ line: ByteRun) -> Bool {
    let cells = line.split(separator: UInt8(ascii: "|"))
      .map { PostingField.normalized($0.withoutSpaces.string) }
    let roles = ["role", "position", "title", "jobtitle", "job", "roles"]
    return cells.contains { $0 == "company" || $0 == "employer" || $0 == "organization" }
      && cells.contains { roles.contains($0) }
  }

  /// Addresses of jobs with next to no text between them, as in a mail of job alerts.
  private static func links(_ text: [UInt8]) -> Int? {
    var count = 0
    var rest = 0
    for line in text.split(separator: 0x0A) {
      let address = line.first(of: "://")
      guard let address else {
        rest += line.count
        continue
      }
      let isJob = (["job", "career", "position", "vacanc"] as [StaticString]).contains {
        line[address...].first(of: $0) != nil
      }
      count += isJob ? 1 : 0
    }
    return count >= fewest && rest < count * bytesAJob ? count : nil
  }
}
