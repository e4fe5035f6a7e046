import Model

extension ContentHash {
  /// The name of a posting as it was loaded, wherever it stands: everything but its id and its source.
  public static func of(_ posting: Posting) -> String {
    var hash = ContentHash()
    hash.add(posting.document.text)
    var places: [UInt8] = []
    func add(_ number: Int) {
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) { places += $0 }
    }
    for block in posting.document.blocks {
      add(block.range.lower)
      add(block.range.upper)
      add(block.boldPrefix)
      places.append(block.isBold ? 1 : 0)
      switch block.kind {
      case .paragraph: places.append(0)
      case .heading(let level): places += [1, UInt8(clamping: level)]
      case .item(let depth):
        places.append(2)
        add(depth)
      }
    }
    hash.add(places)
    let declared = posting.declared
    let words: [String?] = [
      posting.title, posting.company, posting.location, posting.date, posting.url, posting.method,
      declared.education, declared.experienceMonths.map { String($0) }, declared.employmentType,
      declared.salary, declared.workMode,
    ]
    // What is missing differs from what is empty, and no word runs into the next.
    for word in words { hash.add(word.map { [1] + Array($0.utf8) + [0] } ?? [0]) }
    return hash.finish()
  }
}
