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
    if let flaw = Self.flaw(text) { return input.nothing(.notAJob, flaw) }
    let document = plainText(text)
    guard document.blocks.count > 1 else {
      return input.nothing(.empty, "the text has one line only")
    }
    return [.posting(Posting(id: input.file.id, source: input.file.folder, document: document))]
  }

  /// What a text is that describes no job; nil where it may describe one.
  ///
  /// A folder of postings often has a page about itself beside them: `README.md` speaks of degrees and
  /// requirements too, but with the names of files and fields set as code, which postings do not have.
  private static func flaw(_ bytes: [UInt8]) -> String? {
    let marks = bytes.count { $0 == UInt8(ascii: "`") }
    if marks >= 20 {
      return "\(marks / 2) words set as code: documentation, not a posting"
    }
    return PostingClassifier.mayDescribeJob(bytes) ? nil : "the text describes no job"
  }
}
