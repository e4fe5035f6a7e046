import ArgumentParser
import Evaluation
import Model
import Signals
import Reports
import Synchronization

/// `jobreq evaluate`: how well postings are read, against labels.
struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score the reading of postings against labels.",
    discussion: """
      Labels are JSON lines, one posting a line; an id is the name of the posting's file without its \
      ending, or the path that `jobreq extract` prints. Parts that a label lacks are not scored.
      Exit code 1 where a figure is below its floor, 2 where labels or floors cannot be used.

      Example: jobreq evaluate --labels labels.jsonl labelled --list skills
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp("What a careful reader answers, one JSON object a line.", valueName: "file"),
    completion: .file())
  var labels: String

  @Option(
    help: ArgumentHelp(
      "Show every difference in this field with its evidence; may be repeated.",
      valueName: "field"))
  var list: [EvaluatedField] = []

  @Option(help: "Form of the report.")
  var format = EvaluationFormat.terminal

  @Option(
    help: ArgumentHelp(
      "YAML with one `field: floor` a line; exit code 1 where a figure is below its floor.",
      valueName: "file"), completion: .file())
  var floors: String?

  func run() async throws {
    let vocabulary = try inputs.reading.words.vocabulary()
    try OutputPlace(inputs.output).check()
    let labels = try LabelReader.read(FileContents.bytes(self.labels), file: self.labels)
    let floors = try floors.map { path in
      try FloorsReader.read(FileContents.yaml(path), file: path)
    }
    let matching = LabelMatching(labels, file: self.labels)
    let run = RunSummary()
    let kept = Mutex(Kept())
    try await inputs.extract(.files(inputs.walk()), by: vocabulary, keepsText: false) { outcomes in
      let wanted = outcomes.filter { matching.wants($0.id) }
      return (outcomes.map(RunSummary.Kind.init), wanted)
    } take: { (kinds: [RunSummary.Kind], wanted: [Outcome]) in
      for kind in kinds { run.add(kind) }
      kept.withLock { kept in
        kept.outcomes += wanted
        kept.postings += kinds.count { $0 == .posting }
      }
    }
    let (outcomes, postings) = kept.withLock { ($0.outcomes, $0.postings) }
    let pairs = try matching.pairs(outcomes)
    let evaluation = Evaluation(
      pairs, unlabelled: postings - pairs.count { $0.record != nil })
    let verdicts = floors?.verdicts(evaluation) ?? []
    let output = try Output(path: inputs.output)
    try output.write(
      format.render(evaluation, listing: list, floors: verdicts, output.reportOptions))
    try output.finish()
    let complaints = verdicts.compactMap(\.complaint)
    for complaint in complaints { Machine.warn("jobreq: \(complaint)") }
    try run.finish(strict: inputs.strict)
    if !complaints.isEmpty { throw ExitCode(1) }
  }

  /// Outcomes that a label may speak of, and the number of all postings.
  private struct Kept {
    var outcomes: [Outcome] = []
    var postings = 0
  }
}

extension EvaluatedField: ExpressibleByArgument {}
extension EvaluationFormat: ExpressibleByArgument {}
