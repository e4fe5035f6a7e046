/// The values of words that are numbers, by word.
struct NumberWords: @unchecked Sendable {
  /// -1 for every other word.
  private let values: UnsafeMutablePointer<Int32>

  /// Takes the values of words up to `wordCount`.
  init(_ numbers: [WordID: Int], wordCount: Int) {
    values = .allocate(capacity: wordCount + 1)
    values.initialize(repeating: -1, count: wordCount + 1)
    for (word, value) in numbers { values[Int(word)] = Int32(value) }
  }

  /// Gives the memory back.
  func deallocate() { values.deallocate() }

  subscript(word: WordID) -> Int? {
    let value = values[Int(word)]
    return value < 0 ? nil : Int(value)
  }
}
