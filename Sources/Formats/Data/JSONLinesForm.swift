import Markup
import Model

/// JSON lines: the records that `extract` wrote, or a posting's data a line.
enum JSONLinesForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    if input.isNamed("jsonl", "ndjson") || input.file.part != nil { return true }
    if OwnOutput.isPartial(input.start) { return true }
    guard input.start.first == UInt8(ascii: "{") else { return false }
    // One record alone on standard input.
    if input.start.holds(Array(",\"outcome\":\"".utf8)[...]) { return true }
    return isLines(input.bytes)
  }

  /// Whether the first line is an object, and another starts after it.
  static func isLines(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: 0x0A), bytes.first == UInt8(ascii: "{") else {
      return false
    }
    let next = bytes[end...].first { $0 > 0x20 }
    let last = bytes[..<end].last { $0 > 0x20 }
    return next == UInt8(ascii: "{") && last == UInt8(ascii: "}")
  }

  /// What every line holds; what has no id of its own is named by the line's number.
  static func read(_ input: Input) -> [LoadedPosting] {
    let text = decodeText(input.bytes, htmlHints: false)
    var found = EntryList(of: input.file.id)
    var names = FieldNameCache(input.options.columns)
    var listed = 0
    var all = 0
    var number = (input.file.part?.firstLine ?? 1) - 1
    for range in lines(of: text) {
      let line = text[range]
      number += 1
      guard !line.isBlank else { continue }
      found.append(number, bytes: line.count) { id in
        guard line.count <= input.options.maxBytes else {
          return [
            .settled(ReadFailure.tooLarge(line.count, input.options.maxBytes).outcome(id: id))
          ]
        }
        let loaded = read(line, input, number, id: id, &names)
        all += 1
        if loaded.count == 1, JobListing.isListed(loaded[0]) { listed += 1 }
        return loaded
      }
    }
    // Labels and lists of links name jobs, and so does each of their lines.
    if listed == all, all > 1, input.file.part == nil {
      return [JobListing.outcome(id: input.file.id, all)]
    }
    if found.isEmpty, input.file.part?.firstLine ?? 1 == 1 {
      return input.nothing(.empty, "no line holds anything")
    }
    return found.entries
  }

  /// The lines, without their ends.
  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      var start = 0
      while start <= bytes.count {
        let end = bytes.first(0x0A, from: start, to: bytes.count)
        lines.append(start..<end)
        start = end + 1
      }
      return lines
    }
  }

  private static func read(
    _ line: ArraySlice<UInt8>, _ input: Input, _ number: Int, id: String,
    _ names: inout FieldNameCache
  ) -> [LoadedPosting] {
    if input.options.isForStatistics {
      if let record = RecordExcerpt(line: line) { return [.line(.record(record))] }
      if OwnOutput.isPartial(line) { return [.line(.partial(id: id, line))] }
    }
    do {
      let value = try JSONParser.parse(line)
      guard value["outcome"] != nil else { return JSONForm.read(value, input, id: id, &names) }
      return [.settled(try Outcome(json: value))]
    } catch {
      return [
        .settled(
          ReasonCode.notARecord.outcome(
            id: id, "line \(number) is neither a record of jobreq extract nor a posting: \(error)"))
      ]
    }
  }
}
