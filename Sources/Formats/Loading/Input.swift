import Markup
import Model

/// The bytes of one input on their way through the forms.
struct Input: Sendable {
  /// Where they were found.
  let file: FoundFile
  /// The bytes, as saved or as unpacked.
  let bytes: [UInt8]
  /// Last part of the name in lower case, without the ending of what was unpacked.
  let name: String
  /// What the user asked for.
  let options: ReadingOptions
  /// What everything that is packed in the input may unpack to.
  let budget: ArchiveBudget
  /// How many forms were unpacked to get here.
  let depth: Int
  /// The first bytes as UTF-8, without a byte-order mark or white space before them.
  let start: ArraySlice<UInt8>

  /// Bytes looked at to tell a form from another.
  private static let sample = 4096
  /// Forms packed in one another; beyond this an input is meant to do harm.
  static let deepest = 4

  init(
    _ bytes: [UInt8], of file: FoundFile, name: String? = nil, options: ReadingOptions,
    depth: Int = 0, budget: ArchiveBudget? = nil
  ) {
    self.budget = budget ?? ArchiveBudget(options.maxArchiveBytes)
    self.file = file
    self.bytes = bytes
    self.name = name ?? String(file.id.split(separator: "/").last ?? "").lowercased()
    self.options = options
    self.depth = depth
    start = decodeText(Array(bytes.prefix(Self.sample)), htmlHints: false).drop { $0 <= 0x20 }
  }

  /// What was unpacked from this input, to be read as whatever form it has.
  func unpacked(_ bytes: [UInt8], name: String) -> [LoadedPosting] {
    guard depth < Self.deepest else {
      return nothing(.damaged, "packed more than \(Self.deepest) times over")
    }
    return InputFormat.read(
      Input(bytes, of: file, name: name, options: options, depth: depth + 1, budget: budget))
  }

  /// The same input with other bytes.
  func with(_ bytes: [UInt8]) -> Input {
    Input(bytes, of: file, name: name, options: options, depth: depth, budget: budget)
  }

  /// Whether the name has one of these endings.
  func isNamed(_ endings: String...) -> Bool { endings.contains { name.hasSuffix("." + $0) } }

  /// Whether the bytes begin with these.
  func begins(_ signature: [UInt8], at offset: Int = 0) -> Bool {
    bytes.count >= offset + signature.count
      && bytes[offset..<(offset + signature.count)].elementsEqual(signature)
  }

  /// The one outcome of an input without a posting, in the group that the code belongs to.
  func nothing(_ code: ReasonCode, _ detail: String) -> [LoadedPosting] {
    [.settled(code.outcome(id: file.id, detail))]
  }
}

extension ReasonCode {
  /// The outcome of an input for this reason.
  public func outcome(id: String, _ detail: String) -> Outcome {
    let reason = Reason(self, detail)
    return switch self {
    case .empty, .notAJob, .noText, .notEnglish: .noPosting(id: id, reason)
    case .notAFile, .duplicatePath, .ownOutput, .linkOut, .unknownForm, .archive:
      .leftOut(id: id, reason)
    case .cannotOpen, .cannotList, .tooLarge, .needsProgram, .damaged, .notARecord, .noColumns,
      .timeLimit, .crashed:
      .unreadable(id: id, reason)
    }
  }
}
