import Foundation
import Testing

/// Inputs that cannot be read: named with the reason, never the end of the run.
struct UnreadableTests {
  private static let isRoot = getuid() == 0

  @Test func aLinkThatLeadsNowhereIsUnreadable() throws {
    let folder = try Folder(["a.txt": Sample.analyst])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("b.html"), withDestinationPath: "gone.html")
    let result = try Command("extract", folder.url.path).run()
    #expect(result.code == 1)
    #expect(result.lines.count == 2)
    #expect(result.lines.last?.contains(#""id":"b.html","outcome":"unreadable""#) == true)
    #expect(result.errors.contains("jobreq: b.html: cannot-open: a link that leads nowhere"))
    #expect(try Command("analyze", folder.path("b.html")).run().code == 1)
  }

  @Test(.disabled(if: isRoot, "root reads whatever it likes"), arguments: ["b.html", "inner"])
  func whatMayNotBeReadIsUnreadable(_ name: String) throws {
    let folder = try Folder([
      "a.txt": Sample.analyst, "b.html": Sample.closed, "inner/c.txt": Sample.analyst,
    ])
    let path = folder.path(name)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path) }
    let result = try Command("extract", folder.url.path).run()
    #expect(result.code == 1)
    #expect(result.errors.contains("1 unreadable"))
    #expect(result.errors.contains("check"))
  }

  @Test func aPipeInAFolderIsLeftOut() throws {
    let folder = try Folder(["a.txt": Sample.analyst])
    try #require(mkfifo(folder.path("b.html"), 0o600) == 0)
    var command = Command("extract", folder.url.path)
    command.seconds = 20
    let result = try command.run()
    #expect(result.code == 0)
    #expect(result.lines.last?.contains(#""outcome":"left-out""#) == true)
  }

  @Test func aNameCannotDriveTheTerminal() throws {
    let folder = try Folder(["a.txt": Sample.analyst])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("\u{1B}[31mred.html"), withDestinationPath: "gone.html")
    let result = try Command("analyze", folder.url.path).run()
    #expect(result.code == 1)
    #expect(result.errors.contains("red.html"))
    #expect(!result.errors.contains("\u{1B}"))
    #expect(!result.output.contains("\u{1B}"))
  }
}
