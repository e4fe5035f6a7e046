import Markup
import Model

/// JSON: a posting, a list of them, or a board's answer that holds such a list.
enum JSONForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    guard !input.isNamed("md", "markdown"), let first = input.start.first,
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    if input.isNamed("json", "jsonld") { return true }
    guard let next = input.start.dropFirst().first(where: { $0 > 0x20 }) else { return false }
    return first == UInt8(ascii: "{") ? "\"}".utf8.contains(next) : "{[]".utf8.contains(next)
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let text = decodeText(input.bytes, htmlHints: false)
    do {
      let value = try JSONParser.parse(text[...])
      return read(value, input, id: input.file.id)
    } catch {
      return input.nothing(.damaged, "no whole JSON: \(error)")
    }
  }

  /// The postings in a value; one that is all of it has the id itself, others their number after it.
  static func read(_ value: JSONValue, _ input: Input, id: String) -> [LoadedPosting] {
    var names = FieldNameCache(input.options.columns)
    return read(value, input, id: id, &names)
  }

  /// The same of data in another form than JSON, which `method` names.
  static func read(
    _ value: JSONValue, _ input: Input, id: String, method: String
  ) -> [LoadedPosting] {
    var names = FieldNameCache(input.options.columns)
    return read(value, input, id: id, &names, method: method)
  }

  /// The same, with the names that earlier values had.
  static func read(
    _ value: JSONValue, _ input: Input, id: String, _ names: inout FieldNameCache,
    method: String = "json"
  ) -> [LoadedPosting] {
    if let recorded = HARForm.read(value, input, id: id) { return recorded }
    if let thread = CommentThread(value) { return thread.postings(of: input, id: id) }
    var finder = JobFinder(names, columns: input.options.columns)
    finder.collect(value)
    let found = finder.found
    guard found.contains(where: { $0.job != nil }) else {
      return [.settled(ReasonCode.notAJob.outcome(id: id, "JSON without a posting"))]
    }
    if let count = JobListing.count(found) {
      return [JobListing.outcome(id: id, count)]
    }
    func posting(_ found: JobFinder.Found, id: String) -> LoadedPosting {
      guard let job = found.job else {
        return .settled(ReasonCode.notAJob.outcome(id: id, "an entry without a job's title"))
      }
      input.options.columnLog?.add(job, of: input.file.id)
      return job.data(method: method, company: found.company)
        .posting(id: id, folder: input.file.folder)
    }
    if found.count == 1, value.array == nil { return [posting(found[0], id: id)] }
    var entries = EntryList(of: id)
    for (number, found) in found.enumerated() {
      entries.append(number + 1, bytes: found.job == nil ? 0 : .max) { [posting(found, id: $0)] }
    }
    return entries.entries
  }
}

/// A table or an answer that names jobs without their texts.
enum JobListing {
  /// How many jobs are named where none of the entries has a text.
  static func count(_ found: [JobFinder.Found]) -> Int? {
    let jobs = found.count { $0.job != nil }
    return found.allSatisfy { $0.job == nil || $0.isListed } && jobs > 0 ? jobs : nil
  }

  /// Whether it is the outcome of data that name one job without its text.
  static func isListed(_ loaded: LoadedPosting) -> Bool {
    guard case .settled(.noPosting(_, let reason)) = loaded else { return false }
    return reason == Self.reason(1)
  }

  /// The one outcome of such an input.
  static func outcome(id: String, _ count: Int) -> LoadedPosting {
    .settled(.noPosting(id: id, reason(count)))
  }

  fileprivate static let naming = "names "

  private static func reason(_ count: Int) -> Reason {
    Reason(
      code: ReasonCode.noText.rawValue,
      detail:
        "\(naming)\(count) \(count == 1 ? "job without its text" : "jobs without their text"); "
        + "export the descriptions too")
  }
}

extension Reason {
  /// Whether the input names jobs and holds the text of none: a table or a list of them.
  public var namesJobs: Bool {
    code == "list" || code == ReasonCode.noText.rawValue && detail.hasPrefix(JobListing.naming)
  }
}
