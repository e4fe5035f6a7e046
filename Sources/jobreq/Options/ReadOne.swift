import Extraction
import ArgumentParser
import Formats
import Model
import Signals

/// `jobreq read-one`: the child of `--isolate`, which reads one input and prints its outcomes.
struct ReadOne: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read one input within limits of time and memory.", shouldDisplay: false)

  @Argument var path: String
  @Option var id: String
  @Option var folder: String
  @Option var part: String?
  @Option var seconds = Isolation.seconds
  @Option var memory = Isolation.memory
  @Flag var text = false
  @OptionGroup var reading: ReadingFlags

  func run() throws {
    ProcessLimits.set(memory: memory, seconds: seconds)
    let extractor = Extractor(
      jobs: 1, loader: PostingLoader(options: reading.options),
      vocabulary: try VocabularyFlags.vocabulary(of: reading.words.files), keepsText: text)
    let file = FoundFile(
      id: id, path: FilePath(argument: path), folder: folder, part: part.flatMap(FilePart.init))
    var json = JSONWriter()
    for outcome in extractor.outcomes(of: file) { outcome.write(to: &json) }
    try Output(path: nil).write(json.bytes)
  }
}
