import Model
import TestInputs
import Testing

@testable import Extraction
@testable import Formats

struct ProcessTests {
  @Test func talksBothWaysAtOnce() {
    let input = [UInt8](repeating: 0x61, count: 4 << 20)
    #expect(ChildProcess.run("cat", [], input: input, outputLimit: 8 << 20) == .success(input))
  }

  @Test func outlivesAChildThatDoesNotListen() {
    let input = [UInt8](repeating: 0x61, count: 4 << 20)
    #expect(ChildProcess.run("true", [], input: input, outputLimit: 10) == .success([]))
  }

  @Test func namesWhatWentWrong() {
    #expect(ChildProcess.run("no-such-program", [], outputLimit: 10) == .failure(.notFound))
    #expect(
      ChildProcess.run("sh", ["-c", "exit 3"], outputLimit: 10) == .failure(.failed("exit code 3")))
    #expect(
      ChildProcess.run("sh", ["-c", "kill -SEGV $$"], outputLimit: 10)
        == .failure(.failed("signal 11")))
    #expect(ChildProcess.run("yes", [], outputLimit: 1000) == .failure(.outputLimit(1000)))
  }

  @Test func endsAChildThatTakesTooLong() {
    let time = ContinuousClock().measure {
      #expect(
        ChildProcess.run("sleep", ["60"], outputLimit: 10, seconds: 1) == .failure(.timeLimit(1)))
    }
    #expect(time < .seconds(20))
  }

  @Test(arguments: [
    ("sleep 60", "time-limit"), ("kill -24 $$", "time-limit"), ("kill -KILL $$", "crashed"),
    ("echo no", "crashed"),
  ])
  func saysWhatBecameOfAnIsolatedInput(script: String, code: String) throws {
    let folder = try TemporaryFolder()
    let program = folder.write("jobreq", "#!/bin/sh\n\(script)\n")
    _ = ChildProcess.run("chmod", ["755", program], outputLimit: 10)
    let isolation = Isolation(
      program: program.description, options: ReadingOptions(), keepsText: false, seconds: 1)
    let file = FoundFile(id: "a.html", path: "a.html", folder: "pages")
    let outcomes = isolation.outcomes(of: InputRequest(file: file))
    #expect(outcomes.map { LoadedPosting.settled($0).code } == [code])
    #expect(outcomes.map(\.id) == ["a.html"])
  }

  @Test(arguments: [nil, [], Array("a\u{0}b".utf8)] as [[UInt8]?])
  func requestsAreReadAsTheyWereWritten(_ content: [UInt8]?) throws {
    let file = FoundFile(
      id: "é/a.jsonl", path: FilePath(bytes: [0x61, 0xFF]), folder: "f",
      part: FilePart(offset: 7, count: 9, firstLine: 3))
    let request = try #require(InputRequest(InputRequest(file: file, content: content).bytes))
    #expect(request.file == file && request.content == content)
    #expect(InputRequest([]) == nil && InputRequest(Array("a\u{0}b".utf8)) == nil)
  }

  @Test func tellsTheChildAllThatItNeeds() throws {
    let folder = try TemporaryFolder()
    let program = folder.write(
      "jobreq",
      """
      #!/bin/sh
      line=$(printf '{"id":"x","outcome":"left-out","reason":{"code":"c","detail":"%s"}}' "$*")
      printf "\\\\$(printf %03o $((${#line} + 1)))\\\\0\\\\0\\\\0%s\\n" "$line"

      """)
    _ = ChildProcess.run("chmod", ["755", program], outputLimit: 10)
    let options = ReadingOptions(
      maxBytes: 99, maxArchiveBytes: 999, columns: try ColumnNames("title=Role"), anyLanguage: true,
      usesSites: false)
    let isolation = Isolation(
      program: program.description, options: options, keepsText: true, seconds: 7, memory: 1000)
    let file = FoundFile(id: "a.html", path: "b/a.html", folder: "pages")
    #expect(
      isolation.outcomes(of: InputRequest(file: file)) == [
        .leftOut(
          id: "x",
          Reason(
            code: "c",
            detail: "read-inputs --max-bytes=99 --max-archive-bytes=999 --seconds=7 --memory=1000 "
              + "--text --any-language --no-sites --columns=title=Role"))
      ])
  }
}
