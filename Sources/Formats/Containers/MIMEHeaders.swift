/// The headers of a message or of one of its parts.
struct MIMEHeaders {
  private var values: [String: [UInt8]] = [:]
  /// Headers beyond this are passed over: they are an attempt to take memory.
  private static let most = 1000

  init() {}

  /// Reads the header lines at the start of `lines` up to the empty line, which it takes too.
  ///
  /// A line that is no header ends them as well and stays, as where the empty line was lost.
  init(_ lines: inout MIMELines) {
    var name: String?
    while let line = lines.peek() {
      if line.isEmpty {
        lines.skip()
        return
      }
      if line.first == 0x20 || line.first == 0x09 {
        if let name { values[name, default: []] += [0x20] + line.drop { $0 <= 0x20 } }
      } else {
        guard let colon = Self.colon(in: line) else { return }
        let found = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        // Of a header that is given twice the first counts, as readers of mail do.
        name = values[found] == nil && values.count < Self.most ? found : nil
        if let name { values[name] = Array(line[(colon + 1)...].drop { $0 <= 0x20 }) }
      }
      lines.skip()
    }
  }

  /// The raw value of a header, its lines joined; nil where there is none.
  subscript(name: String) -> [UInt8]? { values[name] }

  /// Whether any header was read.
  var isEmpty: Bool { values.isEmpty }

  /// A header's value in lower case without its parameters, as in `text/html`.
  func word(_ name: String) -> String? {
    values[name].map { value in
      let word = value.prefix { $0 != UInt8(ascii: ";") }.filter { $0 > 0x20 }
      return String(decoding: word, as: UTF8.self).lowercased()
    }
  }

  /// A parameter of a header's value, as in `boundary`; nil where it has none.
  func parameter(_ name: String, of header: String) -> String? {
    values[header].flatMap { MIMEParameters.value(of: name, in: $0) }
  }

  /// Where a header's name ends: letters, digits and hyphens, then a colon.
  static func colon(in line: ArraySlice<UInt8>) -> Int? {
    let end = line.prefix(80).firstIndex(of: UInt8(ascii: ":"))
    guard let end, end > line.startIndex else { return nil }
    let isName = line[..<end].allSatisfy { byte in
      byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x2D
    }
    return isName ? end : nil
  }
}

/// Reads the parameters after a header's value.
enum MIMEParameters {
  /// The value of the parameter, without its quotes; nil where there is none.
  static func value(of name: String, in header: [UInt8]) -> String? {
    var index = header.firstIndex(of: UInt8(ascii: ";")) ?? header.count
    while index < header.count {
      index += 1
      let start = index
      while index < header.count, header[index] != UInt8(ascii: "="),
        header[index] != UInt8(ascii: ";")
      { index += 1 }
      let found = String(
        decoding: header[start..<index].filter { $0 > 0x20 }, as: UTF8.self)
      guard index < header.count, header[index] == UInt8(ascii: "=") else { continue }
      index += 1
      let value = value(in: header, at: &index)
      // `boundary*` and `boundary*0` are RFC 2231's spelling of a long value.
      let isNamed = found.lowercased().split(separator: "*").first.map { $0 == name } ?? false
      if isNamed, !value.isEmpty { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }

  private static func value(in header: [UInt8], at index: inout Int) -> [UInt8] {
    while index < header.count, header[index] <= 0x20 { index += 1 }
    guard index < header.count, header[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < header.count, header[index] != UInt8(ascii: ";") { index += 1 }
      return header[start..<index].filter { $0 > 0x20 }
    }
    var value: [UInt8] = []
    index += 1
    while index < header.count, header[index] != UInt8(ascii: "\"") {
      if header[index] == UInt8(ascii: "\\"), index + 1 < header.count { index += 1 }
      value.append(header[index])
      index += 1
    }
    while index < header.count, header[index] != UInt8(ascii: ";") { index += 1 }
    return value
  }
}
