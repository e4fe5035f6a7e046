/// The places of `PlaceVocabulary`, found by the hashes of their words.
///
/// They stand apart from the lexicon's phrases: its words are those that a company's name is told from,
/// and towns are what companies are named after.
struct PlaceTable: @unchecked Sendable {
  /// How much of the earth a name covers.
  enum Kind: Int, CaseIterable, Comparable {
    case city, region, country

    static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }

  /// A name in a text.
  struct Match {
    var end: Int
    var kind: Kind
    /// Countries that the name may be in, the likeliest first; none where it is in many.
    var countries: [String]
    /// Whether it is a code, which is a word of its own elsewhere: "IT", "ML".
    var isCode = false
  }

  /// Names or codes that share their first word.
  private struct Entries {
    /// The hash of the first word.
    var hash: UInt32 = 0
    /// They stand one behind the other; none for a free place.
    var start: Int32 = 0
    var count: Int32 = 0
  }

  /// A name but for its first word.
  private struct Name {
    /// Where the hashes of its other words stand, and how many there are.
    var rest: Int32
    var count: Int32
    var kind: Int32
    /// Place of its country, -1 where several have one of that name.
    var country: Int32
  }

  /// Names by their first words, open addressing, at most half full; those of one word the longest first.
  private let firsts: UnsafePointer<Entries>
  private let firstMask: Int
  private let names: UnsafePointer<Name>
  private let rests: UnsafePointer<UInt32>
  /// Countries by codes of theirs or of their regions.
  private let codes: UnsafePointer<Entries>
  private let codeMask: Int
  private let codeCountries: UnsafePointer<Int32>
  private let countries: [String]

  /// Takes what `write` wrote.
  init(_ image: inout ImageReader) {
    let firsts: UnsafeBufferPointer<Entries> = image.take()
    (self.firsts, firstMask) = (firsts.baseAddress!, firsts.count - 1)
    (names, rests) = (image.pointer(), image.pointer())
    let codes: UnsafeBufferPointer<Entries> = image.take()
    (self.codes, codeMask) = (codes.baseAddress!, codes.count - 1)
    codeCountries = image.pointer()
    countries = Array(image.strings())
  }

  /// Compiles the table.
  static func write(_ tokenizer: Tokenizer, to writer: inout ImageWriter) {
    var read = PlaceVocabularyReader(tokenizer)
    for first in read.names.keys {
      read.names[first]?.sort { $0.rest.count > $1.rest.count }
    }
    var names: [Name] = []
    var rests: [UInt32] = []
    let firsts = entries(read.names) { name in
      names.append(
        Name(
          rest: Int32(rests.count), count: Int32(name.rest.count), kind: Int32(name.kind.rawValue),
          country: name.country))
      rests += name.rest
    }
    var codeCountries: [Int32] = []
    let codes = entries(read.codes) { codeCountries.append($0) }
    writer.append(firsts)
    writer.append(names)
    writer.append(rests)
    writer.append(codes)
    writer.append(codeCountries)
    writer.append(strings: read.countries)
  }

  /// Lays out values by hash and hands on each of them in the order of their places.
  private static func entries<Value>(
    _ values: [UInt32: [Value]], _ body: (Value) -> Void
  ) -> [Entries] {
    var count = 16
    while count < values.count * 2 { count *= 2 }
    var entries = [Entries](repeating: Entries(), count: count)
    var start: Int32 = 0
    for (hash, values) in values.sorted(by: { $0.key < $1.key }) {
      var place = Int(hash) & (count - 1)
      while entries[place].count > 0 { place = (place + 1) & (count - 1) }
      entries[place] = Entries(hash: hash, start: start, count: Int32(values.count))
      start += Int32(values.count)
      values.forEach(body)
    }
    return entries
  }

  /// What stands at a hash.
  @inline(__always)
  private static func range(
    of hash: UInt32, in entries: UnsafePointer<Entries>, _ mask: Int
  ) -> Range<Int>? {
    var place = Int(hash) & mask
    while entries[place].count > 0 {
      if entries[place].hash == hash {
        return Int(entries[place].start)..<Int(entries[place].start + entries[place].count)
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The longest name that starts at a token.
  func name(_ tokens: [Token], at start: Int, before end: Int) -> Match? {
    guard let range = Self.range(of: tokens[start].hash, in: firsts, firstMask) else { return nil }
    for place in range where Int(names[place].count) < end - start {
      let name = names[place]
      let isHere = (0..<Int(name.count)).allSatisfy {
        tokens[start + 1 + $0].hash == rests[Int(name.rest) + $0]
      }
      if isHere, let kind = Kind(rawValue: Int(name.kind)) {
        return Match(
          end: start + 1 + Int(name.count), kind: kind,
          countries: name.country < 0 ? [] : [countries[Int(name.country)]])
      }
    }
    return nil
  }

  /// The countries that a code of capitals may mean: `CA` is California's and Canada's.
  func code(_ token: Token) -> [String]? {
    guard token.flags.contains(.allCapitals), token.upper - token.lower <= 3 else { return nil }
    return Self.range(of: token.hash, in: codes, codeMask)?.map {
      countries[Int(codeCountries[$0])]
    }
  }
}
