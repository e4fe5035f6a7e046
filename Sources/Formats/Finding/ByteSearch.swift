import CLibrary

extension ArraySlice<UInt8> {
  /// Whether `mark` stands anywhere in these bytes.
  ///
  /// `firstRange(of:)` is generic code that the compiler does not specialise: it took half of a page.
  func holds(_ mark: ArraySlice<UInt8>) -> Bool {
    guard let lead = mark.first else { return true }
    return withUnsafeBytes { bytes in
      mark.withUnsafeBytes { mark in
        guard let base = bytes.baseAddress, let start = mark.baseAddress else { return false }
        var index = 0
        while index + mark.count <= bytes.count,
          let found = memchr(base + index, Int32(lead), bytes.count - mark.count - index + 1)
        {
          if memcmp(found, start, mark.count) == 0 { return true }
          index = UnsafeRawPointer(found) - base + 1
        }
        return false
      }
    }
  }
}
