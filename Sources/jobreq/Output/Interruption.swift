import CLibrary
import Dispatch
import Formats
import Synchronization

/// What happens on Ctrl-C and when somebody ends the program: it stops at once and leaves no
/// half-written file.
enum Interruption {
  /// Files that are being written.
  private static let unfinished = Mutex<Set<String>>([])
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Listens from the first use on. Unsafe in name only: nobody touches them after they are made,
  /// they must only live on.
  nonisolated(unsafe) private static let sources: [any DispatchSourceSignal] = signals.map {
    number in
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(
      signal: number, queue: DispatchQueue(label: "jobreq.interruption"))
    source.setEventHandler { stop(number) }
    // A signal that comes before anybody listens is lost: wait until somebody does.
    let listens = DispatchSemaphore(value: 0)
    source.setRegistrationHandler { listens.signal() }
    source.resume()
    listens.wait()
    return source
  }

  /// Has a file taken away where the program is stopped before `release`.
  static func protect(_ path: String) {
    listen()
    unfinished.withLock { _ = $0.insert(path) }
  }

  /// The file is finished, or gone.
  static func release(_ path: String) { unfinished.withLock { _ = $0.remove(path) } }

  /// Starts to listen where that has not happened yet.
  static func listen() { precondition(sources.count == signals.count) }

  /// Says how far the program got and ends it, with the code that a shell gives for the signal.
  private static func stop(_ number: Int32) {
    let files = unfinished.withLock { $0 }
    for file in files { unlink(file) }
    let kept = files.isEmpty ? "" : "; no half-written file was left"
    Machine.warn("jobreq: stopped\(Progress.current?.reached ?? "")\(kept)")
    // Last: a worker whose child has gone would end the program in its own way.
    RunningChildren.endAll()
    _exit(128 + number)
  }
}
