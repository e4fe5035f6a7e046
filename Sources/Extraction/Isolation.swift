import Formats
import Model
import Synchronization

/// Reads inputs in processes of their own, so that none can end, hang or fill this one.
///
/// The children are this program's own `read-inputs` command, which answers each input with what became
/// of it as JSON lines: the same outcomes as those of reading here. A child reads many inputs; one that
/// crashes or takes too long is replaced, and only the input that it was reading is lost.
public final class Isolation: Sendable {
  /// Seconds of processor time that one input may take.
  public static let seconds = 10
  /// How many times as long a child is waited for that takes none of it: on a machine with much else to do
  /// the same input has the same outcome.
  private static let patience = 6
  /// Bytes of memory that reading one input may take beyond what the program needs to start, 1 GB:
  /// thirty times the default limit of an input.
  public static let memory = 1 << 30
  /// Bytes of outcomes taken from a child; evidence makes them several times as long as the input.
  private static let outputFactor = 16
  /// Inputs that one child reads, so that what one of them leaves behind does not stay for ever.
  private static let inputsOfChild = 500

  private struct Child {
    var process: WorkerProcess
    var inputs = 0
  }

  private let program: String
  private let arguments: [FilePath]
  private let options: ReadingOptions
  private let seconds: Int
  private let memory: Int
  private let idle = Mutex<[Child]>([])

  /// Makes an isolation whose children run `program`, a path to an executable of jobreq, and read by
  /// the files of skills in `vocabulary`.
  public init(
    program: String, options: ReadingOptions, vocabulary: [String] = [], keepsText: Bool,
    seconds: Int = Isolation.seconds, memory: Int = Isolation.memory
  ) {
    self.program = program
    self.options = options
    self.seconds = seconds
    self.memory = memory
    var words = [
      "read-inputs", "--max-bytes=\(options.maxBytes)",
      "--max-archive-bytes=\(options.maxArchiveBytes)", "--seconds=\(seconds)",
      "--memory=\(memory)",
    ]
    words += vocabulary.map { "--vocabulary=\($0)" }
    if keepsText { words.append("--text") }
    if options.anyLanguage { words.append("--any-language") }
    if !options.usesSites { words.append("--no-sites") }
    if !options.columns.text.isEmpty { words.append("--columns=\(options.columns.text)") }
    arguments = words.map { FilePath($0) }
  }

  deinit { for child in idle.withLock({ $0 }) { child.process.end() } }

  /// An outcome, and whether it is that of a posting that was analysed.
  typealias Reading = (outcome: Outcome, isAnalysed: Bool)

  /// The outcomes of one input, in the order in which it holds them.
  public func outcomes(of request: InputRequest) -> [Outcome] {
    readings(of: request).map(\.outcome)
  }

  /// The same, each with whether it was analysed.
  func readings(of request: InputRequest) -> [Reading] {
    let file = request.file
    func lost(_ code: ReasonCode, _ words: String) -> [Reading] {
      [(code.outcome(id: file.id, words), false)]
    }
    guard var child = child() else { return lost(.crashed, "no process can be started to read it") }
    let limit = options.maxBytes.multipliedReportingOverflow(by: Self.outputFactor)
    let answer = child.process.ask(
      request.bytes,
      outputLimit: limit.overflow ? Int.max : max(limit.partialValue, 1 << 24),
      seconds: seconds * Self.patience)
    switch answer {
    case .success(let output):
      child.inputs += 1
      if child.inputs < Self.inputsOfChild {
        idle.withLock { $0.append(child) }
      } else {
        child.process.end()
      }
      return Self.readings(output) ?? lost(.crashed, "reading it ended in between")
    case .failure(let failure):
      let status = child.process.end()
      var isSlow = WorkerProcess.tookTooLong(status)
      if case .timeLimit = failure { isSlow = true }
      return isSlow
        ? lost(.timeLimit, "reading it took more than \(seconds) s")
        : lost(
          .crashed, "reading it crashed or needed more than \(memory >> 20) MB (\(failure))")
    }
  }

  /// A child that waits for an input, or a new one; nil where none can be started.
  private func child() -> Child? {
    if let waiting = idle.withLock({ $0.popLast() }) { return waiting }
    guard case .success(let process) = WorkerProcess.start(program, arguments) else { return nil }
    return Child(process: process)
  }

  /// The line before that of a posting that was analysed.
  private static let mark = Array("\"analysed\"".utf8)

  /// What a child answers.
  static func answer(_ readings: [Reading]) -> [UInt8] {
    var json = JSONWriter()
    for reading in readings {
      if reading.isAnalysed {
        json.value("analysed")
        json.endLine()
      }
      reading.outcome.write(to: &json)
    }
    return json.bytes
  }

  /// Reads what `answer` wrote; nil where it is not whole.
  static func readings(_ output: [UInt8]) -> [Reading]? {
    guard output.last == 0x0A else { return nil }
    var readings: [Reading] = []
    var isAnalysed = false
    for line in output.split(separator: 0x0A) {
      if line.elementsEqual(mark) {
        isAnalysed = true
        continue
      }
      guard let value = try? JSONParser.parse(line), let outcome = try? Outcome(json: value) else {
        return nil
      }
      readings.append((outcome, isAnalysed))
      isAnalysed = false
    }
    return isAnalysed ? nil : readings
  }
}
