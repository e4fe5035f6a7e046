import Model

/// One word, number or sign of a text.
struct Token {
  enum Kind: UInt8 {
    case word, number, sign
  }

  struct Flags: OptionSet {
    let rawValue: UInt8

    /// White space, or the start of a block, stands before it.
    static let spaceBefore = Flags(rawValue: 1)
    /// Its first letter is a capital.
    static let capital = Flags(rawValue: 2)
    /// It has two letters or more and all of them are capitals.
    static let allCapitals = Flags(rawValue: 4)
    /// A hyphen joins it to the token before.
    static let hyphenBefore = Flags(rawValue: 8)
    /// The source lost the break between it and the token before ("experienceExperience").
    static let glued = Flags(rawValue: 16)
    /// An abbreviation's own full stop is its last byte ("Ph.D.").
    static let endsInStop = Flags(rawValue: 32)
    /// A capital stands inside it, after a small letter ("PyTorch").
    static let innerCapital = Flags(rawValue: 64)
    /// A digit of ASCII stands in it.
    static let digit = Flags(rawValue: 128)
  }

  var lower: Int32
  var upper: Int32
  /// Id of the word in the lexicon, `WordTable.unknown` for a word that no vocabulary holds.
  var word: WordID
  /// Like `word`, with a plural ending folded.
  var stem: WordID
  /// Hash of the folded word.
  var hash: UInt32
  var kind: Kind
  var flags: Flags
  /// Whether a phrase of two words and more starts here that is not of skills.
  var startsLonger = false
  /// The groups of which a phrase starts here, once the lexicon has marked them.
  var hits = PhraseSet()

  /// Hash of the sign ":".
  static let colon = hash(ofSign: UInt8(ascii: ":"))
  /// Hash of the sign "(".
  static let bracket = hash(ofSign: UInt8(ascii: "("))

  /// Hash of a sign of one byte.
  static func hash(ofSign sign: UInt8) -> UInt32 { hash(ofWord: CollectionOfOne(sign)) }

  /// Hash of a word of small letters of ASCII.
  static func hash(ofWord word: some Sequence<UInt8>) -> UInt32 {
    let hash = WordHash.of(word)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  var range: TextRange { TextRange(Int(lower), Int(upper)) }
  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }
  var isSign: Bool { kind == .sign }
  var isCapital: Bool { flags.contains(.capital) }
}

/// Id of a word in the lexicon; equal words have equal ids.
typealias WordID = Int32
