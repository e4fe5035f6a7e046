import Foundation
import Testing

/// `extract --stdin` answers pages that another program sends, one after the other.
struct StreamTests {
  private static func line(_ id: String, _ text: String = Sample.analyst) -> String {
    let content = text.replacingOccurrences(of: "\n", with: "\\n")
    return #"{"id":"\#(id)","text":"\#(content)"}"# + "\n"
  }

  private static let lines = (0..<200).map { line("\($0)") }.joined()

  @Test(arguments: ["1", "2", "7"])
  func recordsComeInTheOrderOfTheLines(_ jobs: String) throws {
    let result = try Command("extract", "--stdin", "jsonl", "--jobs", jobs)
      .reading(Self.lines.utf8).run()
    #expect(result.code == 0)
    #expect(result.lines.count == 200)
    for (number, line) in result.lines.enumerated() {
      #expect(line.hasPrefix(#"{"id":"\#(number)","outcome":"posting""#))
    }
    #expect(result.errors.contains("pages of a stream: 200, 200 seen = 200 postings"))
  }

  @Test func whatCannotBeReadIsARecordAndNoEnd() throws {
    let lines = Self.line("a") + "{\n\n" + Self.line("b")
    let result = try Command("extract", "--stdin", "jsonl").reading(lines.utf8).run()
    #expect(result.code == 0)
    #expect(result.lines.count == 3)
    #expect(
      result.lines[1].hasPrefix(
        #"{"id":"-#2","outcome":"unreadable","reason":{"code":"not-a-record","detail":"#))
    let strict = try Command("extract", "--stdin", "jsonl", "--strict").reading(lines.utf8).run()
    #expect(strict.code == 1)
    #expect(strict.bytes == result.bytes)
  }

  @Test func aStreamOfNothingIsFine() throws {
    let result = try Command("extract", "--stdin", "warc").run()
    #expect(result.code == 0)
    #expect(result.bytes.isEmpty)
  }

  @Test func anArchiveIsReadAsItsFile() throws {
    let file = "Fixtures/forms/crawl.warc"
    let bytes = try Data(contentsOf: Command.root.appendingPathComponent(file))
    let streamed = Command("extract", "--stdin", "warc", "--stdin-name", "crawl.warc")
    let expected = try Command("extract", file).run()
    #expect(try streamed.reading(bytes).run().bytes == expected.bytes)
    var isolated = streamed
    isolated.arguments.append("--isolate")
    #expect(try isolated.reading(bytes).run().bytes == expected.bytes)
  }

  @Test func eachRecordIsWrittenWhileInputWaits() throws {
    let folder = try Folder()
    let result = try Command.shell(
      #"""
      mkfifo in; "$jobreq" extract --stdin jsonl --jobs 5 --quiet < in | {
        exec 3> in
        for id in a b c; do
          printf '{"id":"%s","text":"Weir Engineer\\nRequirements\\nBachelor degree and 3 years of SQL.\\nYou keep gates"}\n' $id >&3
          read -r line; echo "$line" | cut -c 1-9
        done
        exec 3>&-
        cat
      }
      """#, in: folder.url
    ).run()
    #expect(result.lines == ["{\"id\":\"a\"", "{\"id\":\"b\"", "{\"id\":\"c\""])
  }

  @Test(arguments: ["1", "4"])
  func nobodyReads(_ jobs: String) throws {
    var command = Command("extract", "--stdin", "jsonl", "--jobs", jobs).reading(Self.lines.utf8)
    command.outputIsBroken = true
    let result = try command.run()
    #expect(result.code == 141)
    #expect(result.errors.isEmpty)
  }

  @Test func aSignalEndsItWhileItWaits() throws {
    let folder = try Folder()
    let result = try Command.shell(
      #"""
      mkfifo in; "$jobreq" extract --stdin jsonl --quiet < in > out & process=$!
      exec 3> in; echo '{"id":"a"}' >&3
      until [ -s out ]; do sleep 0.1; done
      kill -TERM $process; wait $process; echo "code $?"
      """#, in: folder.url
    ).run()
    #expect(result.output == "code 143\n")
    #expect(result.errors.contains("jobreq: stopped after 1 pages, 0 postings"))
  }

  @Test(arguments: [
    ["--stdin", "jsonl", "Fixtures"], ["--stdin", "parquet"], ["--stdin-name", "x", "Fixtures"],
    ["--stdin", "jsonl", "--show-columns"], ["--stdin", "jsonl", "--columns", "title=Role"],
    ["--stdin", "jsonl", "--stdin-name", ""],
  ])
  func whatDoesNotGoTogetherIsSaid(_ arguments: [String]) throws {
    var command = Command("extract")
    command.arguments += arguments
    let result = try command.run()
    #expect(result.code == 2)
    #expect(result.errors.contains("--stdin"))
  }
}

/// Near-duplicates of parts of many postings are those of all of them.
struct DuplicatesCommandTests {
  @Test func signaturesFindTheSameDuplicates() throws {
    let folder = try Folder([
      "a.txt": Sample.analyst, "b.txt": Sample.analyst, "c.txt": Sample.scientist,
      "d.html": Sample.page(Sample.analyst), "e.html": Sample.closed,
    ])
    let found = try Command("duplicates", folder.url.path).run()
    #expect(found.code == 0)
    #expect(found.lines.contains(#"{"id":"b.txt","duplicateOf":"a.txt"}"#))
    let joined = try Command.shell(
      #""$jobreq" duplicates --signatures "\#(folder.url.path)" | tee signatures | sort -t : -k 3 | "$jobreq" duplicates --by-signature"#,
      in: folder.url
    ).run()
    #expect(joined.code == 0)
    #expect(Set(joined.lines) == Set(found.lines))
  }

  @Test func whatIsNotSortedOrNoSignatureIsSaid() throws {
    let folder = try Folder(["a.txt": Sample.analyst, "c.txt": Sample.scientist])
    let lines = try Command("duplicates", "--signatures", folder.url.path).run().lines
    let sorted = lines.sorted { $0.split(separator: ":")[2] < $1.split(separator: ":")[2] }
    let turned = sorted.reversed().joined(separator: "\n")
    for (input, words) in [(turned, "comes too late"), ("{}", "is no signature")] {
      let result = try Command("duplicates", "--by-signature").reading(input.utf8).run()
      #expect(result.code == 2)
      #expect(result.errors.contains(words))
    }
  }
}
