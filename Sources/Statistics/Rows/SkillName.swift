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

/// Skills or certificates of one posting, each by its number and with its standing.
public struct SkillUses: RandomAccessCollection, Sendable {
  private let uses: ArraySlice<UInt32>

  init(_ uses: ArraySlice<UInt32>) { self.uses = uses }

  /// The place of the first.
  public var startIndex: Int { uses.startIndex }
  /// The place behind the last.
  public var endIndex: Int { uses.endIndex }

  /// One of them.
  public subscript(place: Int) -> SkillUse {
    let use = uses[place]
    return SkillUse(
      skill: Int32(truncatingIfNeeded: use >> 2),
      standing: Cases.standings[Swift.min(Int(use & 3), Cases.standings.count - 1)])
  }
}
