import Model

/// Tells texts that list jobs from those that describe one.
enum TextListing {
  /// Jobs from which on a text may be a list of them.
  private static let fewest = 3
  /// Bytes of text a job below which nothing is said of any.
  private static let bytesAJob = 400

  /// How many jobs a text lists; nil for one that describes a job.
  static func count(_ text: [UInt8]) -> Int? {
    let lines = Array(TextLines(text[...]))
    return table(lines) ?? links(lines, of: text) ?? items(lines)
  }

  /// The outcome of a list.
  static func outcome(id: String, _ count: Int) -> LoadedPosting {
    .settled(
      .noPosting(
        id: id, Reason(code: "list", detail: "a list of \(count) jobs; save the jobs' own pages")))
  }

  /// The rows of a Markdown table that has a company and a role in each.
  private static func table(_ lines: [ByteRun]) -> Int? {
    var rows = 0
    var isTable = false
    var rest = 0
    for line in lines {
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

  /// Words of mails that tell of new jobs.
  private static let alerts: [StaticString] = [
    "job alert", "jobs based on", "jobs for you", "jobs you may", "recommended jobs", "new jobs",
    "jobs matching", "jobs that match", "job recommendations", "similar jobs", "jobs in ",
  ]
  /// Words beside addresses that lead to no job.
  private static let services: [StaticString] = [
    "unsubscribe", "see all", "view all", "manage", "settings", "privacy", "preferences", "help",
    "terms", "edit", "browse", "more jobs", "all jobs", "see more", "search all",
  ]
  /// Bytes at the start of a text among which such words stand.
  private static let opening = 1200

  /// Addresses under the names of jobs in a mail that says that it is an alert.
  private static func links(_ lines: [ByteRun], ofAlert text: [UInt8]) -> Int? {
    guard alerts.contains(where: { text.prefix(opening).first(of: $0) != nil }) else { return nil }
    var count = 0
    var rest = 0
    for line in lines {
      guard line.first(of: "://") != nil else {
        rest += line.count
        continue
      }
      count += services.contains { line.first(of: $0) != nil } ? 0 : 1
    }
    return count >= fewest && rest < count * bytesAJob ? count : nil
  }

  /// Items or lines that each name a job, with an address or a company, and no text of any.
  private static func items(_ lines: [ByteRun]) -> Int? {
    var count = 0
    var rest = 0
    for line in lines {
      let line = line.withoutSpaces
      let isItem = line.count <= 240 && "-*+0123456789".utf8.contains(line.first ?? 0)
      if isItem, line.first(of: "](http") != nil || line.first(of: "://") != nil,
        JobNouns.isIn(line)
      {
        count += 1
      } else {
        rest += line.count
      }
    }
    return count >= fewest && rest < count * bytesAJob / 4 ? count : nil
  }

  /// Addresses of jobs with next to no text between them, as in a mail of job alerts.
  private static func links(_ lines: [ByteRun], of text: [UInt8]) -> Int? {
    var count = 0
    var rest = 0
    for line in lines {
      let address = line.first(of: "://")
      guard let address else {
        rest += line.count
        continue
      }
      let isJob = (["job", "career", "position", "vacanc"] as [StaticString]).contains {
        line[address...].first(of: $0) != nil
      }
      let label = line.withoutSpaces
      count += isJob && !services.contains { label.startsCaseless($0) } ? 1 : 0
    }
    return count >= fewest && rest < count * bytesAJob ? count : links(lines, ofAlert: text)
  }
}
