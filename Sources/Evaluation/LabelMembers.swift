import Model

/// The members of one JSON object of a label, with errors that say where they stand.
struct LabelMembers {
  let file: String
  let line: Int
  private let members: [JSONValue.Member]
  /// Key of the object inside the label with a point behind it, empty for the label itself.
  private let path: String

  init(json: JSONValue, path: String, file: String, line: Int) throws(EvaluationFileError) {
    guard let members = json.members else {
      let name = path.isEmpty ? "the line" : "\"\(path.dropLast())\""
      throw EvaluationFileError(
        file: file, line: line, problem: "\(name) is no JSON object",
        remedy: "write it in braces, as in {\"key\": \"value\"}")
    }
    self.members = members
    self.path = path
    self.file = file
    self.line = line
  }

  func error(_ problem: String, remedy: String) -> EvaluationFileError {
    EvaluationFileError(file: file, line: line, problem: problem, remedy: remedy)
  }

  func unknown(_ key: String, _ word: String, of words: [String]) -> EvaluationFileError {
    error(
      "unknown \(path)\(key) \"\(word)\"", remedy: EvaluationFileError.choice(word, of: words))
  }

  /// Throws where a key is none of `keys` or stands twice.
  func allow(_ keys: [String]) throws(EvaluationFileError) {
    var seen: Set<String> = []
    for member in members {
      guard keys.contains(member.key) else {
        throw error(
          "unknown key \"\(path)\(member.key)\"",
          remedy: EvaluationFileError.choice(member.key, of: keys))
      }
      guard seen.insert(member.key).inserted else {
        throw error("\"\(path)\(member.key)\" stands twice", remedy: "keep one of the two")
      }
    }
  }

  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  /// The value, nil where it is missing or null.
  private func value(_ key: String) -> JSONValue? {
    let value = members.first { $0.key == key }?.value
    return value == .null ? nil : value
  }

  func text(_ key: String) throws(EvaluationFileError) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.string else {
      throw error("\"\(path)\(key)\" is no text", remedy: "write it in quotation marks")
    }
    return text
  }

  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(EvaluationFileError) -> Word? {
    guard let text = try text(key) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw unknown(key, text, of: Word.allCases.map(\.rawValue))
    }
    return word
  }

  func count(_ key: String) throws(EvaluationFileError) -> Int? {
    guard let value = value(key) else { return nil }
    guard let count = value.int, (0...100).contains(count) else {
      throw error(
        "\"\(path)\(key)\" is no whole number from 0 to 100",
        remedy: "write a number without quotation marks, or null where none is stated")
    }
    return count
  }

  func flag(_ key: String) throws(EvaluationFileError) -> Bool? {
    guard let value = value(key) else { return nil }
    guard let flag = value.bool else {
      throw error("\"\(path)\(key)\" is neither true nor false", remedy: "write one of the two")
    }
    return flag
  }

  func texts(_ key: String) throws(EvaluationFileError) -> [String] {
    guard let value = value(key) else { return [] }
    let texts = value.array?.map(\.string)
    guard let texts, !texts.contains(nil) else {
      throw error(
        "\"\(path)\(key)\" is no list of texts",
        remedy: "write them in brackets, as in [\"one\", \"two\"], or [] for none")
    }
    return texts.compactMap(\.self)
  }

  func object(_ key: String) throws(EvaluationFileError) -> LabelMembers? {
    guard let value = value(key) else { return nil }
    return try LabelMembers(json: value, path: "\(path)\(key).", file: file, line: line)
  }
}
