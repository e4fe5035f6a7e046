#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Collection where Element == UInt8 {
  /// Whether the bytes of `text` stand anywhere in these; the standard library's search of a whole
  /// page costs more than reading it.
  func contains(bytesOf text: String) -> Bool {
    let needle = Array(text.utf8)
    return withContiguousStorageIfAvailable { ByteSearch.contains(needle, in: $0) }
      ?? ByteSearch.contains(needle, in: Array(self))
  }
}

/// Searches by leaps to the first byte of what is looked for.
private enum ByteSearch {
  static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { contains(needle, in: $0) }
  }

  static func contains(_ needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress, let first = needle.first else { return needle.isEmpty }
    var index = 0
    while index + needle.count <= bytes.count {
      guard let found = memchr(base + index, Int32(first), bytes.count - needle.count - index + 1)
      else { return false }
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(base + index, needle, needle.count) == 0 { return true }
      index += 1
    }
    return false
  }
}
