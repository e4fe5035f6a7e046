import Foundation
import Testing

/// A reader of standard output that goes away ends the command without a word, with the code that a
/// shell gives for the signal; an output that cannot be written is an error.
struct BrokenPipeTests {
  @Test(arguments: [
    ["extract", "Fixtures/postings/audit"], ["analyze", "Fixtures/postings/audit"],
    ["audit", "Fixtures/postings/audit"], ["profile", "new"], ["--help"],
    ["explain", "Fixtures/postings/audit/audit-ferrous-kite-rl.html"],
  ])
  func nobodyReads(_ arguments: [String]) throws {
    var command = Command()
    command.arguments = arguments
    command.outputIsBroken = true
    let result = try command.run()
    #expect(result.code == 141)
    #expect(result.errors.isEmpty, "\(result.errors)")
  }

  @Test func theFirstLineIsEnough() throws {
    let result = try Command.shell(
      #"{ "$jobreq" extract Fixtures/postings --jobs 2; echo "code $?" >&2; } | head -n 1"#
    ).run()
    #expect(result.lines.count == 1)
    #expect(result.errors == "code 141\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsSaid() throws {
    for command in ["extract Fixtures/postings/audit", "--help"] {
      let result = try Command.shell(#""$jobreq" \#(command) > /dev/full"#).run()
      #expect(result.code == 2)
      #expect(result.errors.hasPrefix("jobreq: cannot write standard output: "))
    }
  }

  @Test func aClosedOutputIsSaid() throws {
    let result = try Command.shell(#""$jobreq" extract Fixtures/postings/audit >&-"#).run()
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("jobreq: cannot write standard output: "))
  }

  @Test func aClosedErrorOutputHarmsNothing() throws {
    let result = try Command.shell(#""$jobreq" extract Fixtures/postings/audit 2>&-"#).run()
    #expect(result.code == 0)
    #expect(result.lines.count == 10)
    #expect(result.lines.allSatisfy { $0.hasPrefix("{") })
  }
}
