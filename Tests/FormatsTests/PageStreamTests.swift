import CLibrary
import Model
import TestInputs
import Testing

@testable import Formats

/// Streams of pages are cut into lines or records, whatever else stands between them.
struct PageStreamTests {
  /// What a stream of those bytes holds, read through a file that is taken away at once.
  private func items(
    _ bytes: [UInt8], _ form: StreamForm, limit: Int = 1 << 20
  ) throws -> [StreamItem] {
    var name = Array("/tmp/jobreq-stream-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    unlink(name)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    lseek(descriptor, 0, SEEK_SET)
    var stream = PageStream(form, descriptor: descriptor, name: "s", limit: limit)
    var items: [StreamItem] = []
    while let item = stream.next() { items.append(item) }
    return items
  }

  private func outcomes(_ bytes: [UInt8], _ form: StreamForm, limit: Int = 1 << 20) throws
    -> [String]
  {
    let loader = PostingLoader()
    return try items(bytes, form, limit: limit).flatMap { loader.load($0) }.map { loaded in
      switch loaded {
      case .posting(let posting): "\(posting.id) \(posting.title ?? "-")"
      case .settled(.noPosting(let id, let reason)), .settled(.unreadable(let id, let reason)):
        "\(id) \(reason.code)"
      case .settled, .line: "\(loaded.id) ?"
      }
    }
  }

  private static let text =
    "Weir Engineer\\nRequirements\\nBachelor's degree in hydrology and 3 years of Python.\\nYou keep gates."
  private static let page =
    "<html><head><title>Weir Engineer</title></head><body><h1>Weir Engineer</h1>"
    + "<p>We look for an engineer who keeps the gates of eleven rivers, and asks for help in time.</p>"
    + "<h2>Requirements</h2><ul><li>Bachelor's degree in hydrology</li>"
    + "<li>3 years of experience with Python</li></ul></body></html>"

  @Test func everyLineHasAnOutcomeInItsPlace() throws {
    let lines = """
      {"id":"a","text":"\(Self.text)"}
      {"id":7,"html":"\(Self.page)","url":"https://weir.example/7"}

      no json
      [1,2]
      {"id":"cut","html":"<html>
      {"id":"b"}
      {"id":"c","html":" "}
      {"id":"d","html":null,"text":"\(Self.text)"}
      """
    #expect(
      try outcomes(Array(lines.utf8), .jsonl) == [
        "a -", "7 Weir Engineer", "s#4 not-a-record", "s#5 not-a-record", "cut not-a-record",
        "b not-a-record",
        "c empty",
        "d -",
      ])
  }

  @Test func aLineOfDataIsReadAsFilesOfItAre() throws {
    let line = #"{"id":"a","title":"Weir Engineer","company":"Ostrel","text":"\#(Self.text)"}"#
    #expect(try outcomes(Array(line.utf8), .jsonl) == ["a Weir Engineer"])
  }

  @Test func theAddressIsThatOfTheLine() throws {
    let line = #"{"id":"a","text":"\#(Self.text)","url":"https://weir.example/7"}"#
    let items = try items(Array("\u{FEFF}\(line)\r\n".utf8), .jsonl)
    guard case .posting(let posting) = PostingLoader().load(items[0])[0] else {
      Issue.record("no posting")
      return
    }
    #expect(posting.url == "https://weir.example/7")
    #expect(posting.source == "weir.example")
  }

  @Test func aLineThatIsTooLongIsSaidByItsId() throws {
    let long = String(repeating: "x", count: 300_000)
    let lines = """
      {"id":"a","text":"\(Self.text)"}
      { "id" : "long", "text":"\(long)"}
      {"text":"\(long)","id":"late"}
      {"id":"b","text":"\(Self.text)"}
      {"id":"end","text":"\(long)"}
      """
    #expect(
      try outcomes(Array(lines.utf8), .jsonl, limit: 1000) == [
        "a -", "long too-large", "s#3 too-large", "b -", "end too-large",
      ])
  }

  /// A record as a crawler writes it.
  private static func record(_ path: String, _ page: String = page, type: String = "response")
    -> [UInt8]
  {
    let body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(page)"
    let head =
      "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: https://weir.example/\(path)\r\n"
      + "Content-Length: \(body.utf8.count)\r\n\r\n"
    return Array("\(head)\(body)\r\n\r\n".utf8)
  }

  private static let records =
    record("a") + record("a", type: "request") + record("b") + record("a")
  private static let names = ["a", "b", "a#3"].map { "s/weir.example/\($0) Weir Engineer" }

  @Test func recordsOfPagesAreReadPlainAndPacked() throws {
    #expect(try outcomes(Self.records, .warc) == Self.names)
    #expect(try outcomes(gzip(Self.records), .warc) == Self.names)
    let members = gzip(Self.record("a")) + gzip(Self.record("b")) + gzip(Self.record("a"))
    #expect(try outcomes(members, .warc) == Self.names)
  }

  @Test func aRecordWithALineThatIsNoHeaderIsNotLost() throws {
    let head =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://weir.example/a\r\n"
    let body = "HTTP/1.1 200 OK\r\n\r\n\(Self.page)"
    let line = String(repeating: "no header ", count: 120)
    let record = "\(head)Content-Length: \(body.utf8.count)\r\n\(line)\r\n\r\n\(body)\r\n\r\n"
    #expect(try outcomes(Array(record.utf8), .warc) == ["s/weir.example/a Weir Engineer"])
  }

  @Test func aStreamIsReadAsTheFileIs() throws {
    let file = FoundFile(id: "s", path: "s", folder: "standard input")
    let loader = PostingLoader()
    let found = try items(Self.records, .warc).flatMap { loader.load($0) }
    #expect(found == loader.load(Self.records, file))
  }

  private enum Harm: CaseIterable {
    case bytes, checksum, end

    func done(to member: [UInt8]) -> [UInt8] {
      var member = member
      switch self {
      case .bytes: member[member.count / 2] ^= 0xFF
      case .checksum: member[member.count - 6] ^= 0xFF
      case .end: member.removeLast(member.count / 2)
      }
      return member
    }
  }

  @Test(arguments: Harm.allCases)
  private func oneMemberIsLostAndSaid(_ harm: Harm) throws {
    let members = ["a", "b", "c"].map { gzip(Self.record($0)) }
    #expect(
      try outcomes(members[0] + harm.done(to: members[1]) + members[2], .warc) == [
        "s/weir.example/a Weir Engineer", "s#2 damaged", "s/weir.example/c Weir Engineer",
      ])
    #expect(
      try outcomes(members[0] + harm.done(to: members[1]), .warc) == [
        "s/weir.example/a Weir Engineer", "s#2 damaged",
      ])
  }

  @Test func whatIsNoRecordIsSaidOnce() throws {
    let junk = Array("words\r\nand more\r\n".utf8)
    #expect(
      try outcomes(Self.record("a") + junk + Self.record("b"), .warc) == [
        "s/weir.example/a Weir Engineer", "s#2 damaged", "s/weir.example/b Weir Engineer",
      ])
    #expect(try outcomes(junk, .warc) == ["s#1 damaged"])
    #expect(try outcomes([], .warc) == [])
  }

  @Test func aRecordThatIsTooLongIsPassedOver() throws {
    let long = Self.record("long", Self.page + String(repeating: " ", count: 300_000))
    let found = try outcomes(Self.record("a") + long + Self.record("b"), .warc, limit: 10_000)
    #expect(
      found == [
        "s/weir.example/a Weir Engineer", "s/weir.example/long too-large",
        "s/weir.example/b Weir Engineer",
      ])
  }

  @Test(arguments: ["Content-Length: 99999999999999999999", "Content-Length: -1", "X: 1"])
  func aLengthThatIsNoneHidesNothing(_ header: String) throws {
    let text = String(decoding: Self.record("a"), as: UTF8.self)
    let start = try #require(text.firstRange(of: "Content-Length: "))
    let end = try #require(text[start.lowerBound...].firstIndex(of: "\r\n"))
    let harmed = text.replacingCharacters(start.lowerBound..<end, by: header)
    let found = try outcomes(Array(harmed.utf8) + Self.record("b"), .warc)
    #expect(found.last == "s/weir.example/b Weir Engineer")
    #expect(found.count == 2)
  }
}

extension String {
  /// The same with other characters in a range.
  fileprivate func replacingCharacters(_ range: Range<String.Index>, by text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
