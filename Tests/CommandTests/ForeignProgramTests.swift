import Foundation
import Testing

/// Programs that jobreq starts end when they must.
@Suite(.serialized)
struct ForeignProgramTests {
  /// A folder with a `pdftotext` of the test's own.
  private static func folder(_ script: String) throws -> (Folder, [String: String]) {
    let folder = try Folder(["page.pdf": "%PDF-1.4\n", "pdftotext": "#!/bin/sh\n" + script + "\n"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("pdftotext"))
    return (folder, ["PATH": folder.url.path + ":/usr/bin:/bin"])
  }

  private static func isAlive(_ folder: Folder) throws -> Bool {
    let text = try String(contentsOf: folder.url.appendingPathComponent("pid"), encoding: .utf8)
    guard let id = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) else { return true }
    // What has ended may not have been reaped.
    let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return kill(id, 0) == 0 && state?.contains(") Z ") != true
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func childrenEndWithTheProgram(_ number: Int32) throws {
    let (folder, environment) = try Self.folder("sleep 60 & echo $! > pid; wait")
    let running = try Command(
      "extract", "page.pdf", in: folder.url, environment: environment
    ).start()
    // Beside other tests it may take long until the program has started its own.
    for _ in 0..<3_000 where !FileManager.default.fileExists(atPath: folder.path("pid")) {
      usleep(20_000)
    }
    usleep(50_000)
    kill(running.process.processIdentifier, number)
    #expect(running.hasEnded.wait(timeout: .now() + 20) == .success)
    #expect(try running.result().code == 128 + number)
    usleep(100_000)
    #expect(try !Self.isAlive(folder))
  }

  @Test func aChildThatClosesItsOutputKeepsTheLimit() throws {
    let (folder, environment) = try Self.folder("echo $$ > pid; exec >&- <&-; exec sleep 60")
    let result = try Command("extract", "page.pdf", in: folder.url, environment: environment).run()
    #expect(result.output.contains("\"time-limit\""))
    #expect(try !Self.isAlive(folder))
  }

  @Test func memoryIsLimited() throws {
    let (folder, environment) = try Self.folder("ulimit -v > limit; echo Data Analyst")
    _ = try Command("extract", "page.pdf", in: folder.url, environment: environment).run()
    let limit = try String(contentsOf: folder.url.appendingPathComponent("limit"), encoding: .utf8)
    #expect(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)) == 512 << 10)
  }

  @Test func withoutThreadsTheProgramEnds() throws {
    guard getuid() == 0, FileManager.default.fileExists(atPath: "/usr/bin/setpriv") else { return }
    let folder = try Folder(["a.txt": Sample.analyst])
    let line =
      "chmod 755 . && cp \"$jobreq\" j && exec setpriv --reuid=54321 --regid=54321 "
      + "--clear-groups bash -c 'ulimit -u 3; exec ./j analyze --quiet --jobs 1 a.txt'"
    var command = Command.shell(line, in: folder.url)
    command.seconds = 20
    let result = try command.run()
    #expect(result.code == 2 && result.errors.contains("no more threads"), "\(result.errors)")
  }
}
