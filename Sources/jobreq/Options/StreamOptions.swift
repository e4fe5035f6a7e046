import ArgumentParser
import Formats

/// Where a command reads postings from.
enum InputSource {
  case files(FileWalker)
  case stream(@Sendable () -> PageStream)

  /// How many inputs there are, nil where nobody knows.
  var count: Int? {
    switch self {
    case .files(let walker): walker.files.count
    case .stream: nil
    }
  }
}

/// Pages that another program sends on standard input.
struct StreamOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Read pages from standard input without end and write each record at once: jsonl (a line each, \
      with id, html or text, and url) or warc (plain or packed by gzip). What cannot be read is a \
      record too; the exit code is 0 all the same, unless --strict is given.
      """, valueName: "form"))
  var stdin: StreamForm?

  @Option(
    help: ArgumentHelp(
      "The name that stands before the ids of what --stdin reads and that has none of its own.",
      valueName: "name"))
  var stdinName: String?

  /// Throws where other options do not go with a stream.
  func validate(beside inputs: InputOptions) throws {
    guard stdin != nil else {
      guard stdinName == nil else {
        throw ValidationError("--stdin-name names what --stdin reads; leave it out.")
      }
      return
    }
    guard inputs.paths.isEmpty else {
      throw ValidationError(
        "--stdin reads standard input alone; name no files or folders beside it.")
    }
    guard !inputs.showColumns, inputs.reading.columns == ColumnNames(), !inputs.reading.followLinks
    else {
      throw ValidationError(
        "--stdin reads no tables and no folders: leave --columns, --show-columns and --follow-links out."
      )
    }
    guard inputs.storing.store == nil else {
      throw ValidationError(
        "--stdin hands each record on and --store keeps what folders hold; leave one out.")
    }
    guard stdinName?.isEmpty != true else { throw ValidationError("--stdin-name is empty.") }
  }

  /// The stream to read, nil where files are.
  func source(_ reading: ReadingFlags) -> (@Sendable () -> PageStream)? {
    guard let stdin else { return nil }
    let name = stdinName ?? "-"
    let limit = reading.maxBytes
    return { PageStream(stdin, name: name, limit: limit) }
  }
}

extension StreamForm: ExpressibleByArgument {}
