import Markup
import Model

/// PDF, read by poppler's `pdftotext` where it is installed.
enum PDFForm: FormReader {
  private static let advice = "install poppler (Debian: poppler-utils) or save the page as HTML"

  static func recognizes(_ input: Input) -> Bool {
    // Readers take a header anywhere in the first 1,024 bytes; only a name makes that safe here.
    input.begins(Array("%PDF-".utf8))
      || input.isNamed("pdf") && input.bytes.prefix(1024).contains(UInt8(ascii: "%"))
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let text: [UInt8]
    switch ChildProcess.runLimited(
      "pdftotext", ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"], input: input.bytes,
      outputLimit: input.options.maxBytes)
    {
    case .success(let output): text = output
    case .failure(.notFound):
      return input.nothing(.needsProgram, "a PDF needs pdftotext: \(advice)")
    case .failure(.timeLimit(let seconds)):
      return input.nothing(.timeLimit, "pdftotext took more than \(seconds) s")
    case .failure(.outputLimit(let limit)):
      return input.nothing(.tooLarge, "the PDF's text is more than the limit of \(limit) bytes")
    case .failure(.failed(let word)):
      return input.nothing(.damaged, "pdftotext cannot read it (\(word)): save the page as HTML")
    }
    let document = plainText(text)
    guard document.blocks.count > 1 else {
      return input.nothing(
        .empty, "the PDF holds no text, as a scan does; save the page as HTML or text")
    }
    return [
      .posting(
        Posting(
          id: input.file.id, source: input.file.folder, document: document, method: "pdftotext"))
    ]
  }
}
