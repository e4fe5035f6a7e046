import ArgumentParser
import Dispatch

/// Where the program starts.
@main
enum Program {
  /// Runs the command as a task of its own.
  ///
  /// An asynchronous main function would wait without end for a thread that the system does not give.
  static func main() {
    guard Machine.hasThreads else {
      Jobreq.exit(withError: ExitCode(ExitStatus.of(CommandError.noThreads, in: nil).say()))
    }
    Task { await Jobreq.main() }
    dispatchMain()
  }
}
