import CLibrary

/// Runs a program with bytes for its standard input and gives what it printed.
package enum ChildProcess {
  /// Why there is no output.
  package enum Failure: Error, Equatable, CustomStringConvertible {
    case notFound
    case timeLimit(Int)
    case outputLimit(Int)
    case failed(String)

    package var description: String {
      switch self {
      case .notFound: "the program is not there"
      case .timeLimit(let seconds): "it took more than \(seconds) s"
      case .outputLimit(let bytes): "it printed more than \(bytes) bytes"
      case .failed(let word): word
      }
    }
  }

  /// Seconds after which a child is ended.
  package static let timeLimit = 10

  /// Bytes of memory that a program which reads a stranger's file may take.
  package static let memoryLimit = 512 << 20

  /// Runs a program on a stranger's file: with limits on processor time and memory that the system holds
  /// it to, also where this process is killed meanwhile.
  package static func runLimited(
    _ program: String, _ arguments: [String], input: [UInt8], outputLimit: Int,
    seconds: Int = timeLimit, memory: Int = memoryLimit
  ) -> Result<[UInt8], Failure> {
    // Not every system holds every limit; the program runs all the same.
    let script = """
      ulimit -t \(seconds) 2> /dev/null; ulimit -v \(memory >> 10) 2> /dev/null
      command -v "$0" > /dev/null 2>&1 || exit 127
      exec "$0" "$@"
      """
    return run(
      "/bin/sh", (["-c", script, program] + arguments).map { FilePath($0) }, input: input,
      outputLimit: outputLimit, seconds: seconds)
  }

  /// Runs the program, found on PATH where its name has no slash; blocks at most `seconds`.
  package static func run(
    _ program: String, _ arguments: [FilePath], input: [UInt8] = [], outputLimit: Int,
    seconds: Int = timeLimit
  ) -> Result<[UInt8], Failure> {
    switch spawn(program, arguments) {
    case .failure(let failure): return .failure(failure)
    case .success(let child):
      var conversation = Conversation(
        channel: child.channel, input: input, outputLimit: outputLimit, seconds: seconds)
      let output = conversation.run()
      close(child.channel)
      if case .failure = output { RunningChildren.end(child.id) }
      // A child that has closed its output may run on.
      guard let status = wait(for: child.id, until: conversation.deadline) else {
        RunningChildren.end(child.id)
        _ = wait(for: child.id)
        return .failure(.timeLimit(seconds))
      }
      guard case .success = output else { return output }
      // The child's own limit on processor time may strike first.
      if status & 0x7F == SIGXCPU { return .failure(.timeLimit(seconds)) }
      if status & 0x7F != 0 { return .failure(.failed("signal \(status & 0x7F)")) }
      let code = status >> 8 & 0xFF
      if code == 127 { return .failure(.notFound) }
      return code == 0 ? output : .failure(.failed("exit code \(code)"))
    }
  }

  /// Starts the program with both ends of its conversation on one socket: a pipe would end this
  /// process by SIGPIPE where the child stops reading.
  static func spawn(
    _ program: String, _ arguments: [FilePath]
  ) -> Result<(id: pid_t, channel: Int32), Failure> {
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, PlatformConstant.streamSocket, 0, &ends) == 0 else {
      return .failure(.failed(String(cString: strerror(errno))))
    }
    defer { close(ends[1]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    // A worker's thread blocks signals, and a child with its mask would outlive its limits.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    // A group of its own, so that what it starts ends with it.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = copies([FilePath(program)] + arguments)
    // A child that crashes is expected, and says so by its signal alone.
    let variables = copies(environment() + ["SWIFT_BACKTRACE=enable=no"])
    defer { for copy in words + variables { free(copy) } }
    var id = pid_t()
    let error = posix_spawnp(&id, program, &actions, &attributes, words, variables)
    guard error == 0 else {
      close(ends[0])
      return .failure(error == ENOENT ? .notFound : .failed(String(cString: strerror(error))))
    }
    RunningChildren.add(id)
    return .success((id, ends[0]))
  }

  private static func copies(_ words: [FilePath]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { $0.withCString { strdup($0) } } + [nil]
  }

  private static func environment() -> [FilePath] {
    var variables: [FilePath] = []
    var next = environ
    while let variable = next.pointee {
      let bytes = (0..<strlen(variable)).map { UInt8(bitPattern: variable[$0]) }
      if !bytes.starts(with: "SWIFT_BACKTRACE=".utf8) { variables.append(FilePath(bytes: bytes)) }
      next += 1
    }
    return variables
  }

  /// The child's status once it has ended; nil where it has not by the deadline, in milliseconds.
  static func wait(for id: pid_t, until deadline: Int = Int.max) -> Int32? {
    var status: Int32 = 0
    var pause = shortestPause
    while true {
      let ended = waitpid(id, &status, deadline == Int.max ? 0 : WNOHANG)
      if ended < 0, errno == EINTR { continue }
      guard ended == 0 else { break }
      if Conversation.milliseconds() >= deadline { return nil }
      usleep(pause)
      pause = min(pause * 2, longestPause)
    }
    RunningChildren.remove(id)
    return status
  }

  /// Microseconds between two looks at a child that has closed its output; most end at once, and one that
  /// does not costs no processor time while it is waited for.
  private static let shortestPause: UInt32 = 200
  private static let longestPause: UInt32 = 20_000
}
