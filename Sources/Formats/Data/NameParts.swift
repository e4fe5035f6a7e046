/// Parts of names, looked for in the bytes of a name: searching strings costs a hundred times as much.
struct NameParts {
  /// The parts by their first byte, each with its place in the list.
  private var parts = [[(bytes: [UInt8], place: Int)]](repeating: [], count: 256)

  init(_ parts: [String]) {
    for (place, part) in parts.enumerated() {
      let bytes = Array(part.utf8)
      if let first = bytes.first { self.parts[Int(first)].append((bytes, place)) }
    }
  }

  /// Whether any of the parts stands in the name.
  func isIn(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      bytes.indices.contains { start in
        parts[Int(bytes[start])].contains { bytes[start...].starts(with: $0.bytes) }
      }
    }
  }

  /// The place in the list of the first part that stands anywhere in the name.
  func firstPlace(in name: String) -> Int? {
    var name = name
    return name.withUTF8 { bytes in
      var first: Int?
      for start in bytes.indices {
        for part in parts[Int(bytes[start])]
        where part.place < first ?? .max && bytes[start...].starts(with: part.bytes) {
          first = part.place
        }
      }
      return first
    }
  }
}
