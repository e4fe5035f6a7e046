import Markup
import Model

/// Plain text and Markdown in whatever encoding; the title stands in its first line.
enum PlainTextForm: FormReader {
  /// Few control characters; NUL ones are gone where the bytes were UTF-16.
  static func recognizes(_ input: Input) -> Bool {
    let controls = input.start.count {
      $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && $0 != 0x0C
    }
    return controls * 50 <= input.start.count
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let text = decodeText(input.bytes, htmlHints: false)
    if let flaw = plainTextFlaw(text) { return input.nothing(.notAJob, flaw) }
    let document = plainText(text)
    guard document.blocks.count > 1 else {
      return input.nothing(.empty, "the text has one line only")
    }
    return [.posting(Posting(id: input.file.id, source: input.file.folder, document: document))]
  }
}
