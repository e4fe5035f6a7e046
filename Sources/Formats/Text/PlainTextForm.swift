import Markup
import Model

/// Plain text and Markdown in whatever encoding, one posting or several; the title stands in the first
/// line, or in what stands above the text for programs.
enum PlainTextForm: FormReader {
  /// Few control characters; NUL ones are gone where the bytes were UTF-16.
  static func recognizes(_ input: Input) -> Bool {
    let controls = input.start.count {
      $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && $0 != 0x0C
    }
    return controls * 50 <= input.start.count
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let text = DescriptionText.withoutInlineTags(decodeText(input.bytes, htmlHints: false))
    // Before the lines are looked at one by one.
    if let excess = PostingLimits.excess(bytes: text.count, lines: text.count { $0 == 0x0A }) {
      return input.nothing(.tooLarge, excess)
    }
    if let count = TextListing.count(text) {
      return [TextListing.outcome(id: input.file.id, count)]
    }
    if let flaw = Self.flaw(text) { return input.nothing(.notAJob, flaw) }
    let front = FrontMatter(text)
    let parts = TextParts.split(text[(front?.end ?? 0)...])
    guard parts.count > 1 else {
      return [posting(parts[0], front, input, id: input.file.id)]
    }
    var entries = EntryList(of: input.file.id)
    for (number, part) in parts.enumerated() {
      // What stands above the first speaks of that one.
      entries.append(number + 1, bytes: .max) {
        [posting(part, number == 0 ? front : nil, input, id: $0)]
      }
    }
    return entries.entries
  }

  private static func posting(
    _ text: ArraySlice<UInt8>, _ front: FrontMatter?, _ input: Input, id: String
  ) -> LoadedPosting {
    var text = ScreeningQuestions.removed(from: PrintedPages.joined(Array(text)))
    var data = PostingData(method: front == nil ? "plain-text" : "front-matter")
    front?.fill(&data, input.options.columns)
    HeadLines.fill(&data, from: text[...])
    if let lines = front?.lines, !lines.isEmpty { text = lines + [0x0A] + text }
    let document = plainText(text)
    // Sites keep a posting's parts above a page that is otherwise empty.
    if data.text.document.text.count > document.text.count {
      data.text.add(String(decoding: text, as: UTF8.self), heading: "")
      return data.posting(id: id, folder: input.file.folder)
    }
    guard document.blocks.count > 1 || document.text.count >= fewestOfLine else {
      return .settled(ReasonCode.empty.outcome(id: id, "the text has one line only"))
    }
    var whole = DescriptionText(document)
    front?.addParts(to: &whole, input.options.columns)
    return data.posting(whole.document, id: id, folder: input.file.folder)
  }

  /// Bytes of a text in one line that may still be a posting whose lines were lost.
  private static let fewestOfLine = 400

  /// What a text is that describes no job; nil where it may describe one.
  ///
  /// A folder of postings often has a page about itself beside them: `README.md` speaks of degrees and
  /// requirements too, but with the names of files and fields set as code, which postings do not have.
  static func flaw(_ bytes: [UInt8]) -> String? {
    let marks = bytes.count { $0 == UInt8(ascii: "`") }
    if marks >= 20 {
      return "\(marks / 2) words set as code: documentation, not a posting"
    }
    if let kind = Correspondence.kind(of: bytes) { return kind }
    return PostingClassifier.mayDescribeJob(bytes) ? nil : "the text describes no job"
  }
}
