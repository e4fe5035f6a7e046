import Extraction
import ArgumentParser
import Formats
import Markup
import Model
import Signals
import Reports

/// `jobreq explain`: one posting as the program read it.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show one posting as it was read: sections, findings, and the rule behind each.",
    discussion: """
      Example: jobreq explain posting.html --format html --output why.html
      """)

  @Argument(
    help: "One saved posting, or - for standard input; with --store the id of one.",
    completion: .file())
  var posting: String

  @Option(
    help: ArgumentHelp(
      "Take the posting of this id from where this store saw it last, also one of many in a file.",
      valueName: "file"))
  var store: String?

  @Option(help: "Form of the explanation.")
  var format = ExplainFormat.terminal

  @OptionGroup var reading: ReadingFlags

  @Flag(help: "Print the lines that the terminal form folds; not with html, which holds them.")
  var all = false

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  func validate() throws {
    if all, format == .html {
      throw ValidationError("--all is for the terminal; html holds all lines")
    }
  }

  func run() throws {
    let vocabulary = try reading.words.vocabulary()
    let (file, first) = try store.map(known) ?? named()
    switch first {
    case .posting(let found):
      let output = try Output(path: output)
      let analyzer = PostingAnalyzer(vocabulary: vocabulary)
      let explanation = Explanation(
        analyzer.reading(of: found), page: try page(of: file, found))
      try output.write(format.render(explanation, output.reportOptions, showsAll: all))
      try output.finish()
    case .settled(let outcome): throw failure(outcome)
    case .line:
      throw CommandError.notOnePosting(posting, "this is a record; name the page that it came from")
    }
  }

  /// What the file that is named holds, where that is one thing.
  private func named() throws -> (FoundFile, LoadedPosting) {
    let walker = try FileWalker(
      arguments: [posting], partBytes: reading.partBytes, outputs: [output].compactMap(\.self),
      followsLinks: reading.followLinks)
    if let outcome = walker.outcomes.first { throw failure(outcome) }
    guard let file = walker.files.first, walker.files.count == 1 else {
      throw CommandError.notOnePosting(posting, "name one file")
    }
    let loaded = PostingLoader(options: reading.options).loadEnglish(file)
    guard let first = loaded.first, loaded.count == 1 else {
      throw CommandError.notOnePosting(
        posting, "it holds \(loaded.count); name one by its id and a --store that saw it")
    }
    return (file, first)
  }

  /// The posting of an id, read from where a store saw it last.
  private func known(by store: String) throws -> (FoundFile, LoadedPosting) {
    guard let file = try StoreSession.file(holding: posting, in: store, reading) else {
      throw CommandError.notInStore(
        posting, store, "it has no posting of that id; ids are those of jobreq extract")
    }
    let found = PostingLoader(options: reading.options).loadEnglish(file).first { loaded in
      if case .posting(let found) = loaded { found.id == posting } else { false }
    }
    guard let found else {
      throw CommandError.notInStore(
        posting, store,
        "\(file.path), where it stood, does not hold it any more; jobreq store export has its record"
      )
    }
    return (file, found)
  }

  private func failure(_ outcome: Outcome) -> CommandError {
    switch outcome {
    case .noPosting(_, let reason), .unreadable(_, let reason), .leftOut(_, let reason):
      .notOnePosting(posting, reason.detail)
    case .posting:
      .notOnePosting(posting, "this is a record; name the page that it came from")
    }
  }

  /// All of the page's text, of which the posting is a part; nil where the file holds the text alone, or
  /// much else.
  private func page(of file: FoundFile, _ found: Posting) throws -> TextDocument? {
    guard !file.path.isStandardInput, file.part == nil, found.id == file.id,
      found.method != "plain-text"
    else { return nil }
    let bytes = try FileContents.read(file.path.description, limit: reading.maxBytes)
    return htmlFragment(decodeText(bytes, htmlHints: true))
  }
}

extension ExplainFormat: ExpressibleByArgument {}
