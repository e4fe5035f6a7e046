import Model
import TestInputs
import Testing

@testable import Formats

/// Every container of the same page gives the posting that the page gives.
struct ContainerTests {
  @Test(arguments: [
    "page.mhtml", "page-base64.mht", "page.webarchive", "page.html.gz", "alert.eml",
    "source-copy.txt", "view-source.html",
  ])
  func givesWhatThePageGives(name: String) throws {
    let page = try #require(loadForm("page.html").first?.posting)
    let found = loadForm(name)
    let posting = try #require(found.first?.posting)
    #expect(found.count == 1)
    #expect(posting.document == page.document)
    #expect(posting.title == page.title)
  }

  @Test(arguments: ["page.mhtml", "page-base64.mht", "page.webarchive"])
  func namesTheAddress(name: String) throws {
    let posting = try #require(loadForm(name).first?.posting)
    #expect(posting.url == "https://jobs.quillmere.example/senior-data-engineer")
    #expect(posting.source == "jobs.quillmere.example")
  }

  @Test func readsGzipInGzip() throws {
    let page = try bytes(of: fixtures + "/forms/page.html")
    #expect(load(gzip(gzip(page)), "page.html.gz.gz").first?.posting != nil)
    var packed = page
    for _ in 0..<6 { packed = gzip(packed) }
    #expect(load(packed, "page.gz").first?.posting != nil)
  }

  @Test func readsMembersOfGzipOneAfterAnother() throws {
    let page = try bytes(of: fixtures + "/forms/page.html")
    let parts = gzip(Array(page.prefix(300))) + gzip(Array(page.dropFirst(300)))
    #expect(load(parts, "page.html.gz") == load(page, "page.html.gz"))
    #expect(load(parts + [0, 0, 0], "page.html.gz") == load(page, "page.html.gz"))
  }

  @Test(arguments: [1, 5, 12, 200, 400])
  func saysThatGzipIsCut(count: Int) throws {
    let packed = gzip(try bytes(of: fixtures + "/forms/page.html"))
    #expect(load(Array(packed.prefix(count)), "page.html.gz").first?.posting == nil)
  }

  @Test(arguments: [8, 40, 400, 900])
  func saysThatAWebArchiveIsCut(count: Int) throws {
    let archive = try bytes(of: fixtures + "/forms/page.webarchive")
    #expect(load(Array(archive.prefix(count)), "page.webarchive").map(\.code) == ["damaged"])
  }

  @Test func takesTheFrameWhereThePageIsEmpty() throws {
    let page = String(decoding: try bytes(of: fixtures + "/forms/page.html"), as: UTF8.self)
    let message = """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary=x

      --x
      Content-Type: text/html

      <html><body><div id="app"></div></body></html>
      --x
      Content-Type: text/html
      Content-Location: https://boards.example/frame

      \(page)
      --x--
      """
    let posting = try #require(load(message, "page.mhtml").first?.posting)
    #expect(posting.document == loadForm("page.html").first?.posting?.document)
    #expect(posting.url == "https://boards.example/frame")
  }
}
