import Formats
import Model

/// Reads each input in a process of its own, so that none can end, hang or fill this one.
///
/// The child is this program's own `read-one` command, which prints what became of the input as JSON
/// lines: the same outcomes as those of reading here.
public struct Isolation: Sendable {
  /// Seconds that one input may take.
  public static let seconds = 10
  /// Bytes of memory that reading one input may take beyond what the program needs to start, 1 GB:
  /// thirty times the default limit of an input.
  public static let memory = 1 << 30
  /// Bytes of outcomes taken from a child; evidence makes them several times as long as the input.
  private static let outputFactor = 16

  private let program: String
  private let options: ReadingOptions
  private let vocabulary: [String]
  private let keepsText: Bool
  private let seconds: Int
  private let memory: Int

  /// Makes an isolation whose children run `program`, a path to an executable of jobreq, and read by
  /// the files of skills in `vocabulary`.
  public init(
    program: String, options: ReadingOptions, vocabulary: [String] = [], keepsText: Bool,
    seconds: Int = Isolation.seconds, memory: Int = Isolation.memory
  ) {
    self.program = program
    self.options = options
    self.vocabulary = vocabulary
    self.keepsText = keepsText
    self.seconds = seconds
    self.memory = memory
  }

  /// The outcomes of one input, in the order in which it holds them.
  public func outcomes(of file: FoundFile) -> [Outcome] {
    var input: [UInt8] = []
    if file.path.isStandardInput {
      switch FileBytes.read(file.path, limit: options.maxBytes) {
      case .success(let bytes): input = bytes
      case .failure(let failure): return [failure.outcome(id: file.id)]
      }
    }
    let limit = options.maxBytes.multipliedReportingOverflow(by: Self.outputFactor)
    let result = ChildProcess.run(
      program, arguments(file), input: input,
      outputLimit: limit.overflow ? Int.max : max(limit.partialValue, 1 << 24), seconds: seconds)
    switch result {
    case .success(let output):
      return Self.outcomes(output)
        ?? [ReasonCode.crashed.outcome(id: file.id, "reading it ended in between")]
    case .failure(.timeLimit(let seconds)):
      return [ReasonCode.timeLimit.outcome(id: file.id, "reading it took more than \(seconds) s")]
    case .failure(let failure):
      return [
        ReasonCode.crashed.outcome(
          id: file.id,
          "reading it crashed or needed more than \(memory >> 20) MB (\(failure))")
      ]
    }
  }

  /// What a child printed; nil where it is not whole.
  static func outcomes(_ output: [UInt8]) -> [Outcome]? {
    guard output.last == 0x0A else { return nil }
    var outcomes: [Outcome] = []
    for line in output.split(separator: 0x0A) {
      guard let value = try? JSONParser.parse(line), let outcome = try? Outcome(json: value) else {
        return nil
      }
      outcomes.append(outcome)
    }
    return outcomes
  }

  /// How the child is told what to read.
  private func arguments(_ file: FoundFile) -> [FilePath] {
    var words = [
      "read-one", "--id=\(file.id)", "--folder=\(file.folder)", "--max-bytes=\(options.maxBytes)",
      "--seconds=\(seconds)", "--memory=\(memory)",
    ]
    if let part = file.part { words.append("--part=\(part.text)") }
    words += vocabulary.map { "--vocabulary=\($0)" }
    if keepsText { words.append("--text") }
    if options.anyLanguage { words.append("--any-language") }
    if !options.usesSites { words.append("--no-sites") }
    if !options.columns.text.isEmpty { words.append("--columns=\(options.columns.text)") }
    return (words + ["--"]).map { FilePath($0) } + [file.path]
  }
}
