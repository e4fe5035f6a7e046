/// Nothing but white space and control characters.
enum EmptyForm: FormReader {
  static func recognizes(_ input: Input) -> Bool { !input.bytes.contains { $0 > 0x20 } }

  static func read(_ input: Input) -> [LoadedPosting] {
    input.nothing(.empty, "the file holds no text")
  }
}
