import CLibrary
import Model
import TestInputs
import Testing

@testable import Formats

struct FileWalkerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func walk(_ paths: String...) -> FileWalker {
    FileWalker(paths: paths.map { FilePath(folder.path + "/" + $0) })
  }

  private func codes(_ walker: FileWalker) -> [String] {
    walker.outcomes.map { LoadedPosting.settled($0).code ?? "" }
  }

  @Test func listsFoldersInOrderOfBytes() {
    for name in ["b.txt", "a/z.txt", "B.txt", "a.txt", "ä.txt", ".hidden", ".git/a.txt"] {
      folder.write(name)
    }
    #expect(walk("").files.map(\.id) == ["B.txt", "a.txt", "a/z.txt", "b.txt", "ä.txt"])
    #expect(walk("").outcomes.isEmpty)
  }

  @Test func leavesAPagesFolderOutAndNoOther() {
    for name in [
      "Job.html", "Job_files/frame.html", "Stelle.htm", "Stelle-Dateien/a.js", "my_files/a.txt",
    ] { folder.write(name) }
    #expect(walk("").files.map(\.id) == ["Job.html", "Stelle.htm", "my_files/a.txt"])
  }

  @Test func makesIdsUnique() {
    folder.write("x/a.txt")
    folder.write("y/a.txt")
    #expect(walk("x", "y").files.map(\.id) == ["x/a.txt", "y/a.txt"])
    folder.write("z/x/a.txt")
    #expect(walk("x", "z/x").files.map(\.id) == ["x/a.txt#1", "x/a.txt#2"])
  }

  @Test func readsAFileOnceThatTwoPathsLeadTo() {
    folder.write("x/a.txt")
    folder.write("x/b.txt")
    folder.write("y/c.txt")
    symlink(folder.path + "/x/a.txt", folder.path + "/y/link.txt")
    symlink("c.txt", folder.path + "/y/own.txt")
    for (paths, ids, left) in [
      (["x", "x"], ["a.txt", "b.txt"], ["a.txt", "b.txt"]),
      (["x/a.txt", "x"], ["a.txt", "b.txt"], ["a.txt"]),
      (["y", "x"], ["b.txt", "c.txt", "link.txt", "own.txt"], ["a.txt"]),
      (
        ["x", "y", "y/link.txt"], ["a.txt", "b.txt", "c.txt", "own.txt"], ["link.txt", "link.txt"]
      ),
    ] {
      let walker = FileWalker(
        paths: paths.map { FilePath(folder.path + "/" + $0) }, followsLinks: true)
      #expect(walker.files.map(\.id) == ids, "\(paths)")
      #expect(walker.outcomes.map(\.id) == left, "\(paths)")
      #expect(Set(codes(walker)) == ["duplicate-path"])
    }
  }

  @Test func walksNoLoopOfLinks() {
    folder.write("a/b/c.txt")
    symlink(folder.path + "/a", folder.path + "/a/b/up")
    symlink("loop", folder.path + "/a/loop")
    symlink("nowhere", folder.path + "/a/broken.html")
    symlink(folder.path + "/a/b/c.txt", folder.path + "/a/link.txt")
    let walker = walk("a")
    #expect(walker.files.map(\.id) == ["b/c.txt", "link.txt"])
    #expect(walker.outcomes.map(\.id) == ["b/up", "broken.html", "loop"])
    #expect(codes(walker) == ["not-a-file", "cannot-open", "cannot-open"])
  }

  @Test func namesPipesAndReadsThemNever() {
    mkfifo(folder.path + "/pipe.html", 0o644)
    #expect(codes(walk("")) == ["not-a-file"])
    #expect(codes(walk("pipe.html")) == ["not-a-file"])
    let path = FilePath(folder.path + "/pipe.html")
    #expect(FileBytes.read(path, limit: 10) == .failure(.notAFile))
  }

  @Test func namesWhatIsNotThere() {
    #expect(codes(walk("no.html")) == ["cannot-open"])
    let gone = FoundFile(id: "gone.html", path: FilePath(folder.path + "/gone.html"), folder: "")
    #expect(PostingLoader().load(gone).map(\.code) == ["cannot-open"])
  }

  @Test(.enabled(if: getuid() != 0, "root may list every folder"))
  func namesFoldersWithoutPermission() {
    folder.write("shut/a.txt")
    chmod(folder.path + "/shut", 0)
    #expect(codes(walk("")) == ["cannot-list"])
  }

  @Test func readsNamesThatAreNotUTF8() {
    folder.write(
      Array("caf".utf8) + [0xE9] + Array(".txt".utf8),
      Array("Data Engineer\n\nRequirements\n- Python".utf8))
    folder.write(
      Array("caf".utf8) + [0xE8] + Array(".txt".utf8),
      Array("Data Engineer\n\nRequirements\n- Python".utf8))
    let files = walk("").files
    #expect(files.map { $0.id.hasSuffix("caf\u{FFFD}.txt#1") } == [true, false])
    #expect(files.map { $0.path.bytes.contains(0xE8) } == [true, false])
    for file in files { #expect(PostingLoader().load(file).first?.posting != nil) }
  }

  @Test func boundsWhatItReads() {
    let path = folder.write(Array("a.txt".utf8), [UInt8](repeating: 0x61, count: 1000))
    #expect(FileBytes.read(path, limit: 1000) == .success([UInt8](repeating: 0x61, count: 1000)))
    #expect(FileBytes.read(path, limit: 999) == .failure(.tooLarge(1000, 999)))
    let found = PostingLoader(options: ReadingOptions(maxBytes: 999))
      .load(FoundFile(id: "a.txt", path: path, folder: ""))
    #expect(found.map(\.code) == ["too-large"])
    #expect(found.first?.reason?.detail.contains("--max-bytes") == true)
  }

  @Test func boundsAFileThatHasNoSizeOrGrows() {
    guard FileKind.at("/proc/self/maps") == .file else { return }
    // Its size is said to be 0, and bytes come all the same.
    #expect(FileBytes.read("/proc/self/maps", limit: 10) != .success([]))
    #expect((try? FileBytes.read("/proc/self/maps", limit: 10).get()) == nil)
    #expect((try? FileBytes.read("/proc/self/maps", limit: 1 << 24).get().isEmpty) == false)
  }

  @Test(arguments: [1, 40, 100, 1000, 1 << 20])
  func readsJSONLinesInParts(partBytes: Int) throws {
    var lines = (1...50).map { number in
      "{\"id\":\"\(number)\",\"outcome\":\"left-out\",\"reason\":{\"code\":\"c\",\"detail\":\"d\"}}"
    }
    lines[20] = "no record"
    lines[30] = ""
    let path = folder.write("records.jsonl", lines.joined(separator: "\n") + "\n\n")
    let walker = FileWalker(paths: [path], partBytes: partBytes)
    #expect((walker.files.count > 1) == (partBytes <= 1000))
    let found = walker.files.flatMap { PostingLoader().load($0) }
    let whole = load(lines.joined(separator: "\n"), "records.jsonl")
    #expect(found == whole)
    #expect(found.contains { $0.id == "records.jsonl#21" && $0.code == "not-a-record" })
    #expect(FilePart("3:4:5")?.text == "3:4:5")
    #expect(FilePart("3:4") == nil)
  }

  @Test func boundsALineOfJSONLines() {
    let path = folder.write(
      "a.jsonl", "{}\n{\"title\": \"\(String(repeating: "a", count: 99))\"}\n{}")
    let loader = PostingLoader(options: ReadingOptions(maxBytes: 50))
    let found = FileWalker(paths: [path], partBytes: 50).files.flatMap(loader.load)
    #expect(found.map(\.code).contains("too-large"))
  }

  @Test func takesAPathApart() {
    #expect(FilePath("/a/b/").parent == "/a")
    #expect(FilePath("/a").parent == "/")
    #expect(FilePath("a").parent == ".")
    #expect(FilePath("/").lastName == Array("/".utf8))
    #expect(FilePath("/a/").appending([0x62]) == "/a/b")
    #expect(FilePath(argument: "a\u{FFFD}b").bytes == Array("a\u{FFFD}b".utf8))
  }
}
