/// Aliases in YAML, by which a few lines can stand for more than any memory holds.
public enum YAMLAlias {
  /// The first name that the text gives to a value by `&name` and repeats by `*name`; nil where there
  /// is none.
  ///
  /// No settings need it. What only looks so inside a text in quotation marks counts as well.
  public static func first(in yaml: String) -> String? {
    let bytes = Array(yaml.utf8)
    let anchors = Set(names(behind: UInt8(ascii: "&"), in: bytes))
    guard !anchors.isEmpty else { return nil }
    return names(behind: UInt8(ascii: "*"), in: bytes).first(where: anchors.contains)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names right behind a mark that no letter or digit stands before.
  private static func names(behind mark: UInt8, in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var names: [ArraySlice<UInt8>] = []
    for (place, byte) in bytes.enumerated() where byte == mark {
      guard place == 0 || !bytes[place - 1].isInName else { continue }
      let name = bytes[(place + 1)...].prefix(while: \.isInName)
      if !name.isEmpty { names.append(name) }
    }
    return names
  }
}
