import ArgumentParser
import Model
import Signals

/// `jobreq extract`: one JSON record a posting, one a line.
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one JSON record a posting, one a line.",
    discussion: """
      Inputs without a posting, and inputs that could not be read, get a line of their own with the \
      reason, so that nothing is lost when `jobreq analyze` reads the records.
      """)

  @OptionGroup var inputs: InputOptions

  @Flag(help: "Put the posting's text into the record, so that evidence can be checked against it.")
  var text = false

  func run() async throws {
    let vocabulary = try inputs.reading.words.vocabulary()
    // Walked first: the file that is being written is no input.
    let walker = try inputs.walk()
    let output = try Output(path: inputs.output)
    let run = RunSummary()
    try await inputs.extract(walker, by: vocabulary, keepsText: text) { outcomes in
      var json = JSONWriter()
      for outcome in outcomes { outcome.write(to: &json) }
      return (outcomes.map(RunSummary.Kind.init), json.bytes)
    } weigh: { (_: [RunSummary.Kind], bytes: [UInt8]) in
      bytes.count
    } take: { (kinds: [RunSummary.Kind], bytes: [UInt8]) in
      for kind in kinds { run.add(kind) }
      try output.write(bytes)
    }
    try output.finish()
    try run.finish(strict: inputs.strict)
  }
}
