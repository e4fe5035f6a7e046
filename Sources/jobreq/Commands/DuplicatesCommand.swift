import ArgumentParser
import Formats
import Model
import Statistics
import Synchronization

/// `jobreq duplicates`: the postings that another stands for, on one machine or on many.
struct DuplicatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Print the postings that are near-duplicates, each with the one that is counted.",
    discussion: """
      Where the postings lie on many machines: --signatures of each part, the lines sorted by signature, \
      and --by-signature of each run of lines whose first 16 signs are the same find the same ones.

      Example: jobreq duplicates postings
      """)

  @OptionGroup var inputs: InputOptions

  @Flag(help: "Print what tells each posting from others, a few hundred bytes, instead.")
  var signatures = false

  @Flag(
    help:
      "Read the lines of --signatures, sorted by signature, from standard input instead of postings."
  )
  var bySignature = false

  func validate() throws {
    guard !signatures || !bySignature else {
      throw ValidationError(
        "--signatures are made of postings, --by-signature reads them: name one.")
    }
    guard !bySignature || inputs.paths.isEmpty && inputs.storing.store == nil else {
      throw ValidationError(
        "--by-signature reads standard input alone; name no files and no --store beside it.")
    }
  }

  func run() async throws {
    if bySignature { return try readSignatures() }
    let vocabulary = try inputs.reading.words.vocabulary()
    let walker = try inputs.walk()
    let output = try Output(path: inputs.output)
    let run = RunSummary()
    let found = Mutex<[DuplicateFinder.Posting]>([])
    let isListed = signatures
    try await inputs.excerpts(walker, by: vocabulary) { found in
      var summary = Summary()
      let counted = found.map(Counted.init)
      for counted in counted { counted.add(to: &summary) }
      return (counted.flatMap(\.kinds), summary.signatures)
    } take: { (kinds: [RunSummary.Kind], postings: [DuplicateFinder.Posting]) in
      for kind in kinds { run.add(kind) }
      if isListed {
        try output.write(Self.lines(postings.map { ($0.id, "signature", $0.signature.text) }))
      } else {
        found.withLock { $0 += postings }
      }
    }
    let duplicates = found.withLock { DuplicateFinder.duplicates(among: $0) }
    try output.write(Self.lines(duplicates.map { ($0.id, "duplicateOf", $0.duplicateOf) }))
    try output.finish()
    // A part of many may hold no posting.
    try run.finish(strict: inputs.strict, isStream: signatures)
  }

  /// Finds the duplicates of one `job` after the other, so that only its postings are held.
  private func readSignatures() throws {
    let output = try Output(path: inputs.output)
    var lines = PageStream(.jsonl, name: "-", limit: inputs.reading.maxBytes)
    var block: [DuplicateFinder.Posting] = []
    var (count, duplicates) = (0, 0)
    func close() throws {
      let found = DuplicateFinder.duplicates(among: block)
      duplicates += found.count
      try output.write(Self.lines(found.map { ($0.id, "duplicateOf", $0.duplicateOf) }))
      block = []
    }
    while let item = lines.next() {
      guard let posting = Self.posting(item) else { throw CommandError.notASignature(item.file.id) }
      if let job = block.last?.signature.job, job != posting.signature.job {
        guard job < posting.signature.job else { throw CommandError.notSorted(item.file.id) }
        try close()
      }
      block.append(posting)
      count += 1
    }
    try close()
    try output.finish()
    Machine.warn(
      "jobreq: \(count) signatures, \(duplicates) of them of postings that another stands for")
  }

  private static func posting(_ item: StreamItem) -> DuplicateFinder.Posting? {
    guard case .success(let bytes) = item.content, let value = try? JSONParser.parse(bytes[...]),
      let id = value["id"]?.string,
      let signature = value["signature"]?.string.flatMap(DuplicateSignature.init(text:))
    else { return nil }
    return DuplicateFinder.Posting(id: id, signature: signature)
  }

  private static func lines(_ entries: [(id: String, key: StaticString, value: String)]) -> [UInt8]
  {
    var json = JSONWriter(capacity: entries.count << 9)
    for entry in entries {
      json.object { json in
        json.key("id")
        json.value(entry.id)
        json.key(entry.key)
        json.value(entry.value)
      }
      json.endLine()
    }
    return json.bytes
  }
}
