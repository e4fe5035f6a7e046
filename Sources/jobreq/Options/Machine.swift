import CLibrary
import Dispatch
import Formats
import ReportKit

/// What the machine and its terminal are like.
enum Machine {
  /// Number of processor cores in use.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Path of this program, to start it again.
  static var program: String {
    #if canImport(Darwin)
      let link = CommandLine.arguments[0]
    #else
      let link = "/proc/self/exe"
    #endif
    guard let path = realpath(link, nil) else { return link }
    defer { free(path) }
    return String(cString: path)
  }

  /// Whether the system gives the program the threads that it needs: where one cannot be made, whoever
  /// waits for it waits for ever.
  static var hasThreads: Bool {
    // A worker a core, and one each for signals, timers and the main task.
    let needed = cores + 3
    let gate = DispatchSemaphore(value: 0)
    var threads: [pthread_t] = []
    defer {
      for _ in threads { gate.signal() }
      for thread in threads { pthread_join(thread, nil) }
    }
    for _ in 0..<needed {
      let context = Unmanaged.passRetained(gate)
      #if canImport(Darwin)
        var thread: pthread_t?
        let code = pthread_create(&thread, nil, { waitAt($0) }, context.toOpaque())
      #else
        var thread = pthread_t()
        let code = pthread_create(&thread, nil, { waitAt($0) }, context.toOpaque())
      #endif
      guard code == 0 else {
        context.release()
        return false
      }
      #if canImport(Darwin)
        threads.append(thread!)
      #else
        threads.append(thread)
      #endif
    }
    return true
  }

  /// Columns of the terminal on that descriptor; nil where it is no terminal.
  static func columns(_ descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// A variable of the environment, nil where it is unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Writes lines to standard error, with nothing in them that a terminal obeys: names of files may
  /// come from strangers.
  static func warn(_ lines: String) {
    let short = lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { ShortMessage.of(String($0)) }.joined(separator: "\n")
    put(String(decoding: plain(short + "\n"), as: UTF8.self))
  }

  /// Lines with nothing in them that a terminal obeys.
  static func plain(_ lines: String) -> [UInt8] {
    let plain = lines.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.prefix { $0 == " " } + SafeText.line(String(line))
    }
    return Array(plain.joined(separator: "\n").utf8)
  }

  /// Whether something stands at the path, if only a link that leads nowhere.
  static func holdsSomething(at path: String) -> Bool {
    var info = stat()
    return FilePath(argument: path).withCString { lstat($0, &info) } == 0
  }

  /// An argument such as `-x.html` that a shell put in for a file, and that would be read as flags.
  static var fileAmongFlags: String? {
    CommandLine.arguments.dropFirst().prefix { $0 != "--" }.first { argument in
      argument.hasPrefix("-") && argument.utf8.count > 2 && holdsSomething(at: argument)
    }
  }

  /// Writes to standard error as it is.
  static func put(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}

/// The body of a thread that only waits at the gate that it is given.
private func waitAt(_ gate: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let gate { Unmanaged<DispatchSemaphore>.fromOpaque(gate).takeRetainedValue().wait() }
  return nil
}
