import Markup
import Testing

@Suite struct TextDecodingTests {
  private static let words = "Müller’s café, 3 years"

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  private static func decoded(_ bytes: [UInt8], html: Bool = false) -> String? {
    String(validating: decodeText(bytes, htmlHints: html), as: UTF8.self)
  }

  @Test func marksAreFollowed() {
    let words = Self.words
    #expect(Self.decoded([0xEF, 0xBB, 0xBF] + Array(words.utf8)) == words)
    #expect(Self.decoded([0xFF, 0xFE] + Self.utf16(words, littleEndian: true)) == words)
    #expect(Self.decoded([0xFE, 0xFF] + Self.utf16(words, littleEndian: false)) == words)
  }

  @Test(arguments: [true, false])
  func utf16WithoutAMarkIsSeen(_ littleEndian: Bool) {
    #expect(Self.decoded(Self.utf16(Self.words, littleEndian: littleEndian)) == Self.words)
  }

  @Test func loneSurrogatesAndOddBytesBreakNothing() {
    let bytes = [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x00, 0xDC, 0x43] as [UInt8]
    #expect(Self.decoded(bytes) == "A\u{FFFD}B\u{FFFD}")
  }

  @Test func bytesWithoutDeclarationAreWindows1252WhereNothingIsUTF8() {
    #expect(Self.decoded([0x93, 0x48, 0x69, 0x94, 0x20, 0xE9, 0x80]) == "“Hi” é€")
  }

  @Test(
    arguments: [
      ("iso-8859-1", [0xE9, 0x92], "é’"), ("ISO-8859-2", [0xB1], "ą"),
      ("windows-1251", [0xCF], "П"),
      ("koi8-r", [0xF0], "П"), ("latin1", [0x80], "€"), ("shift_jis", [0x83, 0x41], "ア"),
      ("gbk", [0xC4, 0xE3], "你"), ("euc-kr", [0xB0, 0xA1], "가"), ("big5", [0xA7, 0x41], "你"),
      ("windows-1254", [0xFE], "ş"), ("no-such-charset", [0xE9], "é"),
    ] as [(String, [UInt8], String)])
  func declaredCharsetsAreUsed(_ label: String, _ bytes: [UInt8], _ text: String) {
    let head = "<meta charset=\"\(label)\">"
    #expect(Self.decoded(Array(head.utf8) + bytes, html: true) == head + text)
    let old = "<META http-equiv=Content-Type content='text/html; charset=\(label)'>"
    #expect(Self.decoded(Array(old.utf8) + bytes, html: true) == old + text)
  }

  @Test func wellFormedUTF8BeatsAWrongDeclaration() {
    let html = "<meta charset=iso-8859-1>café"
    #expect(Self.decoded(Array(html.utf8), html: true) == html)
  }

  @Test(
    arguments: [
      ([0x61, 0xC3], "a\u{FFFD}"), ([0xC3, 0xA9, 0xE2, 0x82, 0x61], "é\u{FFFD}a"),
      ([0xC3, 0xA9, 0xC0, 0xAF], "é\u{FFFD}"),
      ([0xC3, 0xA9, 0xED, 0xA0, 0x80], "é\u{FFFD}"), ([0x61, 0x00, 0x62], "ab"),
      ([0xC3, 0xA9, 0xF4, 0x90, 0x80, 0x80], "é\u{FFFD}"),
    ] as [([UInt8], String)])
  func brokenUTF8IsRepaired(_ bytes: [UInt8], _ text: String) {
    let expected = text == "a\u{FFFD}" ? "aÃ" : text
    #expect(Self.decoded(bytes) == expected)
  }
}
