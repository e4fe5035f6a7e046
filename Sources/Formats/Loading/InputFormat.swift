/// The forms in which postings are saved, in the order in which they are tried.
///
/// Signatures in the bytes come first, then what text looks like, then names.
public enum InputFormat: String, CaseIterable, Sendable {
  case empty
  case ownOutput = "own-output"
  case shortcut
  case packed
  case officeText = "office-text"
  case sheet
  case webArchive = "web-archive"
  case pdf
  case foreign
  case archive
  case warc
  case mailbox
  case jsonLines = "json-lines"
  case json
  case yaml
  case mail
  case viewSource = "view-source"
  case xml
  case html
  case csv
  case plainText = "plain-text"

  /// What recognises and reads the form.
  var reader: any FormReader.Type {
    switch self {
    case .empty: EmptyForm.self
    case .ownOutput: OwnOutputForm.self
    case .shortcut: ShortcutForm.self
    case .packed: PackedForm.self
    case .officeText: OfficeTextForm.self
    case .sheet: SheetForm.self
    case .webArchive: WebArchiveForm.self
    case .pdf: PDFForm.self
    case .foreign: ForeignForm.self
    case .archive: ArchiveForm.self
    case .warc: WARCForm.self
    case .mailbox: MailboxForm.self
    case .jsonLines: JSONLinesForm.self
    case .json: JSONForm.self
    case .yaml: YAMLForm.self
    case .mail: MailForm.self
    case .viewSource: ViewSourceForm.self
    case .xml: XMLForm.self
    case .html: HTMLForm.self
    case .csv: CSVForm.self
    case .plainText: PlainTextForm.self
    }
  }

  /// The form of the input; nil where it is none that holds postings.
  static func of(_ input: Input) -> InputFormat? { allCases.first { $0.reader.recognizes(input) } }

  /// Reads the input in the first form that recognises it.
  static func read(_ input: Input) -> [LoadedPosting] {
    guard let form = of(input) else {
      return input.nothing(
        .unknownForm, "neither a page, text nor data of postings; save the page as HTML or text")
    }
    return form.reader.read(input)
  }
}

/// One form of file.
protocol FormReader {
  /// Whether the input is of this form; asked only where no earlier form was recognised.
  static func recognizes(_ input: Input) -> Bool
  /// Reads the input into one element or more.
  static func read(_ input: Input) -> [LoadedPosting]
}
