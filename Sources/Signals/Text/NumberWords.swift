/// The values of words that are numbers, by word.
struct NumberWords: @unchecked Sendable {
  /// -1 for every other word.
  private let values: UnsafePointer<Int32>

  /// Takes what `write` wrote.
  init(_ image: inout ImageReader) { values = image.pointer() }

  /// Writes the values of words up to `wordCount`.
  static func write(_ numbers: [WordID: Int], wordCount: Int, to writer: inout ImageWriter) {
    var values = [Int32](repeating: -1, count: wordCount + 1)
    for (word, value) in numbers { values[Int(word)] = Int32(value) }
    writer.append(values)
  }

  subscript(word: WordID) -> Int? {
    let value = values[Int(word)]
    return value < 0 ? nil : Int(value)
  }
}
