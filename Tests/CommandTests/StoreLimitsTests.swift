import Foundation
import Testing

/// Where a store cannot be written, the run says why and nothing that was stored is lost.
struct StoreLimitsTests {
  /// Postings of which some are stored, and more than that.
  private func folder() throws -> Folder {
    let folder = try Folder(["p/a.txt": Sample.analyst])
    #expect(try Command("extract", "--store", "s.db", "p", in: folder.url).run().code == 0)
    for number in 0..<60 {
      let text = Sample.scientist.replacingOccurrences(of: "\n-", with: " of \(number)\n-")
      try folder.write(text, to: "p/\(number).txt")
    }
    return folder
  }

  /// The store holds what it held, and the next run is right.
  private func expectWhole(_ folder: Folder) throws {
    let check = try Command("store", "check", "s.db", in: folder.url).run()
    #expect(check.code == 0, "\(check.output)")
    let known = try Command("extract", "--quiet", "--store", "s.db", in: folder.url).run()
    let first = try Command("extract", "--quiet", "p/a.txt", in: folder.url).run()
    #expect(known.output.contains(first.output.dropFirst(20)))
    let next = try Command("extract", "--quiet", "--store", "s.db", "p", in: folder.url).run()
    #expect(next.bytes == (try Command("extract", "--quiet", "p", in: folder.url).run().bytes))
    #expect(next.code == 0)
  }

  /// No file may grow past a size, which a full disk looks like to the program.
  @Test(arguments: [8, 300])
  func saysThatTheDiskIsFull(_ kilobytes: Int) throws {
    let folder = try folder()
    // Blocks of 512 bytes in POSIX shells. The signal would end the run before it can say why.
    let line =
      "trap '' XFSZ; ulimit -f \(kilobytes * 2); exec \"$jobreq\" extract --store s.db p > /dev/null"
    let result = try Command.shell(line, in: folder.url).run()
    #expect(result.code == 2, "\(result.errors)")
    #expect(result.errors.contains("the disk of s.db is full: make room"), "\(result.errors)")
    try expectWhole(folder)
  }

  /// Run by somebody who may read the folder and the store, and write neither.
  @Test func saysThatItMayNotBeWritten() throws {
    let isRoot = getuid() == 0
    guard !isRoot || FileManager.default.fileExists(atPath: "/usr/bin/setpriv") else { return }
    let folder = try folder()
    let other = isRoot ? "setpriv --reuid=54321 --regid=54321 --clear-groups" : ""
    for (rights, name) in [("a-w s.db", "s.db"), ("a-w .", "s.db"), ("a-w .", "new.db")] {
      let line = """
        chmod 755 . && cp "$jobreq" /tmp/jobreq.$$ && chmod -R a+rX . && chmod \(rights) || exit 9
        \(other) /tmp/jobreq.$$ extract --store \(name) p > /dev/null
        code=$?
        rm /tmp/jobreq.$$
        chmod -R u+w .
        exit $code
        """
      let result = try Command.shell(line, in: folder.url).run()
      #expect(result.code == 2, "\(rights) \(name): \(result.errors)")
      let words =
        name == "s.db" ? "cannot write to s.db: the file or its folder is read-only" : "cannot open"
      #expect(result.errors.contains(words), "\(rights) \(name): \(result.errors)")
    }
    try expectWhole(folder)
  }
}
