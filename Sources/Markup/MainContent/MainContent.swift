import Model

/// Chooses the blocks of a page that are its main content.
///
/// Containers are weighed by the text in them that is no link. What the hints of the markup or a
/// heading name as something else is left out; then the choice goes down from the whole page into
/// the one container that holds nearly all of the rest. Lists inside the choice are never dropped.
package struct MainContent {
  /// Bytes of running text below which a part is not taken for the content without a closer look.
  package static let leastText = 400

  /// Blocks chosen, in order.
  private(set) var kept: [Int] = []
  /// Whether an element that is known to hold the content was there.
  private(set) var isKnownContent = false
  /// Whether the choice lies in an element whose name says that it is a job's text.
  private(set) var isJobText = false
  /// Controls to fill in, inside of the part that was chosen before anything of it was left out.
  private(set) var fieldCount = 0
  /// Bytes of running text in what was chosen.
  private(set) var weight = 0

  private let document: TextDocument
  private let traces: [BlockTrace]
  private let containers: [BlockContainer]
  private let fields: [Int]
  private let isDemand: (TextDocument, Block) -> Bool
  private let isFact: (TextDocument, Block) -> Bool
  private var keeps: [Bool]
  private var weights: [Int]
  /// Weight of all blocks before each.
  private var sums: [Int] = []

  /// Blocks between a page's title and its content among which facts are looked for.
  private static let headerBlocks = 16
  /// Most bytes of a fact's line.
  private static let longestFact = 60

  /// - Parameters:
  ///   - isDemand: Whether a block heads what no choice of content may leave out.
  ///   - isFact: Whether a line below a title is a fact of the job, as its place.
  init(
    _ document: TextDocument, _ traces: [BlockTrace], _ containers: [BlockContainer],
    fields: [Int], isDemand: @escaping (TextDocument, Block) -> Bool,
    isFact: @escaping (TextDocument, Block) -> Bool
  ) {
    self.document = document
    self.traces = traces
    self.containers = containers
    self.fields = fields
    self.isDemand = isDemand
    self.isFact = isFact
    keeps = [Bool](repeating: true, count: document.blocks.count)
    weights = zip(document.blocks, traces).map { Self.weight($0, $1) }
    guard !document.blocks.isEmpty else { return }
    updateSums()
    let known = knownBlocks()
    if let known {
      isKnownContent = true
      keepOnly(known)
      updateSums()
    }
    dropByHints()
    dropByHeadings()
    updateSums()
    let parts = known ?? [descend()]
    fieldCount = parts.reduce(0) { $0 + fieldCount(in: $1) }
    if known == nil { keepOnly(parts) }
    dropControls()
    kept = keeps.indices.filter { keeps[$0] }
    weight = kept.reduce(0) { $0 + weights[$1] }
    kept = facts + kept
  }

  /// The lines between the page's title and what was chosen that are facts of the job: place, pay, and
  /// the kind of employment.
  private var facts: [Int] {
    guard let first = kept.first,
      let title = document.blocks[..<first].lastIndex(where: { block in
        if case .heading(let level) = block.kind { level <= 2 } else { false }
      })
    else { return [] }
    return ((title + 1)..<first).prefix(Self.headerBlocks).filter { index in
      let block = document.blocks[index]
      return block.range.count <= Self.longestFact && traces[index].linkBytes == 0
        && isFact(document, block)
    }
  }

  /// Bytes of text outside links; nothing for a line that is mostly a link or very short.
  private static func weight(_ block: Block, _ trace: BlockTrace) -> Int {
    let plain = block.range.count - trace.linkBytes
    if plain * 2 < block.range.count { return 0 }
    return plain >= 30 || block.kind.isItem && plain >= 12 ? plain : 0
  }

  private mutating func updateSums() {
    sums = [0]
    sums.reserveCapacity(weights.count + 1)
    var sum = 0
    for (weight, keeps) in zip(weights, keeps) {
      sum += keeps ? weight : 0
      sums.append(sum)
    }
  }

  private func weight(_ blocks: Range<Int>) -> Int {
    sums[blocks.upperBound] - sums[blocks.lowerBound]
  }

  private mutating func drop(_ blocks: Range<Int>) {
    for index in blocks { keeps[index] = false }
  }

  private mutating func keepOnly(_ ranges: [Range<Int>]) {
    var position = 0
    for range in ranges where range.lowerBound >= position {
      drop(position..<range.lowerBound)
      position = range.upperBound
    }
    drop(position..<keeps.count)
  }

  // MARK: What the markup names

  private func knownBlocks() -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    for container in containers where container.hints.contains(.knownContent) {
      if let last = ranges.last, last.upperBound >= container.blocks.upperBound { continue }
      ranges.append(container.blocks)
    }
    return ranges.reduce(0) { $0 + weight($1) } >= 200 ? ranges : nil
  }

  /// Drops what hints call something else than content, unless most of the page's text is in it: a
  /// form may wrap a whole page, and a class name may mean anything.
  private mutating func dropByHints() {
    let total = weight(0..<keeps.count)
    for container in containers where !container.blocks.isEmpty {
      let hints = container.hints
      let own = weight(container.blocks)
      if hints.contains(.frame), total - own >= Self.leastText { drop(container.blocks) }
      var limit = 0.0
      if hints.contains(.boilerplate) || hints.contains(.frame) { limit = 0.4 }
      if hints.contains(.otherJobs) || hints.contains(.form) { limit = 0.6 }
      if limit == 0, hints.contains(.hidden) { limit = 0.2 }
      if hints.contains(.content) || hints.contains(.knownContent) { limit /= 4 }
      let isToFillIn = hints.contains(.form) && isForm(container.blocks, weight: own)
      if limit > 0, isToFillIn || Double(own) <= limit * Double(total) { drop(container.blocks) }
    }
  }

  /// Index of the first control that stands at a block or after it; `fields` rises.
  private func firstField(from block: Int) -> Int {
    fields.firstIndexSorted { $0 >= block }
  }

  private func fieldCount(in blocks: Range<Int>) -> Int {
    firstField(from: blocks.upperBound) - firstField(from: blocks.lowerBound)
  }

  /// Whether there are many controls for the text around them.
  private func isForm(_ blocks: Range<Int>, weight: Int) -> Bool {
    let count = fieldCount(in: blocks)
    return count >= 3 && weight < 250 * count
  }

  // MARK: What headings name

  private mutating func dropByHeadings() {
    for index in document.blocks.indices where keeps[index] {
      switch BoilerplateHeadings.heading(
        document, document.blocks[index], hasForm: fields.last ?? -1 >= index)
      {
      case .none: break
      case .otherJobs: drop(section(from: index))
      // "Apply for this job" on a button stands over nothing.
      case .application where traces[index].linkBytes == 0 && !isControl(index):
        drop(index..<keeps.count)
      case .application: break
      }
    }
  }

  /// The blocks that a heading stands over: the largest element that starts with it, or all up to
  /// the next heading of its rank in its own element.
  private func section(from index: Int) -> Range<Int> {
    var container = traces[index].container
    var largest: Range<Int>?
    var own = index..<keeps.count
    while container >= 0 {
      let blocks = containers[container].blocks
      if blocks.lowerBound == index {
        if blocks.count > 1 { largest = blocks }
      } else {
        own = index..<blocks.upperBound
        if blocks.count > 1 { break }
      }
      container = containers[container].parent
    }
    if let largest { return largest }
    guard case .heading(let level) = document.blocks[index].kind else { return own }
    let end = own.dropFirst().first { block in
      if case .heading(let other) = document.blocks[block].kind { other <= level } else { false }
    }
    return index..<(end ?? own.upperBound)
  }

  // MARK: Where the text is

  /// The blocks of the smallest container that holds nearly all text, or a little less where its
  /// name says that it is the content; less than half where its name says that it is the job's text
  /// and nothing beside it asks for anything.
  private mutating func descend() -> Range<Int> {
    let total = weight(0..<keeps.count)
    var best = 0..<keeps.count
    guard total > 0 else { return best }
    for container in containers
    where container.tag.holdsBlocks && best.contains(container.blocks) {
      let share = container.hints.contains(.content) ? 0.75 : 0.93
      let own = weight(container.blocks)
      if Double(own) >= share * Double(total)
        || container.hints.contains(.jobText) && own >= Self.leastText
          && Double(own) >= 0.3 * Double(total) && !demands(in: best, beside: container.blocks)
      {
        best = container.blocks
        isJobText = isJobText || container.hints.contains(.jobText)
      }
    }
    return best
  }

  /// Whether something outside of a part is a list, or heads a demand.
  private func demands(in blocks: Range<Int>, beside part: Range<Int>) -> Bool {
    (Array(blocks.lowerBound..<part.lowerBound) + Array(part.upperBound..<blocks.upperBound))
      .contains { index in
        keeps[index]
          && (document.blocks[index].kind.isItem && weights[index] > 0
            || isDemand(document, document.blocks[index]))
      }
  }

  private func isControl(_ block: Int) -> Bool {
    let container = traces[block].container
    return container >= 0 && containers[container].hints.contains(.control)
  }

  /// Drops what is written on buttons and the like.
  private mutating func dropControls() {
    for index in document.blocks.indices where keeps[index] {
      let block = document.blocks[index]
      if !block.kind.isHeading,
        isControl(index) && block.range.count < 80 || BoilerplateHeadings.isControl(document, block)
      {
        keeps[index] = false
      }
    }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
