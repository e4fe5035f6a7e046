import Markup
import Model

/// One posting's data on the way to a posting: lines as written, and its text.
struct PostingData {
  var lines: [PostingField: String] = [:]
  var text = DescriptionText()
  var declared = Declared()
  /// How the data were read, as in `json` or `csv`.
  var method: String
  /// Whether their form or their names say that they are of a job; else their text must.
  var isOfJob = true

  /// Letters below which a text describes no job.
  private static let fewestLetters = 60
  /// Letters below which a text that ends with an ellipsis was cut by whoever exported it.
  private static let teaserLetters = 1000

  /// The posting, or the reason why the data hold none.
  func posting(id: String, folder: String) -> LoadedPosting {
    if let excess = text.excess { return .settled(ReasonCode.tooLarge.outcome(id: id, excess)) }
    let document = text.document
    let letters = document.text.count { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }
    guard letters >= Self.fewestLetters else {
      let detail =
        letters < 20
        ? "the data name the job without its text" : "the job's text is \(letters) letters long"
      return .settled(ReasonCode.noText.outcome(id: id, detail + "; export the descriptions too"))
    }
    if letters < Self.teaserLetters, isCut(document.text) {
      return .settled(
        ReasonCode.noText.outcome(
          id: id, "the job's text is cut off (it ends with …); export it whole"))
    }
    guard isOfJob || describesJob(document) else {
      return .settled(ReasonCode.notAJob.outcome(id: id, "the data describe no job"))
    }
    return posting(document, id: id, folder: folder)
  }

  private func describesJob(_ document: TextDocument) -> Bool {
    let title = line(.title) ?? ""
    return JobNouns.isIn(Array(title.utf8)[...])
      || PostingClassifier.mayDescribeJob(Array("\(title)\n".utf8) + document.text)
  }

  /// The posting with a text that was read already.
  func posting(_ document: TextDocument, id: String, folder: String) -> LoadedPosting {
    let location = line(.location)
    let title = line(.title)
    return .posting(
      Posting(
        id: id, source: line(.url).flatMap(WebAddress.host) ?? folder, document: document,
        title: title.map { cleanTitle($0, location: location) },
        company: line(.company) ?? title.flatMap(Self.company(in:)),
        location: location ?? title.flatMap(titlePlace),
        date: lines[.date].flatMap(CalendarDate.read), url: line(.url),
        method: method, declared: declared))
  }

  /// The company in "Data Engineer at Acme (Leeds)".
  private static func company(in title: String) -> String? {
    let bytes = Array(title.utf8)[...]
    guard let at = bytes.first(of: " at ") ?? bytes.first(of: " @ "),
      JobNouns.isIn(bytes[..<at])
    else { return nil }
    let rest = bytes[bytes.index(at, offsetBy: bytes[at...].first(of: " at ") == at ? 4 : 3)...]
    let name = rest.prefix { !"(|,[".utf8.contains($0) }.withoutSpaces
    let words = name.split(separator: 0x20)
    guard (1...5).contains(words.count), !JobNouns.isIn(name), !isPlaceName(name.string),
      words.allSatisfy({
        $0.first.map { $0.isUppercase || $0 >= 0x80 || $0 == UInt8(ascii: "&") } ?? false
      })
    else { return nil }
    return name.string
  }

  private func isCut(_ text: [UInt8]) -> Bool {
    let end = text.suffix(3)
    return end.elementsEqual("…".utf8) || end.elementsEqual("...".utf8)
  }

  /// The field on one line, its references decoded; of several lines the first.
  private func line(_ field: PostingField) -> String? {
    guard let value = lines[field] else { return nil }
    let bytes = Array(value.utf8)
    let isMarkup = bytes.contains(UInt8(ascii: "&")) || bytes.contains(UInt8(ascii: "<"))
    let document = isMarkup && field != .url ? htmlFragment(bytes) : plainLine(bytes)
    guard let first = document.blocks.first else { return nil }
    let line = document.string(first.range)
    return PostingField.missing.contains(line.lowercased()) ? nil : line
  }

  private func plainLine(_ bytes: [UInt8]) -> TextDocument {
    let line = bytes.drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }
    var text: [UInt8] = []
    for byte in line {
      if byte > 0x20, byte != 0x7F {
        text.append(byte)
      } else if text.last != 0x20 {
        text.append(0x20)
      }
    }
    if text.last == 0x20 { text.removeLast() }
    let blocks = text.isEmpty ? [] : [Block(range: TextRange(0, text.count), kind: .paragraph)]
    return TextDocument(text: text, blocks: blocks)
  }
}
