import Model

/// A report in JSON: one object, laid out in lines.
package enum JSONDocument {
  /// The object whose members `body` writes, and a line break.
  package static func bytes(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(capacity: 1 << 16)
    json.object(body)
    json.endLine()
    return JSONLayout.lines(json.bytes)
  }
}

extension JSONWriter {
  /// Writes a member that is a string, or null.
  package mutating func member(_ key: StaticString, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a member that is a whole number, or null.
  package mutating func member(_ key: StaticString, _ value: Int?) {
    self.key(key)
    self.value(value)
  }
}
