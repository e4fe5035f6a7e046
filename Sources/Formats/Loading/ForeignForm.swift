/// Forms that are recognised and not read; each says what to do instead.
enum ForeignForm: FormReader {
  /// One signature and what to say of it.
  private struct Signature {
    let bytes: [UInt8]
    var offset = 0
    var endings: [String] = []
    let code: ReasonCode
    let advice: String
  }

  static func recognizes(_ input: Input) -> Bool { signature(input) != nil }

  static func read(_ input: Input) -> [LoadedPosting] {
    guard let signature = signature(input) else { return [] }
    return input.nothing(signature.code, signature.advice)
  }

  private static func signature(_ input: Input) -> Signature? {
    all.first { signature in
      input.begins(signature.bytes, at: signature.offset)
        && (signature.endings.isEmpty
          || signature.endings.contains { input.name.hasSuffix("." + $0) })
    }
  }

  private static let word = "a word processor's document; save it as .docx, text or HTML"
  private static let book = "an electronic book (EPUB); save the posting's page as HTML or text"
  private static let sheet = "a spreadsheet; save it as .xlsx or CSV"
  private static let table = "a binary table; export it as CSV or JSON lines"
  private static let picture = "a picture; save the page itself as HTML or text"
  private static let zip = Array("PK\u{3}\u{4}".utf8)
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// The first that fits counts, so that names are asked before what they are packed in.
  private static let all: [Signature] = [
    Signature(bytes: zip, endings: ["epub"], code: .unknownForm, advice: book),
    Signature(
      bytes: Array("mimetypeapplication/epub+zip".utf8), offset: 30, code: .unknownForm,
      advice: book),
    Signature(bytes: zip, endings: ["pages"], code: .unknownForm, advice: word),
    Signature(bytes: zip, endings: ["numbers"], code: .unknownForm, advice: sheet),
    Signature(bytes: compoundFile, endings: ["xls"], code: .unknownForm, advice: sheet),
    Signature(bytes: compoundFile, code: .unknownForm, advice: word),
    Signature(bytes: Array("{\\rtf".utf8), code: .unknownForm, advice: word),
    Signature(
      bytes: Array("Rar!".utf8), code: .archive,
      advice: "a rar archive; unpack it and name its folder"),
    Signature(bytes: Array("PAR1".utf8), code: .unknownForm, advice: table),
    Signature(bytes: Array("SQLite format 3".utf8), code: .unknownForm, advice: table),
    Signature(bytes: [0x89, 0x50, 0x4E, 0x47], code: .unknownForm, advice: picture),
    Signature(bytes: [0xFF, 0xD8, 0xFF], code: .unknownForm, advice: picture),
    Signature(bytes: Array("GIF8".utf8), code: .unknownForm, advice: picture),
    Signature(bytes: Array("WEBP".utf8), offset: 8, code: .unknownForm, advice: picture),
    Signature(
      bytes: Array("ftypavif".utf8), offset: 4, code: .unknownForm, advice: picture),
    Signature(
      bytes: Array("ftyphei".utf8), offset: 4, code: .unknownForm, advice: picture),
  ]
}
