/// Elements of which it is known what they hold.
///
/// Each goes by a class, an id or a test name; one that ends in a hyphen or an underscore is the part
/// that stays of a name made up anew for each page or each release.
package struct KnownElements: Sendable {
  private let contents: [String]
  private let names: [String]

  /// - Parameters:
  ///   - contents: Elements that hold the content.
  ///   - names: Elements that hold a name to be read apart from the content.
  package init(contents: [String], names: [String]) {
    self.contents = contents
    self.names = names
  }

  /// What an attribute's value says of its element.
  func hints(_ value: Bytes) -> ElementHints {
    var hints: ElementHints = []
    var index = 0
    while index < value.count {
      let end = value.first(0x20, from: index, to: value.count)
      let word = value[index..<end]
      if contents.contains(where: { Self.matches($0.utf8, word) }) { hints.insert(.knownContent) }
      if names.contains(where: { Self.matches($0.utf8, word) }) { hints.insert(.knownName) }
      index = end + 1
    }
    return hints
  }

  private static func matches(_ name: String.UTF8View, _ word: Slice<Bytes>) -> Bool {
    guard name.count <= word.count, word.starts(with: name) else { return false }
    return name.count == word.count || name.last == UInt8(ascii: "_")
      || name.last == UInt8(ascii: "-")
  }
}
