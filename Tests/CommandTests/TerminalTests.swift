import Foundation
import Testing

/// Escape sequences go to a terminal that wants them, and nowhere else.
struct TerminalTests {
  @Test(arguments: ["analyze", "audit"])
  func whatIsNoTerminalGetsNone(_ command: String) throws {
    let result = try Command(
      command, "Fixtures/postings/audit",
      environment: ["TERM": "xterm-256color", "CLICOLOR_FORCE": "1", "FORCE_COLOR": "1"]
    ).run()
    #expect(result.code == 0)
    #expect(!result.bytes.contains(0x1B))
    #expect(!result.errors.utf8.contains(0x1B))
  }

  #if os(Linux)
    private static let script = "/usr/bin/script"

    @Test(
      .enabled(
        if: FileManager.default.isExecutableFile(atPath: script), "needs util-linux's script"),
      arguments: [("", true), ("NO_COLOR=1 ", false), ("TERM=dumb ", false)])
    func aTerminalGetsThemUnlessItDeclines(_ setting: String, _ isColored: Bool) throws {
      var command = Command(
        "-qec", "\(setting)\"$jobreq\" analyze --quiet Fixtures/postings/audit", "/dev/null",
        environment: ["TERM": "xterm-256color", "jobreq": Command.executable.path])
      command.program = URL(fileURLWithPath: Self.script)
      let result = try command.run()
      #expect(result.code == 0)
      #expect(result.output.contains("10 postings"))
      #expect(result.bytes.contains(0x1B) == isColored)
    }
  #endif
}
