import ArgumentParser
import PostingMarkup
import PostingModel
import PostingParser
import PostingReports

/// `jobreq explain`: one posting as the program read it.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show one posting as it was read: sections, findings, and the rule behind each.")

  @Argument(help: "One saved posting, or - for standard input.")
  var posting: String

  @Option(help: "Form of the explanation.")
  var format = ExplainFormat.terminal

  @Option(help: "Write to this file instead of standard output.")
  var output: String?

  func run() throws {
    let walker = FileWalker(paths: [posting])
    guard let file = walker.files.first, walker.files.count == 1 else {
      throw Failure.notOnePosting(posting, "name one file")
    }
    let bytes = try FileContents.read(file.path, limit: PostingLoader.defaultLimit)
    let page = decodeText(bytes, htmlHints: true)
    switch PostingLoader().load(bytes, file) {
    case .postings(let postings):
      guard let first = postings.first, postings.count == 1 else {
        throw Failure.notOnePosting(posting, "it holds \(postings.count)")
      }
      let output = try Output(path: output)
      let explanation = Explanation(
        PostingAnalyzer().reading(of: first),
        page: first.method == "plain-text" ? nil : htmlFragment(page))
      try output.write(format.render(explanation, output.reportOptions))
      try output.finish()
    case .records:
      throw Failure.notOnePosting(posting, "these are records; name the page that they came from")
    case .nothing(.noPosting(_, let reason)), .nothing(.unreadable(_, let reason)),
      .nothing(.leftOut(_, let reason)):
      throw Failure.notOnePosting(posting, reason.detail)
    case .nothing(.posting): throw Failure.notOnePosting(posting, "it holds none")
    }
  }
}

extension ExplainFormat: ExpressibleByArgument {}
