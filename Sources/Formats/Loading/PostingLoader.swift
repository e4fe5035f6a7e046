import Model

/// Reads one input into the postings that it holds, or the reason why it holds none.
public struct PostingLoader: Sendable {
  /// How inputs are read.
  public let options: ReadingOptions

  /// Makes a loader.
  public init(options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// Reads the input; the result has one element or more.
  public func load(_ file: FoundFile) -> [LoadedPosting] {
    switch bytes(of: file) {
    case .failure(let failure):
      [.settled(failure.outcome(id: file.partID))]
    case .success(let bytes): load(bytes, file)
    }
  }

  /// The bytes of the input, or why they cannot be had.
  package func bytes(of file: FoundFile) -> Result<[UInt8], ReadFailure> {
    FileBytes.read(file.path, limit: limit(of: file), part: file.part)
  }

  /// An archive may be larger than what it holds may be each.
  private func limit(of file: FoundFile) -> Int {
    let endings = [
      ".zip", ".tar", ".tgz", ".gz", ".7z", ".cab", ".bz2", ".xz", ".zst", ".lz4", ".warc", ".mbox",
    ]
    let isArchive = endings.contains { file.id.lowercased().hasSuffix($0) }
    return isArchive ? max(options.maxBytes, options.maxArchiveBytes) : options.maxBytes
  }

  /// Reads bytes where they are of one of these forms, nil where not: for what tries one reader alone.
  package func load(
    _ bytes: [UInt8], _ file: FoundFile, as forms: Set<InputFormat>
  ) -> [LoadedPosting]? {
    let input = Input(bytes, of: file, options: options)
    guard let form = InputFormat.of(input), forms.contains(form) else { return nil }
    return form.reader.read(input).map(PostingLimits.bounded)
  }

  /// Reads bytes that were found as `file`; the result has one element or more.
  public func load(_ bytes: [UInt8], _ file: FoundFile) -> [LoadedPosting] {
    InputFormat.read(Input(bytes, of: file, options: options)).map(PostingLimits.bounded)
  }
}
