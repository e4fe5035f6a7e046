/// Lays arrays out in bytes, one behind the other, for an `ImageReader` that takes them in the same order.
struct ImageWriter {
  /// What the places of arrays are multiples of.
  static let alignment = 16

  private(set) var bytes: [UInt8] = []

  /// Adds an array; its elements must hold no padding, whose bytes nobody sets.
  mutating func append<Element: BitwiseCopyable>(_ elements: [Element]) {
    for number in [elements.count, MemoryLayout<Element>.stride] {
      withUnsafeBytes(of: UInt64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }
    elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
    while bytes.count % Self.alignment != 0 { bytes.append(0) }
  }

  /// Adds strings: their lengths, and the bytes of all of them.
  mutating func append(strings: [String]) {
    append(strings.map { Int32($0.utf8.count) })
    append(strings.flatMap { Array($0.utf8) })
  }
}

/// Takes arrays out of the bytes of an `ImageWriter` where they lie.
struct ImageReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Reads from the start of `bytes`, which outlive all that is taken.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next array.
  mutating func take<Element: BitwiseCopyable>(
    _: Element.Type = Element.self
  ) -> UnsafeBufferPointer<Element> {
    let count = Int(bytes.load(fromByteOffset: place, as: UInt64.self))
    let stride = Int(bytes.load(fromByteOffset: place + 8, as: UInt64.self))
    precondition(
      stride == MemoryLayout<Element>.stride, "the image of the lexicon is of another form")
    let start = place + ImageWriter.alignment
    let end = start + count * stride
    let memory = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    place = (end + ImageWriter.alignment - 1) / ImageWriter.alignment * ImageWriter.alignment
    return memory.bindMemory(to: Element.self)
  }

  /// The next array, which has an element at least, as a pointer to it.
  mutating func pointer<Element: BitwiseCopyable>(
    _: Element.Type = Element.self
  ) -> UnsafePointer<Element> {
    guard let start = take(Element.self).baseAddress else {
      preconditionFailure("a part of the lexicon's image is empty")
    }
    return start
  }

  /// The next strings.
  mutating func strings() -> [String] {
    let lengths = take(Int32.self)
    let text = take(UInt8.self)
    var start = 0
    return lengths.map { length in
      defer { start += Int(length) }
      return String(
        decoding: UnsafeBufferPointer(rebasing: text[start..<(start + Int(length))]), as: UTF8.self)
    }
  }
}
