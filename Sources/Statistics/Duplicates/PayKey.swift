/// Pay reduced to its numbers, so that spellings of one pay compare equal.
enum PayKey {
  /// The numbers of a text, rising, each once: `$120,000 – $150K` gives 120000 and 150000.
  ///
  /// Cents are left out, and so is what no salary or wage is as large as.
  static func numbers(_ text: String) -> [Int] {
    var numbers: Set<Int> = []
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      guard isDigit(bytes[place]) else {
        place += 1
        continue
      }
      var number = 0
      while place < bytes.count {
        if isDigit(bytes[place]) {
          number = min(number, largest) * 10 + Int(bytes[place] - 0x30)
        } else if !isThousandsSign(bytes, place) {
          break
        }
        place += 1
      }
      if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "k") {
        number = min(number, largest) * 1000
      } else if place + 1 < bytes.count, bytes[place] == UInt8(ascii: "."),
        isDigit(bytes[place + 1])
      {
        place += 1
        while place < bytes.count, isDigit(bytes[place]) { place += 1 }
      }
      if number <= largest { numbers.insert(number) }
    }
    return numbers.sorted()
  }

  private static let largest = 1_000_000_000

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a comma stands between thousands.
  private static func isThousandsSign(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes[place] == UInt8(ascii: ",") && place + 3 < bytes.count
      && bytes[(place + 1)...(place + 3)].allSatisfy(isDigit)
  }
}
