import Model

/// Cuts a line in which title, company and place stand side by side without bars: "Acme Ltd, Leeds – Data
/// Engineer", "Data Engineer at Acme - Leeds - Evenings".
///
/// A line is cut only where each of its parts says which of these it is, and one is a company's name.
struct HeaderCut {
  let line: HeaderLine
  let places: PlaceFinder

  /// How a part is led in.
  private enum Lead {
    case start, sign
    /// "at Acme"
    case at
    /// "in Leeds", "for Acme Hospital"
    case word
    case bracket
  }

  private enum Kind {
    case job, place, fact, company
    /// What may be a company's name where its place follows.
    case name
    case other
  }

  private struct Segment {
    var tokens: Range<Int>
    var lead: Lead
    var kind = Kind.other
    /// Whether it ends in what companies do.
    var isOfTrade = false
  }

  private var tokens: [Token] { line.tokens }

  init(_ line: HeaderLine) {
    self.line = line
    places = line.places
  }

  /// The parts of a line's part, nil where it is not to be cut.
  func parts(_ range: Range<Int>) -> [HeaderPart]? {
    var segments = segments(range)
    guard segments.count > 1 else { return nil }
    for index in segments.indices {
      segments[index].kind = kind(segments[index])
      segments[index].isOfTrade =
        segments[index].kind == .name
        && Organisation(lexicon: line.lexicon, tokens: tokens).isOfTrade(segments[index].tokens)
    }
    segments = joined(segments)
    let jobs = segments.indices.filter { segments[$0].kind == .job }
    guard jobs.count == 1, let job = jobs.first, let company = company(segments, beside: job)
    else { return nil }
    segments[company].kind = .company
    // What is none of these beside the job's name belongs to it: "Director, Brand".
    guard segments.allSatisfy({ $0.kind != .other && $0.kind != .name }) else { return nil }
    return segments.map { segment in
      switch segment.kind {
      case .job: line.part(segment.tokens, .job)
      case .company:
        line.part(line.name(segment.tokens) ?? segment.tokens, .name(.evident))
      case .place: line.part(segment.tokens, .place)
      default: line.part(segment.tokens, .fact)
      }
    }
  }

  /// Which part is the company's name: one that says so, one behind "at", one that its place follows, one
  /// before the job that ends as companies do.
  private func company(_ segments: [Segment], beside job: Int) -> Int? {
    if let evident = segments.firstIndex(where: { $0.kind == .company }) { return evident }
    return segments.indices.first { index in
      guard segments[index].kind == .name else { return false }
      // One word behind a comma may be a team's: "Engineer, Acme, Leeds".
      let words = segments[index].tokens
      let isPlaced =
        index + 1 < segments.count && segments[index + 1].kind == .place
        && (index == 0
          || words.dropFirst().contains { tokens[$0].flags.contains(.spaceBefore) })
      return segments[index].lead == .at || isPlaced && line.isUnknown(segments[index].tokens)
        || segments[index].isOfTrade && index + 1 == job && segments[job].lead == .sign
    }
  }

  private func kind(_ segment: Segment) -> Kind {
    let range = segment.tokens
    let organisation = Organisation(lexicon: line.lexicon, tokens: tokens)
    if let name = line.name(range) ?? line.capitals(range),
      organisation.isEvident(name, isStrict: segment.lead != .at)
    {
      return .company
    }
    if line.isPlace(range) { return .place }
    if segment.lead == .start || segment.lead == .sign,
      JobNames(lexicon: line.lexicon).isJob(tokens, range)
    {
      return .job
    }
    if line.isNote(range) { return .fact }
    return line.name(range) != nil && segment.lead != .word && segment.lead != .bracket
      ? .name : .other
  }

  /// Parts that go on with the job's name go with it: "Director, Brand".
  private func joined(_ segments: [Segment]) -> [Segment] {
    var joined: [Segment] = []
    for segment in segments {
      // "Leeds, UK"
      if let last = joined.last, last.kind == .place, segment.lead == .sign,
        line.isPlace(last.tokens.lowerBound..<segment.tokens.upperBound)
      {
        joined[joined.count - 1].tokens = last.tokens.lowerBound..<segment.tokens.upperBound
      } else if let last = joined.last, last.kind == .job, segment.lead != .at,
        segment.kind == .job || segment.kind == .other
      {
        joined[joined.count - 1].tokens = last.tokens.lowerBound..<segment.tokens.upperBound
      } else {
        joined.append(segment)
      }
    }
    return joined
  }

  private func segments(_ range: Range<Int>) -> [Segment] {
    var segments: [Segment] = []
    var start = range.lowerBound
    var lead = Lead.start
    func close(_ end: Int, _ next: Int, _ following: Lead) {
      if start < end { segments.append(Segment(tokens: start..<end, lead: lead)) }
      start = next
      lead = following
    }
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      if line.isSign(index, "(") {
        // A bracket that says nothing of its own belongs to what stands before it: "Engineer (m/f/d)".
        guard let end = (index..<range.upperBound).first(where: { line.isSign($0, ")") }) else {
          continue
        }
        let inside = index + 1..<end
        if inside.isEmpty || !(line.isPlace(inside) || line.isNote(inside)) {
          index = end
        } else if end + 1 == range.upperBound || isBreak(end + 1, range) {
          close(index, index + 1, .bracket)
          close(end, min(end + 2, range.upperBound), .sign)
          index = min(end + 1, range.upperBound)
        }
      } else if isBreak(index, range) {
        close(index, index + 1, .sign)
      } else if index > start, index + 1 < range.upperBound, tokens[index + 1].isCapital {
        if line.isSign(index, "@")
          || line.lexicon.phrase(.at, tokens, at: index, before: range.upperBound) == index + 1
        {
          close(index, index + 1, .at)
        } else if line.lexicon.phrase(.headerJoin, tokens, at: index, before: range.upperBound)
          == index + 1
        {
          close(index, index + 1, .word)
        }
      }
    }
    close(range.upperBound, range.upperBound, .sign)
    return segments
  }

  /// A dash or a slash with spaces around it, a comma, a colon or a full stop before one.
  private func isBreak(_ index: Int, _ range: Range<Int>) -> Bool {
    guard tokens[index].isSign else { return false }
    guard index + 1 < range.upperBound else { return line.isSign(index, ".") }
    guard tokens[index + 1].flags.contains(.spaceBefore) else { return false }
    if line.isSign(index, ",") || line.isSign(index, ":") { return true }
    if line.isSign(index, ".") {
      return index > range.lowerBound && tokens[index + 1].isCapital
        && !line.lexicon.isIn(.noStop, tokens[index - 1].word)
    }
    return tokens[index].flags.contains(.spaceBefore)
      && (line.isDash(index) || line.isSign(index, "/"))
  }
}
