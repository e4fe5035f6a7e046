import Foundation
import Mutants
import Testing

/// Reading 2,000 mutants of the project's fixtures takes little memory.
struct MutantMemoryTests {
  /// Bytes that the command may take, its own code and words among them.
  private static let limit = 256 << 20

  @Test(.disabled(if: isSanitized, "a sanitizer keeps what was freed"))
  func aBatchOfMutantsIsReadIn256MB() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try Self.files()
    for number in 0..<2000 {
      let place = number % files.count
      var mutator = Mutator(seed: UInt64(number), files: files.map(\.bytes))
      let name = "\(number)-\(files[place].url.lastPathComponent)"
      try Data(mutator.mutant(of: place)).write(to: folder.appendingPathComponent(name))
    }
    let used = try peakMemory(["extract", "--quiet", "--jobs", "1", "--text", folder.path])
    #expect(used < Self.limit, "\(used >> 20) MB")
  }

  private static func files() throws -> [(url: URL, bytes: [UInt8])] {
    try ["forms", "postings"].flatMap { name in
      let folder = Command.root.appendingPathComponent("Fixtures/\(name)")
      let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
      // A mutant of a PDF tests pdftotext, which is not this project's.
      return try paths.compactMap { $0 as? String }.filter { !$0.hasSuffix(".pdf") }.sorted()
        .map { folder.appendingPathComponent($0) }
        .filter { (try $0.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true }
        .map { ($0, Array(try Data(contentsOf: $0))) }
    }
  }

  /// A spawned program begins with its parent's peak in `ru_maxrss` on Linux, which once failed
  /// this test where many tests had run before it.
  @Test(.disabled(if: isSanitized, "a sanitizer maps memory of its own"))
  func theMemoryOfTheTestsIsNotTheCommands() throws {
    let size = 256 << 20
    let ballast = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { ballast.deallocate() }
    ballast.initializeMemory(as: UInt8.self, repeating: 1)
    #expect(try peakMemory(["--version"]) < size / 2)
  }

  /// Most bytes of memory that the command had at one time, looked at every five milliseconds.
  private func peakMemory(_ arguments: [String]) throws -> Int {
    var words = ([Command.executable.path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id = pid_t()
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    try #require(posix_spawn(&id, Command.executable.path, &actions, nil, &words, environ) == 0)
    var status: Int32 = 0
    var usage = rusage()
    var seen = 0
    while true {
      seen = max(seen, Self.highWater(of: id))
      let ended = wait4(id, &status, WNOHANG, &usage)
      if ended == id { break }
      try #require(ended == 0 || errno == EINTR, "wait4: \(errno)")
      usleep(5000)
    }
    try #require(status & 0x7F == 0, "signal \(status & 0x7F)")
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return seen
    #endif
  }

  /// Bytes that Linux has counted as the most of a running process, 0 where it tells none.
  private static func highWater(of id: pid_t) -> Int {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) })
    else { return 0 }
    return kilobytes * 1024
  }
}
