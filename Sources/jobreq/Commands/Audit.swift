import ArgumentParser
import Audit
import Reports

/// `jobreq audit`: a few postings side by side, and beside a profile.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Set a few postings side by side, and beside your profile.",
    discussion: """
      Each requirement stands with the posting's own words and their line. With a profile \
      (jobreq profile new > me.yml) each is met, not met, met by another path, or not known.

      Example: jobreq audit postings --profile me.yml --format html --output audit.html
      """)

  @OptionGroup var inputs: PostingInputs

  @Option(help: "Your profile, a YAML file.", completion: .file())
  var profile: String?

  @Option(help: "Form of the audit.")
  var format = AuditFormat.terminal

  @Flag(help: "Leave out what is said of each posting alone; not with json.")
  var summary = false

  func validate() throws {
    if summary, format == .json {
      throw ValidationError("--summary shortens terminal, markdown and html; json holds everything")
    }
  }

  func run() throws {
    let vocabulary = try inputs.reading.words.vocabulary()
    let profile = try profile.map { try ProfileFile.read($0, by: vocabulary) }
    var found: [AuditInput] = []
    let (run, output) = try inputs.read(by: vocabulary) { found.append($0) }
    let audit = Audit(found, profile: profile, vocabulary: vocabulary)
    try output.write(format.render(audit, output.reportOptions, isSummary: summary))
    try output.finish()
    try run.finish(strict: inputs.strict)
  }
}

extension AuditFormat: ExpressibleByArgument {}
