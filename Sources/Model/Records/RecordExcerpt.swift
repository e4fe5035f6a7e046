/// What statistics take of one record: numbers, and pieces of its line, of which nobody made strings.
///
/// The members of closed lists are places among their cases, sets of them a bit each.
public struct RecordExcerpt: Equatable, Sendable {
  /// Where some bytes stand; none for what the record does not have.
  package struct Piece: Equatable, Sendable {
    fileprivate var start = -1
    fileprivate var count = 0

    /// What is not there.
    package static let none = Piece()
    /// Whether it is not there.
    package var isNone: Bool { start < 0 }
  }

  /// Something with a standing: the place of it among the cases of `Standing`.
  package struct Use: Equatable, Sendable {
    /// A skill as `RecordExcerpt.skill(of:)` reads it, or a certificate's name.
    package var name: Piece
    /// Its standing.
    package var standing: UInt8
  }

  /// The line, in which pieces stand.
  private let line: ArraySlice<UInt8>
  /// What stands in no line as it is; pieces behind the line's end are of it.
  private var own: [UInt8] = []

  package var id = Piece.none
  package var source = Piece.none
  package var url = Piece.none
  package var location = Piece.none
  package var date = Piece.none
  package var title = Piece.none
  package var company = Piece.none
  package var country = Piece.none
  package var pay = Piece.none
  package var currency = Piece.none
  package var vocabulary = Piece.none
  package var family: UInt8 = 0
  package var seniority: UInt8 = 0
  package var role: UInt8 = 0
  package var workMode: UInt8?
  package var industry: UInt8?
  package var minimum: UInt8?
  package var isSubstitutable = false
  /// Levels, a byte each.
  package var preferred = Piece.none
  /// The levels of the accepted paths, a byte each.
  package var accepted = Piece.none
  /// Fields of study, as JSON.
  package var fields = Piece.none
  /// Evidence, as JSON.
  package var degreeWords = Piece.none
  package var yearsWords = Piece.none
  package var roleWords = Piece.none
  /// Doubts, as JSON.
  package var doubts = Piece.none
  package var years: UInt8?
  package var low: Double?
  package var high: Double?
  package var period: UInt8?
  package var hasSalary = false
  package var specialisations: UInt64 = 0
  package var duties: UInt64 = 0
  package var proofRequired: UInt64 = 0
  package var proofPreferred: UInt64 = 0
  /// Duties of each part of the work, four bytes each, the lowest first.
  package var mix = Piece.none
  package var skills: [Use] = []
  package var certifications: [Use] = []
  /// The signature in hexadecimal digits.
  package var fingerprint = Piece.none
  package var textBytes = 0
  package var textHash: UInt64 = 0

  /// Starts with nothing but the line.
  init(in line: ArraySlice<UInt8>) { self.line = line }

  /// Calls `body` with the bytes of a piece; with none where it is not there.
  @inline(__always)
  package func with<Result>(
    _ piece: Piece, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let start = piece.start - line.count
    if start >= 0 {
      return own.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[start..<(start + piece.count)]))
      }
    }
    return line.withUnsafeBufferPointer {
      let start = max(0, piece.start)
      return body(UnsafeBufferPointer(rebasing: $0[start..<(start + piece.count)]))
    }
  }

  /// A piece as a string, nil where it is not there.
  package func string(_ piece: Piece) -> String? {
    piece.isNone ? nil : with(piece) { String(decoding: $0, as: UTF8.self) }
  }

  /// A piece of the line.
  func piece(_ range: Range<Int>) -> Piece { Piece(start: range.lowerBound, count: range.count) }

  /// Keeps bytes that stand in no line.
  mutating func keep(_ bytes: some Collection<UInt8>) -> Piece {
    let piece = Piece(start: line.count + own.count, count: bytes.count)
    own.append(contentsOf: bytes)
    return piece
  }

  // MARK: - Skills

  /// What stands between a skill's name and its category on a line.
  static let skillMark: StaticString = "\",\"category\":\""

  /// Keeps a skill by its name and its category.
  mutating func keepSkill(_ name: [UInt8], _ category: [UInt8]) -> Piece {
    keep(Self.skillKey(name, category))
  }

  /// A skill's name and category in one: as on a line where that is clear, else with the name's length
  /// before both.
  package static func skillKey(_ name: [UInt8], _ category: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    if name.contains(quote) || category.contains(quote) {
      return [quote] + Array("\(name.count):".utf8) + name + category
    }
    return name + skillMark.withUTF8Buffer { Array($0) } + category
  }

  /// The name and the category of a skill by its bytes.
  package static func skill(of bytes: [UInt8]) -> (name: String, category: String) {
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    let quote = UInt8(ascii: "\"")
    if bytes.first == quote, let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      let count = Int(text(bytes[1..<colon])), count >= 0, count < bytes.count - colon
    {
      let rest = bytes[(colon + 1)...]
      return (text(rest.prefix(count)), text(rest.dropFirst(count)))
    }
    let end = bytes.firstIndex(of: quote) ?? bytes.count
    return (text(bytes[..<end]), text(bytes.dropFirst(end + skillMark.utf8CodeUnitCount)))
  }
}
