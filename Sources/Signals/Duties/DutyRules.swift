import Model

/// The tables of duties, compiled: for a verb and an object the duties and the part of the work.
struct DutyRules: @unchecked Sendable {
  /// Place of "any or none" behind the verbs and the objects.
  static let anyVerb = DutyVerb.allCases.count
  static let anyObject = DutyObject.allCases.count
  private static let width = DutyObject.allCases.count + 1

  /// Bits of `Duty.allCases`, and places in `WorkPart.allCases` or -1; a row a verb.
  private let duties: UnsafePointer<UInt32>
  private let parts: UnsafePointer<Int8>

  /// Takes what `write` wrote.
  init(_ image: inout ImageReader) { (duties, parts) = (image.pointer(), image.pointer()) }

  /// Compiles the tables.
  static func write(to writer: inout ImageWriter) {
    let count = (DutyVerb.allCases.count + 1) * width
    var duties = [UInt32](repeating: 0, count: count)
    var parts = [Int8](repeating: -1, count: count)
    read(DutyTables.duties) { name, place in
      duties[place] |= 1 << UInt32(Self.place(name, Duty.allCases))
    }
    read(DutyTables.parts) { name, place in
      if parts[place] < 0 { parts[place] = Int8(Self.place(name, WorkPart.allCases)) }
    }
    writer.append(duties)
    writer.append(parts)
  }

  /// Bits of the duties that a verb with an object names.
  func duties(_ verb: Int, _ object: Int) -> UInt32 { duties[verb * Self.width + object] }

  /// The part of the work that a verb with an object is of, as its place in `WorkPart.allCases`.
  func part(_ verb: Int, _ object: Int) -> Int? {
    let part = parts[verb * Self.width + object]
    return part < 0 ? nil : Int(part)
  }

  /// Hands on each group's name with the place of each of its verbs and objects.
  private static func read(_ table: String, _ body: (String, Int) -> Void) {
    var group = ""
    for line in VocabularyTable(table) {
      switch line {
      case .group(let name): group = name
      case .entry(let entry):
        let words = String(decoding: entry, as: UTF8.self).split(separator: " ").map(String.init)
        precondition(words.count > 2 && words[1] == ":", "no verb and objects: \(words)")
        let verb = words[0] == "*" ? anyVerb : place(words[0], DutyVerb.allCases)
        for word in words[2...] {
          let object = word == "*" ? anyObject : place(word, DutyObject.allCases)
          body(group, verb * width + object)
        }
      }
    }
  }

  private static func place<Name: RawRepresentable<String>>(_ name: String, _ names: [Name]) -> Int
  {
    guard let place = names.firstIndex(where: { $0.rawValue == name }) else {
      preconditionFailure("no group is called \(name)")
    }
    return place
  }
}
