import CLibrary
import Testing

@testable import Formats

/// Standard input is handed out in parts where it is JSON lines.
struct StandardInputLinesTests {
  /// The parts of a stream, read through a file that is taken away at once.
  private func parts(
    of text: String, partBytes: Int, limit: Int = 1 << 20, most: Int = 1 << 30
  ) throws -> [(bytes: Result<[UInt8], ReadFailure>, part: FilePart?)] {
    var name = Array("/tmp/jobreq-lines-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    unlink(name)
    let bytes = Array(text.utf8)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    lseek(descriptor, 0, SEEK_SET)
    var lines = StandardInputLines(
      descriptor: descriptor, partBytes: partBytes, most: most,
      options: ReadingOptions(maxBytes: limit, maxArchiveBytes: 4 * limit))
    var parts: [(bytes: Result<[UInt8], ReadFailure>, part: FilePart?)] = []
    while let part = lines.next() { parts.append(part) }
    return parts
  }

  private func line(_ number: Int) -> String {
    #"{"number":\#(number),"text":"some words"}"# + "\n"
  }

  @Test func linesComeInPartsThatJoinToAllOfThem() throws {
    let text = (1...9000).map(line).joined()
    let parts = try parts(of: text, partBytes: 1 << 16)
    #expect(parts.count > 3)
    var joined: [UInt8] = []
    var number = 1
    for (bytes, part) in parts {
      let own = try bytes.get()
      #expect(own.last == 0x0A)
      #expect(part == FilePart(offset: joined.count, count: own.count, firstLine: number))
      number += own.count { $0 == 0x0A }
      joined += own
    }
    #expect(joined == Array(text.utf8))
  }

  @Test func aLineIsNeverCut() throws {
    let long = #"{"text":""# + String(repeating: "word ", count: 60_000) + "\"}\n"
    let parts = try parts(of: line(1) + line(2) + long + line(3), partBytes: 1 << 10)
    for (bytes, _) in parts { #expect(try bytes.get().last == 0x0A) }
    #expect(try parts.reduce(0) { $0 + (try $1.bytes.get().count) } > long.utf8.count)
  }

  @Test func whatIsShortOrNoLinesComesInOne() throws {
    for text in ["", "Data Engineer\n", line(1) + line(2), "{\n  \"title\": \"Engineer\"\n}\n"] {
      let parts = try parts(of: text, partBytes: 1 << 16)
      #expect(parts.count == 1)
      #expect(parts.first?.part == nil)
      #expect(try parts.first?.bytes.get() == Array(text.utf8))
    }
  }

  @Test func whatIsNoLinesHasALimit() throws {
    let parts = try parts(
      of: String(repeating: "words ", count: 50_000), partBytes: 1 << 10, limit: 100_000)
    #expect(parts.count == 1)
    #expect(throws: ReadFailure.self) { try parts[0].bytes.get() }
  }

  @Test func anArchiveMayHaveMoreThanAFile() throws {
    let archive = "PK\u{3}\u{4}" + String(repeating: "words ", count: 50_000)
    let parts = try parts(of: archive, partBytes: 1 << 10, limit: 100_000)
    #expect(try parts.map { try $0.bytes.get().count } == [archive.utf8.count])
    let larger = try self.parts(of: archive, partBytes: 1 << 10, limit: 50_000)
    #expect(throws: ReadFailure.self) { try larger[0].bytes.get() }
  }

  @Test func aLineOfMoreThanAFileIsPassedOverAndSaid() throws {
    let long = #"{"text":""# + String(repeating: "word ", count: 60_000) + "\"}\n"
    let before = (1...500).map(line).joined()
    let text = before + long + line(501) + line(502)
    let parts = try parts(of: text, partBytes: 1 << 10, limit: 100_000)
    let failures = parts.filter { (try? $0.bytes.get()) == nil }
    #expect(failures.count == 1)
    #expect(failures[0].bytes == .failure(.tooLarge(long.utf8.count, 100_000)))
    #expect(
      failures[0].part
        == FilePart(offset: before.utf8.count, count: long.utf8.count, firstLine: 501))
    let lines = parts.compactMap { try? $0.bytes.get() }.joined().count { $0 == 0x0A }
    #expect(lines == 502)
  }

  @Test(arguments: ["", String(repeating: "word ", count: 500_000)])
  func linesWithoutEndHaveOne(last: String) throws {
    let text = (1...20_000).map(line).joined() + last
    let parts = try parts(of: text, partBytes: 1 << 16, limit: 1 << 18, most: 500_000)
    #expect(parts.last?.bytes == .failure(.endless(500_000)))
    let bytes = parts.compactMap { try? $0.bytes.get() }.joined().count
    #expect((500_000..<700_000).contains(bytes))
  }

  @Test func blankLinesAtTheEndAreNoInput() throws {
    let text = (1...4000).map(line).joined() + String(repeating: "\n", count: 200_000)
    for (bytes, _) in try parts(of: text, partBytes: 1 << 16) {
      #expect(try bytes.get().contains { $0 > 0x20 })
    }
  }
}
