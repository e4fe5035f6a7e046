import ArgumentParser
import Extraction
import Formats
import Model
import Signals

/// `jobreq read-inputs`: a child of `--isolate`, which reads the inputs that it is asked for.
struct ReadInputs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read-inputs",
    abstract: "Read inputs within limits of time and memory.", shouldDisplay: false)

  @Option var seconds = Isolation.seconds
  @Option var memory = Isolation.memory
  @Flag var text = false
  @OptionGroup var reading: ReadingFlags

  func validate() throws {
    guard (1...86_400).contains(seconds), (1...1 << 40).contains(memory) else {
      throw ValidationError("--seconds takes 1 to 86400, and --memory 1 to \(1 << 40) bytes.")
    }
  }

  func run() throws {
    let loader = PostingLoader(options: reading.options)
    let extractor = Extractor(
      jobs: 1, loader: loader, vocabulary: try VocabularyFlags.vocabulary(of: reading.words.files),
      keepsText: text)
    ProcessLimits.set(memory: memory, seconds: seconds)
    WorkerProcess.serve { message in
      ProcessLimits.allow(seconds: seconds)
      return InputRequest(message).map(extractor.answer) ?? []
    }
  }
}
