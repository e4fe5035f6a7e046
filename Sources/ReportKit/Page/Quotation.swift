/// Words of a posting in the company of their line.
package struct Quotation: Hashable, Sendable {
  /// The line's number, nil where it is not known.
  package var line: Int?
  package var before: String
  package var words: String
  package var after: String

  package init(line: Int?, before: String, words: String, after: String) {
    self.line = line
    self.before = before
    self.words = words
    self.after = after
  }

  /// The quote made harmless.
  var clean: Quotation {
    Quotation(
      line: line, before: SafeText.fragment(before), words: SafeText.fragment(words),
      after: SafeText.fragment(after))
  }

  /// Several quotes of one line as one that reaches from the first to the last.
  package static func joined(_ quotes: [Quotation]) -> Quotation {
    guard var whole = quotes.min(by: { $0.before.count < $1.before.count }),
      let last = quotes.min(by: { $0.after.count < $1.after.count })
    else { return Quotation(line: nil, before: "", words: "", after: "") }
    let line = whole.before + whole.words + whole.after
    let middle = line.dropFirst(whole.before.count)
    guard last.after.count <= middle.count else { return whole }
    whole.words = String(middle.dropLast(last.after.count))
    whole.after = last.after
    return whole
  }
}

extension Quotation {
  /// Columns that a quote has in forms without lines of their own; longer ones are cut around it.
  static let room = 160

  /// The quotes, those of one line as one where it has room for them.
  fileprivate static func merged(_ quotes: [Quotation]) -> [Quotation] {
    var merged: [Quotation] = []
    for quote in quotes {
      if let last = merged.last, let line = quote.line, last.line == line {
        let joined = joined([last, quote])
        if joined.words.count <= room {
          merged[merged.count - 1] = joined
          continue
        }
      }
      merged.append(quote)
    }
    return merged
  }
}

extension Item {
  /// Entries of which a run from one line of the posting has that line's words once, behind its last.
  static func withoutRepeats(_ items: [Item]) -> [Item] {
    var found = items
    for place in found.indices { found[place].quotes = Quotation.merged(found[place].quotes) }
    for place in found.indices.dropFirst() {
      let before = found[place - 1].quotes
      guard let line = before.first?.line, before.allSatisfy({ $0.line == line }),
        !found[place].quotes.isEmpty, found[place].quotes.allSatisfy({ $0.line == line })
      else { continue }
      let joined = Quotation.merged(before + found[place].quotes)
      guard joined.count == 1 else { continue }
      found[place].quotes = joined
      found[place - 1].quotes = []
    }
    return found
  }
}
