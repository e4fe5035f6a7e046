/// The name of a rule as it stands in the code: a value that nobody counts, unlike a string.
struct RuleName: ExpressibleByStringLiteral, Equatable {
  private let name: StaticString

  init(stringLiteral name: StaticString) { self.name = name }

  var string: String { name.description }

  static func == (a: RuleName, b: RuleName) -> Bool {
    UnsafeBufferPointer(start: a.name.utf8Start, count: a.name.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: b.name.utf8Start, count: b.name.utf8CodeUnitCount))
  }
}
