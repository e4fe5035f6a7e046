import Model

/// A sentence, a list item or a heading, with the kind of the section that it stands in.
struct Sentence {
  /// Its tokens.
  var tokens: Range<Int>
  /// Index of its block.
  var block: Int
  /// Kind of its section.
  var kind: SectionKind
  /// Rule that gave the kind.
  var rule: RuleName
  /// Whether it is a heading.
  var isHeading: Bool
  /// Whether its section has a heading that a vocabulary knows.
  var isUnderHeading: Bool
  /// The groups of which a phrase starts in it: what no phrase starts in need not be walked.
  var hits: PhraseSet
}

/// A posting's text cut into tokens, sentences and sections, bound to the lexicon that it is read by:
/// what every rule reads.
///
/// A class, since every rule holds it and a value's arrays would be counted one by one.
final class ReadText {
  let document: TextDocument
  let tokens: [Token]
  /// The lexicon that the text was read by.
  let lexicon: Lexicon
  let sentences: [Sentence]
  /// The sentences that are headings, rising.
  private let headings: [Int]
  /// Whether any heading of requirements or preferences was found.
  let hasRequirementSection: Bool

  init(
    document: TextDocument, tokens: [Token], lexicon: Lexicon, sentences: [Sentence],
    hasRequirementSection: Bool
  ) {
    self.document = document
    self.tokens = tokens
    self.lexicon = lexicon
    self.sentences = sentences
    headings = sentences.indices.filter { sentences[$0].isHeading }
    self.hasRequirementSection = hasRequirementSection
  }

  /// The half-open UTF-8 range of a run of tokens.
  func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(
      Int(self.tokens[tokens.lowerBound].lower), Int(self.tokens[tokens.upperBound - 1].upper))
  }

  /// The sentence that a token stands in.
  func sentence(of token: Int) -> Int {
    sentences.firstIndexSorted { $0.tokens.upperBound > token }
  }

  /// The heading that a sentence stands below, nil where it has none.
  func heading(above sentence: Int) -> Sentence? {
    let place = headings.firstIndexSorted { $0 >= sentence }
    return place == 0 ? nil : sentences[headings[place - 1]]
  }

  /// The first token at a byte of the text or behind it; the number of tokens where none is.
  func token(from byte: Int) -> Int { tokens.firstIndexSorted { Int($0.lower) >= byte } }

  /// Evidence for a run of tokens.
  func evidence(_ tokens: Range<Int>, _ rule: String) -> Evidence {
    let range = range(tokens)
    return Evidence(quote: document.string(range), range: range, rule: rule)
  }

  /// Whether the token is that ASCII sign.
  @inline(__always)
  func isSign(_ index: Int, _ sign: StaticString) -> Bool {
    tokens[index].kind == .sign
      && document.text[Int(tokens[index].lower)] == sign.utf8Start.pointee
  }

  /// Whether the token is an apostrophe of either form.
  func isApostrophe(_ index: Int) -> Bool {
    let range = tokens[index].range
    return isSign(index, "'")
      || document.text[range.lower..<range.upper].elementsEqual("\u{2019}".utf8)
  }

  /// Whether the token is a hyphen or a dash of any length.
  func isDash(_ index: Int) -> Bool {
    guard tokens[index].kind == .sign else { return false }
    return document.text.withUnsafeBufferPointer { bytes in
      let lower = Int(tokens[index].lower)
      let sign = Sign(bytes, lower, Int(tokens[index].upper))
      return (sign?.name ?? bytes[lower]) == UInt8(ascii: "-")
    }
  }
}

extension ReadText {
  /// Fewest words that tell one job of a company from another.
  private static let tellingWords = 80

  /// The hashes of the words that tell this job from others of its company, in order.
  ///
  /// Those are duties and requirements. Where a posting has too few of them, the text about company
  /// and job counts as well, and where that is too short all of it: what a company says of itself,
  /// its benefits and the law it writes into each of its postings.
  var tellingWordHashes: [UInt32] {
    let own = wordHashes { [.responsibilities, .requirements, .preferred].contains($0) }
    if own.count >= Self.tellingWords { return own }
    let described = wordHashes { ![.benefits, .equalOpportunity, .application].contains($0) }
    return described.count >= Self.tellingWords ? described : wordHashes { _ in true }
  }

  /// The hashes of the words in sections of some kinds.
  private func wordHashes(where isRead: (SectionKind) -> Bool) -> [UInt32] {
    var hashes: [UInt32] = []
    hashes.reserveCapacity(tokens.count)
    for sentence in sentences where isRead(sentence.kind) {
      for token in tokens[sentence.tokens] where token.isWord { hashes.append(token.hash) }
    }
    return hashes
  }

  /// Runs of sentences of one kind, each from its heading to the next; they cover every sentence.
  var sections: [Section] {
    var sections: [Section] = []
    for sentence in sentences {
      let range = range(sentence.tokens)
      if let last = sections.last, !sentence.isHeading, last.kind == sentence.kind {
        sections[sections.count - 1].range = TextRange(last.range.lower, range.upper)
      } else {
        sections.append(
          Section(
            kind: sentence.kind, heading: sentence.isHeading ? range : nil, range: range,
            rule: sentence.rule.string))
      }
    }
    return sections
  }

  /// The tokens of each block that has some.
  var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var last = -1
    for sentence in sentences {
      if sentence.block == last {
        let start = blocks[blocks.count - 1].lowerBound
        blocks[blocks.count - 1] = start..<sentence.tokens.upperBound
      } else {
        blocks.append(sentence.tokens)
        last = sentence.block
      }
    }
    return blocks
  }

  /// The first token of each sentence's block.
  var blockStarts: [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(sentences.count)
    for (number, sentence) in sentences.enumerated() {
      let goesOn = number > 0 && sentences[number - 1].block == sentence.block
      starts.append(goesOn ? starts[number - 1] : sentence.tokens.lowerBound)
    }
    return starts
  }
}
