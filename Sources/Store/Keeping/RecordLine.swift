import Model

/// A record's JSON line, as `extract` prints it, whose id and source are another's where the same posting
/// stands elsewhere.
enum RecordLine {
  /// The record without its text, and without a line end.
  static func of(_ record: Record) -> [UInt8] {
    var record = record
    record.text = nil
    return whole(record)
  }

  /// The record as it is, without a line end.
  static func whole(_ record: Record) -> [UInt8] {
    var json = JSONWriter(capacity: 1 << 14)
    Outcome.posting(record).write(to: &json)
    return json.bytes.dropLast()
  }

  /// The line with another id and source; nil where it is not one that `of` wrote.
  static func line(_ line: [UInt8], id: String, source: String) -> [UInt8]? {
    guard let rest = behindSource(line) else { return nil }
    var json = JSONWriter(capacity: line.count + 64)
    json.object { json in
      json.key("id")
      json.value(id)
      json.key("outcome")
      json.value("posting")
      json.key("source")
      json.value(source)
    }
    return json.bytes.dropLast() + line[rest...]
  }

  /// The line with the posting's text as its last member.
  static func line(_ line: [UInt8], text: String) -> [UInt8] {
    var json = JSONWriter(capacity: text.utf8.count + 64)
    json.object { json in
      json.key("text")
      json.value(text)
    }
    return line.dropLast() + [UInt8(ascii: ",")] + json.bytes.dropFirst()
  }

  /// Whether the line holds nothing that ends it, that a terminal obeys or that turns the direction of
  /// writing: `JSONWriter` escapes all of it.
  static func isPlain(_ line: [UInt8]) -> Bool {
    guard line.first == UInt8(ascii: "{"), line.last == UInt8(ascii: "}") else { return false }
    return line.withUnsafeBufferPointer { line in
      // Counts of bytes instead of conditions: many bytes are looked at in one step.
      var (controls, leads): (UInt8, UInt8) = (0, 0)
      for byte in line {
        controls |= (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0)
        leads |= (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0)
      }
      guard controls == 0, leads != 0 else { return controls == 0 }
      return line.indices.allSatisfy { !isSteering(line[$0...]) }
    }
  }

  /// Whether bytes begin with a control of C1, or with one of the direction of writing or of lines.
  private static func isSteering(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.first == 0xC2 || bytes.first == 0xE2 else { return false }
    let code = bytes.prefix(3).reduce(0) { $0 << 8 | Int($1) }
    return switch code {
    case 0xE2808E, 0xE2808F, 0xE280A8...0xE280AE, 0xE281A6...0xE281A9: true
    default: code >> 8 >= 0xC280 && code >> 8 <= 0xC29F
    }
  }

  /// Where the members behind the source begin, with their comma.
  static func behindSource(_ line: [UInt8]) -> Int? {
    var index = 0
    for start in ["{\"id\":\"", ",\"outcome\":\"", ",\"source\":\""] {
      guard line[index...].starts(with: start.utf8) else { return nil }
      index += start.utf8.count
      // Behind a backslash a quotation mark is one of the string.
      while index < line.count, line[index] != UInt8(ascii: "\"") {
        index += line[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      index += 1
      guard index < line.count else { return nil }
    }
    return index
  }
}
