/// Parts of names, looked for in the bytes of a name: searching strings costs a hundred times as much.
struct NameParts {
  /// The parts by their first byte.
  private var parts = [[[UInt8]]](repeating: [], count: 256)

  init(_ parts: [String]) {
    for part in parts.map({ Array($0.utf8) }) {
      if let first = part.first { self.parts[Int(first)].append(part) }
    }
  }

  /// Whether any of the parts stands in the name.
  func isIn(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      bytes.indices.contains { start in
        parts[Int(bytes[start])].contains { bytes[start...].starts(with: $0) }
      }
    }
  }
}
