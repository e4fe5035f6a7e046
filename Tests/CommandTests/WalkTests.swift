import Foundation
import Testing

/// Which files are read, in which order, under which ids.
struct WalkTests {
  private func ids(_ paths: String..., in directory: URL = Command.root) throws -> [String] {
    var command = Command(in: directory)
    command.arguments = ["extract"] + paths
    let result = try command.run()
    #expect(result.code == 0, "\(result.errors)")
    return result.lines.map { String($0.dropFirst(7).prefix { $0 != "\"" }) }
  }

  @Test func hiddenFilesAndFoldersOfPagesAreLeftOut() throws {
    let page = Sample.page(Sample.analyst)
    let folder = try Folder([
      "page.html": page, "page_files/frame.html": page, "page_files/inner/frame.html": page,
      "other_files/kept.html": page, ".hidden.html": page, ".git/kept.html": page,
    ])
    #expect(try ids(folder.url.path) == ["other_files/kept.html", "page.html"])
  }

  @Test func idsAreInTheOrderOfTheirBytes() throws {
    let names = [
      "B.txt", "a/z.txt", "a.txt", "a-b.txt", "é.txt", "Z/a.txt", "10.txt", "9.txt", "ß.txt",
    ]
    let folder = try Folder(Dictionary(uniqueKeysWithValues: names.map { ($0, Sample.analyst) }))
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(try ids(folder.url.path) == sorted)
  }

  @Test func theIdIsThePathUnderItsPATH() throws {
    let folder = try Folder(["saved/monday/a.txt": Sample.analyst])
    #expect(try ids(folder.path("saved")) == ["monday/a.txt"])
    #expect(try ids(folder.path("saved/monday") + "/") == ["a.txt"])
    #expect(try ids(".", in: folder.url) == ["saved/monday/a.txt"])
  }

  @Test func filesOfOneNameUnderTwoPATHsAreToldApart() throws {
    let folder = try Folder(["left/a.txt": Sample.analyst, "right/a.txt": Sample.scientist])
    let (left, right) = (folder.path("left"), folder.path("right"))
    #expect(try ids(left, right) == ["left/a.txt", "right/a.txt"])
    #expect(try ids(right, left) == ["left/a.txt", "right/a.txt"])
  }

  @Test func aFileThatTwoPATHsLeadToIsReadOnce() throws {
    let folder = try Folder(["left/a.txt": Sample.analyst])
    let twice = try Command("extract", "left", "left/a.txt", in: folder.url).run()
    try #require(twice.lines.count == 2)
    #expect(twice.lines[0].hasPrefix("{\"id\":\"a.txt\",\"outcome\":\"posting\""))
    #expect(twice.lines[1].contains("\"left-out\"") && twice.lines[1].contains("duplicate-path"))
    #expect(
      twice.errors.contains("2 seen = 1 posting + 0 without a posting + 0 unreadable + 1 left out"))
  }

  #if os(Linux)
    @Test func aNameThatIsNotUTF8IsRead() throws {
      let folder = try Folder(["a.txt": Sample.analyst])
      let result = try Command.shell(
        #"n=$(printf 'b\377.txt'); cp a.txt "$n"; "$jobreq" extract .; "$jobreq" extract "$n""#,
        in: folder.url
      ).run()
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.lines.count == 3)
      #expect(result.lines.filter { $0.hasPrefix("{\"id\":\"b\u{FFFD}.txt\"") }.count == 2)
    }

    @Test func namesThatLookAlikeAreReadEach() throws {
      let folder = try Folder(["a.txt": Sample.analyst, "b.txt": Sample.scientist])
      let result = try Command.shell(
        #"""
        n=$(printf 'c\377.txt'); m=$(printf 'c\376.txt'); cp a.txt "$n"; cp b.txt "$m"
        "$jobreq" extract "$n" "$m"; "$jobreq" explain "$m"; "$jobreq" explain "$n" --output "$m"
        """#, in: folder.url
      ).run()
      #expect(result.output.contains("Data Analyst") && result.output.contains("Quarrel Audio"))
      #expect(result.code == 2 && result.errors.contains("choose a name in UTF-8"))
    }
  #endif
}
