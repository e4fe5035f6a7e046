import ArgumentParser

/// How a run ends: the one place that gives errors their words and the program its exit code.
///
/// | code | when |
/// |---|---|
/// | 0 | all is well; also after `--help` and `--version` |
/// | 1 | some input could not be read, or a check, a floor or a limit does not hold |
/// | 2 | wrong usage, no posting in anything, or a file that cannot be used or written |
/// | 128 + n | ended by signal n, as a shell counts: 130 after Ctrl-C, 141 where the reader of \
///   standard output went away, as after `| head -1` |
struct ExitStatus {
  /// The exit code.
  let code: Int32
  /// What is wrong, without a line end; empty where there is nothing to complain of.
  private(set) var complaint = ""
  /// A text of the command line's own, such as help.
  private(set) var help = ""

  private static let wrongUsage: Int32 = 2
  /// 128 + SIGPIPE: what a shell gives for `cat`, which this signal ends.
  private static let readerGone: Int32 = 141

  /// All is well.
  static let fine = ExitStatus(code: 0)

  /// The ending where a command was named that only has commands below it.
  static func withoutCommand(_ command: any ParsableCommand.Type) -> ExitStatus {
    ExitStatus(code: wrongUsage, help: Jobreq.helpMessage(for: command))
  }

  /// The ending that an error leads to where the command line was read, or where `command` ran.
  static func of(_ error: any Error, in command: (any ParsableCommand.Type)?) -> ExitStatus {
    if case CommandError.readerGone = error { return ExitStatus(code: readerGone) }
    if let code = error as? ExitCode { return ExitStatus(code: code.rawValue) }
    if let error = error as? ValidationError, let command {
      let usage = Jobreq.usageString(for: command)
      return ExitStatus(code: wrongUsage, complaint: "jobreq: \(error.message)\nUsage: \(usage)")
    }
    switch Jobreq.exitCode(for: error) {
    case .success: return ExitStatus(code: 0, help: Jobreq.fullMessage(for: error))
    case .validationFailure:
      let text = Jobreq.fullMessage(for: error)
      let prefix = Jobreq._errorPrefix
      return ExitStatus(
        code: wrongUsage,
        complaint: "jobreq: " + (text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : text[...]))
    default:
      let lines = "\(error)".split(separator: "\n", omittingEmptySubsequences: false)
      return ExitStatus(
        code: wrongUsage, complaint: lines.map { "jobreq: \($0)" }.joined(separator: "\n"))
    }
  }

  /// Says what is to be said, help that was asked for on standard output; returns the exit code that
  /// this comes to.
  func say() -> Int32 {
    if !complaint.isEmpty { Machine.warn(complaint) }
    let help = help.isEmpty || help.hasSuffix("\n") ? help : help + "\n"
    guard code == 0 else {
      Machine.put(help)
      return code
    }
    do {
      try Output(path: nil).write(Array(help.utf8))
      return code
    } catch {
      return Self.of(error, in: nil).say()
    }
  }
}
