/// Names reduced to what tells them apart, so that spellings of one name compare equal.
enum NameKey {
  /// Words at the end of a company's name that only say its legal form.
  private static let legalForms: Set<String> = [
    "ab", "ag", "as", "asa", "bv", "co", "company", "corp", "corporation", "gmbh", "inc",
    "incorporated", "kg", "limited", "llc", "llp", "ltd", "nv", "oy", "plc", "pte", "pty", "sa",
    "sarl", "sas", "se", "spa", "srl",
  ]

  /// A title in lower case, its words parted by one space, without punctuation but `+` and `#`, and
  /// without words of the posting's own place at its end ("Data Scientist - Dublin").
  static func title(_ title: String, location: String?) -> String {
    var words = words(of: title)
    if let location {
      let places = Set(self.words(of: location))
      while words.count > 1, let last = words.last, places.contains(last) { words.removeLast() }
    }
    return words.joined(separator: " ")
  }

  /// A company's name like a title, without a leading "the" and without its legal form.
  static func company(_ company: String) -> String {
    var words = words(of: company)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// The words of a text in lower case, parted by one space.
  static func words(_ text: String) -> String { words(of: text).joined(separator: " ") }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if isWord(scalar) {
        word += scalar.isASCII ? asciiLowercase(scalar) : scalar.properties.lowercaseMapping
      } else if !isJoiner(scalar), !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x23: true
    case ..<0x80: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  /// Marks inside one word: "L.L.C.", "O'Brien".
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "'" || scalar == "\u{2019}"
  }

  private static func asciiLowercase(_ scalar: Unicode.Scalar) -> String {
    let value = UInt8(scalar.value)
    return String(UnicodeScalar(value >= 0x41 && value <= 0x5A ? value + 32 : value))
  }
}
