/// What became of every input that was seen: the four parts add up to all.
public struct Accounting: Hashable, Sendable {
  /// The inputs that gave no record for one reason.
  public struct Line: Hashable, Sendable {
    /// What became of them.
    public var kind: SkippedInput.Kind
    /// The reason's code.
    public var code: String
    /// The inputs, by id.
    public var inputs: [SkippedInput]
  }

  /// Inputs seen.
  public var seen: Int
  /// Inputs that gave a posting, near-duplicates among them.
  public var postings: Int
  /// Those of `postings` that are not of the population and are left aside.
  public var outside: Int
  /// Inputs that hold no posting.
  public var noPosting: Int
  /// Inputs that could not be read.
  public var unreadable: Int
  /// Inputs that were not read on purpose.
  public var leftOut: Int
  /// The inputs without a posting by kind and reason, the most frequent reason of a kind first.
  public var lines: [Line]

  /// Takes the number of postings of the population, and of those left aside.
  init(postings: Int, outside: Int = 0, skipped: [SkippedInput]) {
    func count(_ kind: SkippedInput.Kind) -> Int { skipped.count { $0.kind == kind } }
    self.postings = postings + outside
    self.outside = outside
    noPosting = count(.noPosting)
    unreadable = count(.unreadable)
    leftOut = count(.leftOut)
    seen = postings + outside + skipped.count
    lines = SkippedInput.Kind.allCases.flatMap { kind in
      let codes = Dictionary(grouping: skipped.filter { $0.kind == kind }, by: \.reason.code)
      return codes.map { Line(kind: kind, code: $0, inputs: $1) }.sorted { a, b in
        a.inputs.count == b.inputs.count
          ? ByteOrder.precedes(a.code, b.code) : a.inputs.count > b.inputs.count
      }
    }
  }
}
