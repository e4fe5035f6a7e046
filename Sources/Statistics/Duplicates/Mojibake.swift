/// Text in UTF-8 that was once read as if it were in Windows-1252: `â€“` for a dash.
enum Mojibake {
  /// The text with each such run of letters as it was meant; a run that is no UTF-8 stays.
  static func mended(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var mended = ""
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        mended += meant(run)
        run = String.UnicodeScalarView()
        mended.unicodeScalars.append(scalar)
      } else {
        run.append(scalar)
      }
    }
    return mended + meant(run)
  }

  /// What a run of letters beyond ASCII was meant to say.
  private static func meant(_ run: String.UnicodeScalarView) -> String {
    var bytes: [UInt8] = []
    for scalar in run {
      guard let byte = byte(scalar) else { return String(run) }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self) ?? String(run)
  }

  /// The byte that Windows-1252 shows as the letter; nil where there is none.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return high.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// The letters of 0x80 to 0x9F; a space for those that stand for nothing.
  private static let high: [Unicode.Scalar] = Array(
    "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars)
}
