import Model

/// Signs by which a text shows that it describes a job.
///
/// Words stand here without their first letter where that may be a capital.
enum PostingClassifier {
  /// Whether a page's content is a description of a job: it has a heading that postings have, or a
  /// way to apply beside it, or it speaks as postings do. An article on degrees and a company's page
  /// about itself have the words, but none of these.
  ///
  /// - Parameter isNamed: Whether the content's element is named as a job's text, so that the
  ///   headings beside it are believed too.
  static func describeJob(
    _ content: TextDocument, page: TextDocument, isNamed: Bool
  ) -> Bool {
    let text = content.text
    // Of other languages too little is known here to deny that it is a job.
    guard isEnglish(text) else { return text.count >= 200 || clearlyDescribeJob(text) }
    let headed = isNamed ? page : content
    return headed.blocks.contains { isJobHeading($0, headed) }
      || page.blocks.contains { isApply($0, page) } && count(strong, in: text, enough: 1) >= 1
      || count(address, in: text, enough: 2) >= 2
      || JobEvidence(text).isClear
  }

  /// Whether a text has any word that postings have; of other languages too few are known here.
  static func mayDescribeJob(_ text: [UInt8]) -> Bool {
    let text = text.prefix(60_000).map(\.lowercased)
    if count(strong, in: text, enough: 1) == 1 || count(address, in: text, enough: 1) == 1
      || count(["xperience", "nowledge", "kills", "ngineer", "nalyst"], in: text, enough: 2) == 2
      || OpeningLines.nameJob(text)
    {
      return true
    }
    let evidence = JobEvidence(text)
    return evidence.isEnough || !isEnglish(text) && (text.count >= short || evidence.namesJob)
  }

  /// Bytes from which on a text in another language is believed without a job's name at its top.
  private static let short = 800

  /// Whether even a short text is a description: three words that hardly stand anywhere else.
  static func clearlyDescribeJob(_ text: [UInt8]) -> Bool {
    count(strong, in: text, enough: 3) >= 3
  }

  private static func count(_ words: [StaticString], in text: [UInt8], enough: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      let end = min(text.count, 60_000)
      var count = 0
      for word in words where text.find(word, from: 0, to: end) != nil {
        count += 1
        if count == enough { break }
      }
      return count
    }
  }

  private static func isEnglish(_ text: [UInt8]) -> Bool {
    let foreign = text.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
    return foreign * 4 < text.count
      && count([" the ", " and ", " of ", " to ", " with "], in: text, enough: 2) >= 2
  }

  /// Whether a line heads what a posting asks for.
  static func headsDemands(_ document: TextDocument, _ block: Block) -> Bool {
    isHeading(block, document, of: demands)
  }

  private static func isJobHeading(_ block: Block, _ document: TextDocument) -> Bool {
    isHeading(block, document, of: headings)
  }

  private static func isHeading(
    _ block: Block, _ document: TextDocument, of headings: [StaticString]
  ) -> Bool {
    guard block.range.count <= 80, block.range.count >= 4 else { return false }
    let line = document.text[block.range.lower..<block.range.upper]
    if block.boldPrefix > 3 {
      let start = line.prefix(block.boldPrefix)
      return headings.contains { start.first(of: $0) != nil }
    }
    // A line of its own works as a heading, bold or not, unless it is a sentence or an item.
    guard block.kind.isHeading || !block.kind.isItem && line.last != UInt8(ascii: ".") else {
      return false
    }
    return headings.contains { line.first(of: $0) != nil }
  }

  private static func isApply(_ block: Block, _ document: TextDocument) -> Bool {
    guard block.range.count <= 40 else { return false }
    let line = document.text[block.range.lower..<block.range.upper]
    return line.startsCaseless("apply") || line.startsCaseless("easy apply")
      || line.startsCaseless("quick apply")
  }

  private static let headings: [StaticString] = [
    "requirement", "qualification", "responsibilit", "duties", "what you'll", "what you’ll",
    "what you will", "what you bring", "what you need", "what we're looking", "what we’re looking",
    "what we are looking", "looking for", "you have", "you are", "you will", "you bring",
    "your role",
    "your profile", "your mission", "your team", "about the role", "about the job",
    "about the position", "about this role", "the role", "role overview", "job description",
    "job summary", "job details", "position summary", "job type", "must have", "must-have",
    "nice to have", "nice-to-have", "preferred", "desired", "skills", "we offer", "benefits",
    "perks",
    "who we want", "minimum", "ideal candidate", "essential", "key tasks", "in this role",
    "why join", "about you", "how to apply", "salary", "compensation",
  ]

  private static let demands: [StaticString] = [
    "requirement", "qualification", "responsibilit", "duties", "what you'll", "what you’ll",
    "what you will", "what you bring", "what you need", "looking for", "you have", "you bring",
    "must have", "must-have", "nice to have", "nice-to-have", "preferred", "desired",
    "ideal candidate", "essential", "experience", "education", "about you", "who you are",
  ]

  private static let address: [StaticString] = [
    "ou will", "e are looking for", "e're looking for", "e’re looking for", "e are seeking",
    "eal candidate", "qual opportunity employer", "equal opportunity", "ears of experience",
    "ears’ experience", "ears' experience", "ears experience", "ob type", "ull-time", "ull time",
    "o apply", "esponsible for", "esponsibilities include", "n this role", "his role",
    "his position",
    "s hiring", "oin our team", "ob description", "he successful", "our role", "ob duties",
    "ob title",
    "EQUIREMENTS", "UALIFICATIONS", "ESPONSIBILITIES",
    "pplicants", "e seek", "is seeking",
  ]

  private static let strong: [StaticString] = [
    "esponsibilit", "equirements", "ualification", "andidate", "ears of experience", "ou will",
    "e are looking for", "e're looking for", "ob description", "pplicant", "qual opportunity",
    "ull-time", "ull time", "salary", "hiring", "apply", "achelor", "ust have", "referred",
    "ob type",
    "his role", "ears experience",
    // German, French, Spanish, Dutch, Portuguese, Italian, Swedish, Danish, Polish, Czech, Japanese,
    // Chinese.
    "ufgaben", "enntnisse", "bewerb", "nforderungen", "ein Profil", "hr Profil", "gehalt",
    "ompétences", " missions", "rofil recherché", "le poste", "equisitos", "unciones", "uesto",
    "frecemos", "xperiencia", "rvaring", "unctie", "acature", "olliciteer", "da vaga",
    "xperiência", "esponsabilidades", "sperienza", "equisiti", "andidat", "rfarenhet",
    "rbetsuppgifter", "rfaring", "ansøg", "oświadczenie", "ymagania", "ferujemy", "kušenost",
    "ožadujeme", "経験", "募集", "経歴", "经验", "职责", "要求",
  ]
}
