import Formats
import Model

extension PostingLoader {
  /// Reads the input; a posting in another language than English ends there, unless the options read any.
  ///
  /// The result has one element or more.
  public func loadEnglish(_ file: FoundFile) -> [LoadedPosting] { load(file).map(gate) }

  /// Reads bytes that were found as `file`, with the same gate.
  public func loadEnglish(_ bytes: [UInt8], _ file: FoundFile) -> [LoadedPosting] {
    load(bytes, file).map(gate)
  }

  /// Reads a piece of a stream, with the same gate.
  public func loadEnglish(_ item: StreamItem) -> [LoadedPosting] { load(item).map(gate) }

  private func gate(_ loaded: LoadedPosting) -> LoadedPosting {
    guard !options.anyLanguage, case .posting(let posting) = loaded,
      let language = Language.foreign(posting.document)
    else { return loaded }
    return .settled(
      ReasonCode.notEnglish.outcome(
        id: posting.id, "the posting is in \(language); --any-language reads it all the same"))
  }
}
