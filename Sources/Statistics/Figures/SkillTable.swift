import Model

/// A skill's name and its category.
public struct SkillName: Hashable, Sendable {
  /// Name of the skill.
  public var name: String
  /// Category of the vocabulary.
  public var category: String

  /// Pairs a skill with its category.
  public init(name: String, category: String) {
    self.name = name
    self.category = category
  }

  /// Compares byte for byte, so that the answer does not hang on which spelling came first.
  public static func == (a: SkillName, b: SkillName) -> Bool {
    ByteOrder.equal(a.name, b.name) && ByteOrder.equal(a.category, b.category)
  }

  /// Hashes the bytes of both.
  public func hash(into hasher: inout Hasher) {
    Self.add(name, to: &hasher)
    Self.add(category, to: &hasher)
  }

  private static func add(_ text: String, to hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  static func precedes(_ a: SkillName, _ b: SkillName) -> Bool {
    ByteOrder.equal(a.name, b.name)
      ? ByteOrder.precedes(a.category, b.category) : ByteOrder.precedes(a.name, b.name)
  }
}

/// A skill of one posting, by its number in a table.
public struct SkillUse: Hashable, Sendable {
  /// Number of the skill in the table of skills.
  public var skill: Int32
  /// Its strongest standing in the posting.
  public var standing: Standing
}

/// Numbers for skills, given out in the order in which they are first seen.
struct SkillTable: Hashable, Sendable {
  private(set) var names: [SkillName] = []
  private var numbers: [SkillName: Int32] = [:]

  mutating func number(of name: SkillName) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }
}
