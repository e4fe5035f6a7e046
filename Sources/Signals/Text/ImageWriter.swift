/// Lays arrays out in bytes, one behind the other, for an `ImageReader` that takes them in the same order.
struct ImageWriter {
  /// What the places of arrays are multiples of: a line of the processor's memory.
  static let alignment = 64

  private(set) var bytes: [UInt8] = []

  /// Adds an array; its elements must hold no padding, whose bytes nobody sets.
  mutating func append<Element: BitwiseCopyable>(_ elements: [Element]) {
    for number in [elements.count, MemoryLayout<Element>.stride] {
      withUnsafeBytes(of: UInt64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }
    align()
    elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
    align()
  }

  private mutating func align() {
    while bytes.count % Self.alignment != 0 { bytes.append(0) }
  }

  /// Adds strings: the bytes of all of them, and where each of them ends.
  mutating func append(strings: [String]) {
    var ends: [Int32] = []
    var text: [UInt8] = []
    for string in strings {
      text += string.utf8
      ends.append(Int32(text.count))
    }
    append(ends)
    append(text)
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
  mutating func strings() -> ImageStrings { ImageStrings(ends: take(), text: take()) }
}

/// Strings of an image, each made when it is asked for: most of them never are.
struct ImageStrings: RandomAccessCollection, @unchecked Sendable {
  fileprivate let ends: UnsafeBufferPointer<Int32>
  fileprivate let text: UnsafeBufferPointer<UInt8>

  var startIndex: Int { 0 }
  var endIndex: Int { ends.count }

  /// The bytes of a string.
  func utf8(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return UnsafeBufferPointer(rebasing: text[start..<Int(ends[index])])
  }

  subscript(index: Int) -> String { String(decoding: utf8(index), as: UTF8.self) }
}
