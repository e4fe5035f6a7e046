import Foundation

/// Runs the built command as a user does.
struct Command {
  /// The repository.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The built command, beside the tests' own bundle.
  static let executable: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    let folder =
      bundle.bundlePath.hasSuffix(".xctest")
      ? bundle.bundleURL.deletingLastPathComponent() : bundle.bundleURL
    return folder.appendingPathComponent("jobreq")
  }()

  /// What it wrote and how it ended.
  struct Result {
    var bytes: Data
    var errors: String
    /// The exit code, 128 + n where signal n ended it.
    var code: Int32

    var output: String { String(decoding: bytes, as: UTF8.self) }
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// It ran longer than it may.
  struct TimedOut: Error {
    var command: String
    var seconds: Double
  }

  var program = Command.executable
  var arguments: [String]
  var directory = Command.root
  var environment: [String: String] = [:]
  var input = Data()
  /// Whether nobody reads what it writes to standard output.
  var outputIsBroken = false
  var seconds = 60.0

  init(
    _ arguments: String..., in directory: URL = Command.root, environment: [String: String] = [:]
  ) {
    self.arguments = arguments
    self.directory = directory
    self.environment = environment
  }

  /// A line for the shell in which `"$jobreq"` is the command.
  static func shell(_ line: String, in directory: URL = Command.root) -> Command {
    var command = Command("-c", line, in: directory, environment: ["jobreq": executable.path])
    command.program = URL(fileURLWithPath: "/bin/sh")
    return command
  }

  /// The same with bytes on standard input.
  func reading(_ input: some Sequence<UInt8>) -> Command {
    var command = self
    command.input = Data(input)
    return command
  }

  /// Runs it to its end.
  func run() throws -> Result {
    let running = try start()
    guard running.hasEnded.wait(timeout: .now() + seconds) == .success else {
      kill(running.process.processIdentifier, SIGKILL)
      throw TimedOut(command: arguments.joined(separator: " "), seconds: seconds)
    }
    return try running.result()
  }

  /// Starts it and lets it run.
  func start() throws -> Running {
    let folder = try Self.temporaryFolder()
    let files = ["input", "output", "errors"].map { folder.appendingPathComponent($0) }
    for (file, content) in zip(files, [input, Data(), Data()]) { try content.write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardError = try FileHandle(forWritingTo: files[2])
    let pipe = Pipe()
    if outputIsBroken {
      try pipe.fileHandleForReading.close()
      process.standardOutput = pipe.fileHandleForWriting
    } else {
      process.standardOutput = try FileHandle(forWritingTo: files[1])
    }
    let hasEnded = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in hasEnded.signal() }
    try process.run()
    return Running(process: process, folder: folder, hasEnded: hasEnded)
  }

  /// The command while it runs.
  struct Running {
    let process: Process
    let folder: URL
    let hasEnded: DispatchSemaphore

    /// What it wrote and how it ended; takes the files of its streams away.
    func result() throws -> Result {
      defer { try? FileManager.default.removeItem(at: folder) }
      let wasEnded = process.terminationReason == .uncaughtSignal
      return Result(
        bytes: try Data(contentsOf: folder.appendingPathComponent("output")),
        errors: String(
          decoding: try Data(contentsOf: folder.appendingPathComponent("errors")), as: UTF8.self),
        code: (wasEnded ? 128 : 0) + process.terminationStatus)
    }
  }

  /// A new empty folder.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("jobreq-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
