import Model
import TestInputs
import Testing

@testable import Formats

struct ArchiveTests {
  @Test func readsAnArchiveAsTheFolderThatItIs() {
    let found = loadForm("saved.zip")
    #expect(found.map(\.id) == ["saved.zip/2026/gate.txt", "saved.zip/2026/weir.html"])
    #expect(found.map(\.posting?.title) == [nil, "Weir Engineer"])
    #expect(found.allSatisfy { $0.posting != nil })
  }

  @Test func readsAPackedArchive() throws {
    let packed = gzip(try bytes(of: fixtures + "/forms/saved.zip"))
    let found = load(packed, "saved.zip.gz")
    #expect(found.map(\.id) == ["saved.zip.gz/2026/gate.txt", "saved.zip.gz/2026/weir.html"])
  }

  @Test(arguments: [
    ("../a.html", "0", "", "not-a-file"), ("/etc/a.html", "0", "", "not-a-file"),
    ("a/../../b.html", "0", "", "not-a-file"), ("a.html", "2", "/etc/passwd", "not-a-file"),
    ("a.html", "1", "b.html", "not-a-file"),
  ])
  func readsNothingOutsideOfAnArchive(path: String, kind: String, link: String, code: String) throws
  {
    let page = try bytes(of: fixtures + "/forms/page.html")
    let found = load(tar(path, kind == "0" ? page : [], kind: kind, link: link) + tarEnd, "a.tar")
    #expect(found.map(\.code) == [code])
  }

  @Test func readsTheEntriesAfterOneThatIsTooLarge() throws {
    let page = try bytes(of: fixtures + "/forms/page.html")
    let large = [UInt8](repeating: 0x20, count: 1 << 20)
    let packed = tar("a.html", large) + tar("b.html", page) + tarEnd
    let found = load(packed, "a.tar", ReadingOptions(maxBytes: 100_000))
    #expect(found.map(\.id) == ["a.tar/a.html", "a.tar/b.html"])
    #expect(found.map(\.code) == ["too-large", nil])
  }

  @Test func saysWhatAnArchiveMayUnpackTo() throws {
    let page = try bytes(of: fixtures + "/forms/page.html")
    let packed = (0..<50).flatMap { tar("\($0).html", page) } + tarEnd
    let found = load(gzip(packed), "a.tgz", ReadingOptions(maxArchiveBytes: 60_000))
    #expect(found.last?.code == "too-large")
    #expect(found.last?.reason?.detail.contains("--max-archive-bytes") == true)
    #expect(found.contains { $0.posting != nil })
    #expect(found.count < 50)
  }

  @Test func saysThatAHeaderInsideIsBroken() throws {
    let page = try bytes(of: fixtures + "/forms/page.html")
    let first = tar("a.html", page)
    var archive = first + tar("b.html", page) + tarEnd
    archive[first.count] ^= 1
    let found = load(archive, "a.tar")
    #expect(found.map(\.code) == [nil, "damaged"])
    #expect(load(Array(archive.dropFirst(200)), "a.tar").map(\.code) == ["damaged"])
  }

  @Test func saysThatAnArchiveIsCut() throws {
    let zip = try bytes(of: fixtures + "/forms/saved.zip")
    #expect(load(Array(zip.prefix(300)), "a.zip").last?.code == "damaged")
    #expect(
      load(Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18), "a.zip").map(\.code) == [
        "empty"
      ])
  }

  @Test(arguments: ["posting.docx", "posting.odt"])
  func readsDocuments(name: String) throws {
    let posting = try #require(loadForm(name).first?.posting)
    #expect(posting.text.hasPrefix("Weir Engineer\nOstrel Weirs keeps"))
    #expect(posting.text.contains("\nNice to have\nMaster’s degree"))
    #expect(!posting.text.contains("PhD"))
    #expect(posting.document.blocks.count { $0.kind == .item(1) } == 4)
  }

  @Test(arguments: ["jobs.xlsx", "jobs.ods"])
  func readsSheetsAsTables(name: String) throws {
    let found = loadForm(name)
    #expect(found.map(\.id) == ["\(name)#1", "\(name)#2"])
    let posting = try #require(found.first?.posting)
    #expect(posting.title == "Weir Engineer")
    #expect(posting.company == "Ostrel Weirs")
    #expect(posting.date == "2026-03-02")
    #expect(posting.text.contains("\nRequirements\nBachelor’s degree"))
  }

  @Test func readsThePagesOfACrawl() throws {
    let found = loadForm("crawl.warc")
    #expect(found.map(\.id) == ["crawl.warc/ostrel.example/weir"])
    let posting = try #require(found.first?.posting)
    #expect(posting.title == "Weir Engineer")
    #expect(posting.url == "https://ostrel.example/weir/")
    #expect(posting.text.hasSuffix("Master’s degree in computer science"))
  }

  @Test func readsThePagesOfARecording() throws {
    let found = loadForm("page.har")
    #expect(found.map(\.posting?.title) == ["Weir Engineer"])
    #expect(found.first?.posting?.url == "https://ostrel.example/weir")
  }

  @Test func readsEachMailOfAMailbox() {
    let found = loadForm("jobs.mbox")
    #expect(found.map(\.id) == ["jobs.mbox#1", "jobs.mbox#2"])
    #expect(found.map(\.posting?.title) == ["Weir Engineer", "Gate Engineer"])
  }

  @Test(arguments: [
    ("[InternetShortcut]\nURL=https://a.example/jobs/1", "job.url"),
    ("<?xml version=\"1.0\"?><plist><dict><key>URL</key></dict></plist>", "job.webloc"),
  ])
  func callsAShortcutByItsName(text: String, name: String) {
    let found = load(text, name)
    #expect(found.map(\.code) == ["not-a-job"])
    #expect(found.first?.reason?.detail.contains("shortcut") == true)
  }
}
