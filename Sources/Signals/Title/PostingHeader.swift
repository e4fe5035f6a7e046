import Model

/// What a posting's opening lines say: who looks for whom.
struct PostingHeader {
  /// Where the title stands, nil where no line and no sentence names the job.
  var title: TextRange?
  /// The rule that found the title.
  var rule = "title.first-line"
  /// Where the company stands beside the title.
  var company: TextRange?
  /// Whether nothing but its place tells the company: a word in a line of its own, which may be a town.
  var isDoubtful = false
}

/// Reads the lines above a posting's description.
///
/// Pasted pages open with "Apply now", "Acme", "Data Engineer", "Leeds, UK · Full-time", boards' threads
/// with "Acme | Data Engineer | Leeds", and forms with "Job title: Data Engineer".
struct HeaderReader {
  /// Most lines that are looked at.
  private static let mostLines = 12
  /// Most bytes of a line that is looked at.
  private static let longestLine = 400

  let lexicon: Lexicon
  let document: TextDocument
  let tokens: BlockTokens

  func read() -> PostingHeader {
    var header = PostingHeader()
    if let seeking = seeker() { return seeking }
    let parts = self.parts()
    let first = parts.first { if case .frame = $0.kind { false } else { true } }
    let labelled = parts.first(where: \.isTitle)
    guard
      let title = first.flatMap({ $0.isJob ? $0 : nil })
        ?? labelled.flatMap({ _ in parts.first(where: isHeading) }) ?? labelled
        ?? parts.first(where: \.isJob)
    else {
      if let sought = sought() {
        (header.title, header.rule) = (sought, "title.sought")
      } else if let heading = heading() {
        (header.title, header.rule) = (heading, "title.heading")
      } else if opensWithTitle {
        header.title = document.blocks[0].range
      } else {
        header.rule = "title.none"
      }
      header.company = parts.first(where: \.isCompany)?.range
      return header
    }
    header.title = title.range
    if title.isTitle {
      header.rule = "title.label"
    } else if title.block > 0 || title.range.lower > document.blocks[0].range.lower {
      header.rule = "title.header"
    }
    if let label = parts.first(where: \.isCompany) {
      header.company = label.range
    } else if let name = company(beside: title, parts) {
      header.company = name.range
      header.isDoubtful =
        !name.isEvident && name.block != title.block
        && !document.text[name.range.lower..<name.range.upper].contains(0x20)
    }
    return header
  }

  /// Whether it is the text's own title: "# Data Engineer" below lines for programs, "Title: A job at Acme".
  private func isHeading(_ part: HeaderPart) -> Bool {
    guard part.isJob, case .heading = document.blocks[part.block].kind else { return false }
    return part.range == document.blocks[part.block].range
  }

  /// The parts of the opening lines; behind the first running text only what labels say.
  private func parts() -> [HeaderPart] {
    var parts: [HeaderPart] = []
    var isOpen = true
    var label: HeaderLine.Label?
    for (index, block) in document.blocks.prefix(Self.mostLines).enumerated() {
      guard block.range.count <= Self.longestLine else {
        isOpen = false
        continue
      }
      let tokens = Array(tokens.all[tokens.blocks[index]])
      guard !tokens.isEmpty else { continue }
      let line = HeaderLine(lexicon: lexicon, text: document.text, tokens: tokens, block: index)
      if !parts.isEmpty, line.isPersonLabel {
        isOpen = false
        continue
      }
      if let next = line.label {
        label = next
        continue
      }
      defer { label = nil }
      if isOpen, endsHeader(line, block, parts) { isOpen = false }
      for part in line.read() {
        var part = part
        switch label {
        case .title where index < 8: part.kind = .title
        case .company: if part.isName { part.kind = .company }
        case .detail: part.kind = .fact
        default: break
        }
        if isOpen || part.isTitle { parts.append(part) }
      }
    }
    return parts
  }

  /// Whether the description begins with the line: running text, an item, or the first heading behind
  /// a job's name.
  private func endsHeader(_ line: HeaderLine, _ block: Block, _ parts: [HeaderPart]) -> Bool {
    if line.isProse { return true }
    if case .item = block.kind, line.block > 0 { return true }
    guard parts.contains(where: { $0.isJob || $0.isTitle }) else { return false }
    return HeadingClassifier(lexicon: lexicon).read(line.tokens, line.tokens.indices)?.isWhole
      ?? false
  }

  /// The name beside the title: in its own line, or in the line behind or before it where places,
  /// hours or the like tell that these are the lines above a description.
  private func company(beside title: HeaderPart, _ parts: [HeaderPart]) -> HeaderPart? {
    let own = parts.filter { $0.block == title.block }
    if let name = own.first(where: \.isEvident) ?? own.first(where: \.isName) { return name }
    let others = parts.filter { $0.block != title.block }
    let behind = others.filter { $0.block > title.block }
    let before = others.filter { $0.block < title.block }
    let isNear = { (part: HeaderPart) in abs(part.block - title.block) <= Self.nearest }
    for lines in [behind, before] {
      if let name = lines.first(where: { $0.isEvident && isNear($0) }) { return name }
    }
    // "Acme Accounting" right above the title; below it, it may be a department.
    if let name = before.last, name.isOfTrade, name.block + 1 == title.block { return name }
    // A name above the title and one below it are the company and a town that no table holds.
    if let name = before.last, case .name(.likely) = name.kind, name.block + 1 == title.block,
      behind.count == 1, behind[0].isName
    {
      return name
    }
    // "Acme Doors, Ardleyham" below the title.
    if behind.count > 1, case .name(.likely) = behind[0].kind, behind[1].isName,
      behind[0].block == behind[1].block
    {
      return behind[0]
    }
    // "Apple" alone in the first line, right above the title.
    if before.count == 1, let name = before.first, name.isName, name.block == 0, title.block == 1,
      !document.text[name.range.lower..<name.range.upper].contains(0x20)
    {
      return name
    }
    let isHeader = parts.contains(where: \.isDetail)
    for lines in [behind, before] {
      for (place, part) in lines.enumerated() {
        guard case .name(let surety) = part.kind else { continue }
        let isFollowed = place + 1 < lines.count && lines[place + 1].isDetail
        if surety != .doubtful && isHeader || isFollowed { return part }
      }
    }
    return nil
  }

  /// Blocks between the title and a name that is a company's beyond doubt.
  private static let nearest = 3

  /// "Acme seeks Data Engineer, Leeds": the first line where it says who looks for whom.
  private func seeker() -> PostingHeader? {
    guard let block = document.blocks.first, block.range.count <= Self.longestLine else {
      return nil
    }
    let tokens = Array(tokens.all[tokens.blocks[0]])
    guard let lead = lexicon.first(.companySeeks, tokens, tokens.indices), lead.lowerBound > 0,
      let title = title(behind: lead, tokens)
    else { return nil }
    let line = HeaderLine(lexicon: lexicon, text: document.text, tokens: tokens, block: 0)
    // "Acme Media, Athlone, is recruiting an Account Manager"
    let comma = (1..<max(1, lead.lowerBound)).first { line.isSign($0, ",") }
    let isPlaced = line.isSign(lead.lowerBound - 1, ",")
    let end = isPlaced ? comma ?? lead.lowerBound : lead.lowerBound
    guard let name = line.name(0..<end), name.upperBound == end,
      line.isUnknown(name) || Organisation(lexicon: lexicon, tokens: tokens).isEvident(name)
    else { return nil }
    return PostingHeader(
      title: title, rule: "title.sought", company: line.part(name, .company).range)
  }

  /// Whether the first line may be a title of words that no vocabulary holds: it is neither the frame
  /// of a page nor a heading of a posting nor running text.
  var opensWithTitle: Bool {
    guard let block = document.blocks.first, block.range.count <= Self.longestLine else {
      return false
    }
    let tokens = Array(tokens.all[tokens.blocks[0]])
    guard !tokens.isEmpty else { return false }
    let line = HeaderLine(lexicon: lexicon, text: document.text, tokens: tokens, block: 0)
    if case .frame = line.part(tokens.indices, isOnly: true).kind { return false }
    return !line.isProse && !line.isHeading && tokens.last?.hash != Token.colon
      && lexicon.phrase(.companyBefore, tokens, at: 0, before: tokens.count) == nil
      && HeadingClassifier(lexicon: lexicon).read(tokens, tokens.indices) == nil
  }
}
