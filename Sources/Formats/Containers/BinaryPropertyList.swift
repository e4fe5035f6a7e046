/// Looks things up in Apple's binary property lists, without ever building one whole.
///
/// Foundation's decoder is not used: lists that hold themselves, and deep ones in XML, overflow its
/// stack. Here nothing is followed but the keys that are asked for. Source of the format:
/// CFBinaryPList.c of Apple's CF.
struct BinaryPropertyList {
  /// Number of an object.
  typealias Reference = Int

  private let bytes: [UInt8]
  private let offsetSize: Int
  private let referenceSize: Int
  private let count: Int
  private let table: Int
  /// The object that holds the others.
  let top: Reference

  private static let trailerSize = 32

  /// Takes the bytes of a list; nil where its trailer does not fit them.
  init?(_ bytes: [UInt8]) {
    let trailer = bytes.count - Self.trailerSize
    guard bytes.starts(with: "bplist0".utf8), trailer >= 8 else { return nil }
    self.bytes = bytes
    offsetSize = Int(bytes[trailer + 6])
    referenceSize = Int(bytes[trailer + 7])
    guard (1...8).contains(offsetSize), (1...8).contains(referenceSize),
      let count = Self.number(bytes, at: trailer + 8, size: 8),
      let top = Self.number(bytes, at: trailer + 16, size: 8),
      let table = Self.number(bytes, at: trailer + 24, size: 8),
      table < trailer, count <= (trailer - table) / offsetSize
    else { return nil }
    self.count = count
    self.top = top
    self.table = table
  }

  /// The value of a key in the dictionary of that number; nil where there is none.
  func value(of key: String, in dictionary: Reference) -> Reference? {
    guard let (kind, length, start) = object(dictionary), kind == 0xD, fits(length, start, 2) else {
      return nil
    }
    for index in 0..<length {
      guard let name = reference(start + index * referenceSize) else { return nil }
      if isKey(name, key) { return reference(start + (length + index) * referenceSize) }
    }
    return nil
  }

  /// Whether the string of that number is the key; no other is decoded, since all may be one long one.
  private func isKey(_ number: Reference, _ key: String) -> Bool {
    guard let (kind, length, start) = object(number), kind == 0x5, length == key.utf8.count,
      length <= bytes.count - start
    else { return false }
    return bytes[start..<(start + length)].elementsEqual(key.utf8)
  }

  /// The first elements of the array of that number; empty where it is none.
  func elements(_ array: Reference, most: Int) -> [Reference] {
    guard let (kind, length, start) = object(array), kind == 0xA, fits(length, start, 1) else {
      return []
    }
    return (0..<min(length, most)).compactMap { reference(start + $0 * referenceSize) }
  }

  /// The data of that number.
  func data(_ data: Reference) -> ArraySlice<UInt8>? {
    guard let (kind, length, start) = object(data), kind == 0x4, length <= bytes.count - start
    else {
      return nil
    }
    return bytes[start..<(start + length)]
  }

  /// The string of that number, in ASCII or UTF-16.
  func string(_ string: Reference) -> String? {
    guard let (kind, length, start) = object(string) else { return nil }
    if kind == 0x5, length <= bytes.count - start {
      return String(decoding: bytes[start..<(start + length)], as: UTF8.self)
    }
    guard kind == 0x6, length <= (bytes.count - start) / 2 else { return nil }
    let units = (0..<length).map { index in
      UInt16(bytes[start + 2 * index]) << 8 | UInt16(bytes[start + 2 * index + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Kind and length of an object, and where its content starts.
  private func object(_ number: Reference) -> (kind: UInt8, length: Int, start: Int)? {
    guard number < count,
      let offset = Self.number(bytes, at: table + number * offsetSize, size: offsetSize),
      offset < table
    else { return nil }
    let kind = bytes[offset] >> 4
    let length = Int(bytes[offset] & 0x0F)
    guard length == 0x0F else { return (kind, length, offset + 1) }
    // A length above 14 stands in a whole number of its own.
    guard offset + 1 < table, bytes[offset + 1] >> 4 == 1, bytes[offset + 1] & 0x0F <= 3 else {
      return nil
    }
    let size = 1 << Int(bytes[offset + 1] & 0x0F)
    return Self.number(bytes, at: offset + 2, size: size).map { (kind, $0, offset + 2 + size) }
  }

  /// Whether so many rows of references can stand at that offset.
  private func fits(_ length: Int, _ start: Int, _ rows: Int) -> Bool {
    start <= table && length <= (table - start) / (referenceSize * rows)
  }

  private func reference(_ offset: Int) -> Reference? {
    Self.number(bytes, at: offset, size: referenceSize)
  }

  /// A big-endian number; nil where it ends behind the bytes or is no `Int`.
  private static func number(_ bytes: [UInt8], at offset: Int, size: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - size else { return nil }
    var number: UInt64 = 0
    for byte in bytes[offset..<(offset + size)] { number = number << 8 | UInt64(byte) }
    return Int(exactly: number)
  }
}
