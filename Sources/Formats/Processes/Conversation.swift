import CLibrary

/// Sends a child its input and takes its output at the same time, so that neither waits for ever.
struct Conversation {
  private let channel: Int32
  private var input: ArraySlice<UInt8>
  private var isSending = true
  private var output: [UInt8] = []
  private let outputLimit: Int
  private let seconds: Int
  /// When the child must have ended, in milliseconds of the monotonic clock.
  let deadline: Int

  /// Whether the output is one message; else it ends when the child closes its end.
  private let isAnsweredByOneMessage: Bool

  init(
    channel: Int32, input: [UInt8], outputLimit: Int, seconds: Int,
    isAnsweredByOneMessage: Bool = false
  ) {
    self.isAnsweredByOneMessage = isAnsweredByOneMessage
    self.channel = channel
    self.input = input[...]
    self.outputLimit = outputLimit
    self.seconds = seconds
    deadline = Self.milliseconds() + seconds * 1000
  }

  /// All output, once the child has closed its end.
  mutating func run() -> Result<[UInt8], ChildProcess.Failure> {
    while true {
      if isSending, input.isEmpty {
        if !isAnsweredByOneMessage { shutdown(channel, Int32(SHUT_WR)) }
        isSending = false
      }
      let rest = deadline - Self.milliseconds()
      var entry = pollfd(
        fd: channel, events: Int16(POLLIN) | (isSending ? Int16(POLLOUT) : 0), revents: 0)
      guard rest > 0 else { return .failure(.timeLimit(seconds)) }
      let ready = poll(&entry, 1, Int32(clamping: rest))
      if ready == 0 || ready < 0 && errno == EINTR { continue }
      guard ready > 0 else { return .failure(.failed(String(cString: strerror(errno)))) }
      if entry.revents & Int16(POLLOUT) != 0 { send() }
      if entry.revents & (Int16(POLLIN) | Int16(POLLHUP) | Int16(POLLERR)) != 0 {
        guard receive() else {
          return isAnsweredByOneMessage ? .failure(.failed("it ended")) : .success(output)
        }
        if isAnsweredByOneMessage, output.count >= 4,
          output.count >= 4 + WorkerProcess.length(output.prefix(4))
        {
          return .success(Array(output.dropFirst(4)))
        }
        if output.count > outputLimit { return .failure(.outputLimit(outputLimit)) }
      }
    }
  }

  private mutating func send() {
    let sent = input.withUnsafeBytes {
      CLibrary.send(channel, $0.baseAddress, $0.count, PlatformConstant.sendAtOnce)
    }
    if sent > 0 {
      input = input.dropFirst(sent)
    } else if sent < 0, errno != EAGAIN, errno != EINTR {
      // The child reads no more; what it says still counts.
      input = []
    }
  }

  /// False at the end.
  private mutating func receive() -> Bool {
    var count = 0
    output += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, used in
      count = recv(channel, buffer.baseAddress, 1 << 16, 0)
      used = max(0, count)
    }
    return count > 0 || count < 0 && (errno == EINTR || errno == EAGAIN)
  }

  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
  }
}
