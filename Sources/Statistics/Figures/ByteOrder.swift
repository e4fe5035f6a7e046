/// The order of strings by their UTF-8 bytes, the same on every machine.
///
/// Swift's own `<` and `==` compare canonically equivalent spellings as equal; paths differ by them.
enum ByteOrder {
  static func precedes(_ a: String, _ b: String) -> Bool {
    if let quick = a.utf8.withContiguousStorageIfAvailable({ left in
      b.utf8.withContiguousStorageIfAvailable { right in precedes(left, right) }
    }), let answer = quick {
      return answer
    }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  static func equal(_ a: String, _ b: String) -> Bool {
    if let quick = a.utf8.withContiguousStorageIfAvailable({ left in
      b.utf8.withContiguousStorageIfAvailable { right in
        left.count == right.count && left.indices.allSatisfy { left[$0] == right[$0] }
      }
    }), let answer = quick {
      return answer
    }
    return a.utf8.elementsEqual(b.utf8)
  }

  private static func precedes(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let shared = min(a.count, b.count)
    for index in 0..<shared where a[index] != b[index] { return a[index] < b[index] }
    return a.count < b.count
  }
}
