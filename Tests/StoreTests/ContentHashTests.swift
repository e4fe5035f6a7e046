import Model
import Testing

@testable import Store

struct ContentHashTests {
  /// As `b2sum -l 128` prints; a block has 128 bytes.
  @Test(arguments: [
    (0, "cae66941d9efbd404e4d88758ea67670"), (128, "40d697295c01d2312035c1fa7d884b8d"),
    (129, "dcd04926f5dafbeb0bb326f1915d1066"),
  ])
  func isBLAKE2(_ zeros: Int, _ expected: String) {
    #expect(ContentHash.of([UInt8](repeating: 0, count: zeros)) == expected)
  }

  @Test func isOfAllBytesHoweverTheyCome() {
    #expect(ContentHash.of(Array("abc".utf8)) == "cf4ab791c62b8d2b2109c90275287816")
    let lines = (1...2000).map { "\($0)\n" }
    var hash = ContentHash()
    for line in lines { hash.add(Array(line.utf8)) }
    #expect(hash.finish() == "45d4f71470789da3201b73d2bd0d72c1")
  }

  private static let posting = Posting(
    id: "a.html", source: "boards.example",
    document: TextDocument(
      text: Array("Data Scientist".utf8), blocks: [Block(range: TextRange(0, 14), kind: .item(1))]),
    method: "json-ld")

  /// A member that is added to a posting must be added to its name.
  @Test func namesAllThatAPostingHas() {
    func members(_ value: Any) -> [String] {
      Mirror(reflecting: value).children.compactMap(\.label)
    }
    #expect(
      members(Self.posting) == [
        "id", "source", "document", "title", "company", "location", "date", "url", "method",
        "declared",
      ])
    #expect(members(Self.posting.document) == ["text", "blocks"])
    #expect(
      members(Self.posting.document.blocks[0]) == ["range", "kind", "isBold", "boldPrefix"])
    #expect(
      members(Self.posting.declared) == [
        "education", "experienceMonths", "employmentType", "salary", "workMode",
      ])
  }

  @Test func everyDifferenceGivesAnotherName() {
    let changes: [(inout Posting) -> Void] = [
      { _ in }, { $0.document.text[0] = 0x64 }, { $0.document.blocks[0].isBold = true },
      { $0.document.blocks[0].boldPrefix = 4 }, { $0.document.blocks[0].kind = .item(2) },
      { $0.document.blocks[0].kind = .heading(1) }, { $0.document.blocks[0].kind = .paragraph },
      { $0.document.blocks[0].range = TextRange(0, 4) }, { $0.title = "" }, { $0.title = "a" },
      { $0.company = "a" }, { $0.location = "a" }, { $0.date = "a" }, { $0.url = "a" },
      { $0.method = "a" }, { $0.declared.education = "a" }, { $0.declared.experienceMonths = 1 },
      { $0.declared.employmentType = "a" }, { $0.declared.salary = "a" },
      { $0.declared.workMode = "a" },
    ]
    let names = changes.map { change in
      var posting = Self.posting
      change(&posting)
      return ContentHash.of(posting)
    }
    #expect(Set(names).count == changes.count)
    var elsewhere = Self.posting
    (elsewhere.id, elsewhere.source) = ("b.html", "other")
    #expect(ContentHash.of(elsewhere) == names[0])
  }
}
