import CLibrary

/// A child that answers one request after another until it is ended or its parent is gone.
///
/// Requests and answers are messages: four bytes that hold the length, the lowest first, and the bytes.
package struct WorkerProcess: Sendable {
  private let id: pid_t
  private let channel: Int32

  /// Starts the program, found on PATH where its name has no slash.
  package static func start(
    _ program: String, _ arguments: [FilePath]
  ) -> Result<WorkerProcess, ChildProcess.Failure> {
    ChildProcess.spawn(program, arguments).map { WorkerProcess(id: $0.id, channel: $0.channel) }
  }

  /// The answer to a request, or why there is none; the worker is of no more use after a failure.
  package func ask(
    _ request: [UInt8], outputLimit: Int, seconds: Int
  ) -> Result<[UInt8], ChildProcess.Failure> {
    var conversation = Conversation(
      channel: channel, input: Self.framed(request), outputLimit: outputLimit, seconds: seconds,
      isAnsweredByOneMessage: true)
    return conversation.run()
  }

  /// Ends the worker; gives what it died of where it had ended by itself.
  @discardableResult
  package func end() -> Int32 {
    close(channel)
    // What is about to end by itself says why; the rest is not waited for.
    if let status = ChildProcess.wait(for: id, until: Conversation.milliseconds() + Self.patience) {
      return status
    }
    RunningChildren.end(id)
    return ChildProcess.wait(for: id) ?? 0
  }

  /// Whether the status that `end` gave is that of a process which took too much processor time.
  package static func tookTooLong(_ status: Int32) -> Bool { status & 0x7F == SIGXCPU }

  /// Milliseconds in which a worker whose parent hung up has ended.
  private static let patience = 200

  /// A message as it is sent.
  static func framed(_ message: [UInt8]) -> [UInt8] {
    let count = UInt32(clamping: message.count)
    return (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * UInt32($0))) } + message
  }

  /// The number of bytes that follow the four first ones.
  static func length(_ header: some Collection<UInt8>) -> Int {
    header.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Answers the requests on standard input until that ends; for the child.
  package static func serve(_ answer: ([UInt8]) -> [UInt8]) {
    while let header = take(4), let request = take(length(header)) {
      var rest = framed(answer(request))[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { CLibrary.write(1, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  private static func take(_ count: Int) -> [UInt8]? {
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      while done < count, let base = buffer.baseAddress {
        let taken = CLibrary.read(0, base + done, count - done)
        if taken < 0, errno == EINTR { continue }
        guard taken > 0 else { break }
        done += taken
      }
      used = done
    }
    return done == count ? bytes : nil
  }
}
