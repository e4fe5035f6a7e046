import Model
import TestInputs
import Testing

@testable import Formats

struct MailTests {
  private let page = "<h1>Data Engineer</h1>"

  @Test func readsTheTextWhereThereIsNoPage() throws {
    let posting = try #require(loadForm("text.eml").first?.posting)
    #expect(posting.title == "Senior Data Engineer")
    #expect(posting.document.blocks.count { $0.kind == .item(1) } == 2)
  }

  @Test func takesNoPrivateMailForAPosting() {
    let mails = ["See you at noon, then. Bring the map of the harbour.", "Happy birthday to you!"]
      .map { "From a@b.example Mon Mar  2 09:00:00 2026\nFrom: Robin\nSubject: Hello\n\n\($0)\n\n" }
    #expect(load(mails.joined(), "a.mbox").map(\.code) == ["not-a-job", "not-a-job"])
  }

  @Test func takesTheSubjectWithoutForwards() {
    #expect(Subject.title(Array("Fwd: RE: Data  Engineer\n at X".utf8)) == "Data Engineer at X")
    #expect(Subject.title(Array("Fwd: ".utf8)) == nil)
  }

  @Test(arguments: [
    ("=?utf-8?Q?Data_Engineer?=", "Data Engineer"),
    ("=?utf-8?B?RGF0YQ==?= =?utf-8?q?=20Engineer?=", "Data Engineer"),
    ("Re: =?iso-8859-1?Q?Caf=E9?= at night", "Re: Café at night"),
    ("=?koi8-r?B?8NLJ18XU?=", "Привет"),
    ("=?utf-8?X?no?= =?utf-8", "=?utf-8?X?no?= =?utf-8"),
    ("plain ö", "plain ö"),
    ("=?utf-8?Q?cut", "=?utf-8?Q?cut"),
  ])
  func decodesSubjects(value: String, text: String) {
    #expect(EncodedWords.decode(Array(value.utf8)) == text)
  }

  @Test(arguments: [
    ("a=3D=\r\nb", "a=b"), ("a=3D=\nb", "a=b"), ("a= \t\r\nb", "ab"), ("caf=C3=A9", "café"),
    ("caf=c3=a9!", "café!"), ("1 =zz 2", "1 =zz 2"), ("cut =", "cut "), ("cut =C", "cut "),
    ("", ""), ("=", ""),
  ])
  func decodesQuotedPrintable(sent: String, text: String) {
    #expect(TransferEncoding.quotedPrintable(Array(sent.utf8)[...]) == Array(text.utf8))
  }

  @Test(arguments: [
    ("UXVpbGw=", "Quill"), ("UXV\r\npbG w=", "Quill"), ("UXVpbG", "Quil"), ("UXVpb", "Qui"),
    ("", ""), ("=", ""),
  ])
  func decodesBase64(sent: String, text: String) {
    #expect(TransferEncoding.base64(Array(sent.utf8)[...]) == Array(text.utf8))
  }

  @Test func findsParameters() {
    func value(_ name: String, _ header: String) -> String? {
      MIMEParameters.value(of: name, in: Array(header.utf8))
    }
    #expect(value("boundary", "multipart/related; type=\"a;b\"; boundary=\"x\\\"y\"") == "x\"y")
    #expect(value("boundary", "multipart/mixed; BOUNDARY = abc ; charset=q") == "abc")
    #expect(value("boundary", "multipart/mixed; boundary*0=abc") == "abc")
    #expect(value("boundary", "multipart/mixed; boundary") == nil)
    #expect(value("charset", "text/html") == nil)
  }

  /// Joins the lines in each of the line ends that messages come with.
  @Test(arguments: ["\r\n", "\n", "\r"])
  func readsAnyLineEnd(end: String) throws {
    let message = String(decoding: try bytes(of: fixtures + "/forms/alert.eml"), as: UTF8.self)
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let found = load(lines.joined(separator: end), "alert.eml")
    #expect(found.first?.posting?.document == loadForm("alert.eml").first?.posting?.document)
  }

  @Test(arguments: [
    // Without the boundary's name, without its end, with another name than the parts have.
    "Content-Type: multipart/related\n\n--b\nContent-Type: text/html\n\nPAGE\n--b--\n",
    "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\nPAGE",
    "Content-Type: multipart/related; boundary=c\n\n--b\nContent-Type: text/html\n\nPAGE\n--b--\n",
    // Without any boundary.
    "Content-Type: multipart/related\n\nContent-Type: text/html\n\nPAGE\n",
    // A part in a part in a message.
    """
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: message/rfc822

    Content-Type: multipart/mixed; boundary=c

    --c
    Content-Type: text/html

    PAGE
    --c--
    --b--
    """,
    // Only as an attachment.
    "Content-Type: text/html\nContent-Disposition: attachment\n\nPAGE",
  ])
  func readsBrokenMessages(message: String) throws {
    let page = String(decoding: try bytes(of: fixtures + "/forms/page.html"), as: UTF8.self)
    let found = load(message.replacing("PAGE", with: page), "page.mhtml")
    #expect(found.first?.posting?.document == loadForm("page.html").first?.posting?.document)
  }

  @Test func readsEveryCutOfAMessage() throws {
    for name in ["page.mhtml", "page-base64.mht", "alert.eml"] {
      let message = try bytes(of: fixtures + "/forms/" + name)
      for count in 0..<message.count {
        #expect(load(Array(message.prefix(count)), name).count == 1)
      }
    }
  }

  @Test func isToldFromTextThatBeginsWithAColon() {
    let text = "Title: Data Engineer\nCompany: Quillmere\n\nWe need Python and SQL.\n"
    #expect(load(text, "posting.txt").first?.posting?.method == "plain-text")
  }
}
