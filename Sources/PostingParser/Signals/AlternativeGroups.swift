/// Runs of things of which one will do: "PyTorch or TensorFlow", "C++/Java/Python".
struct AlternativeGroups {
  private var groups: [Int?]
  /// Number of groups.
  private(set) var count = 0

  /// Groups the given places of one sentence.
  init(_ places: [Range<Int>], _ text: ReadText, _ lexicon: Lexicon) {
    groups = Array(repeating: nil, count: places.count)
    var start = 0
    while start < places.count {
      var end = start + 1
      var hasOr = false
      var hasAnd = false
      while end < places.count {
        let between = places[end - 1].upperBound..<places[end].lowerBound
        guard !between.isEmpty, between.count <= 3,
          between.allSatisfy({ lexicon.isIn(.listJoin, text.tokens[$0].word) })
        else { break }
        for index in between {
          if lexicon.phrase(.or, text.tokens, at: index, before: index + 1) != nil
            || text.isSign(index, "/")
          {
            hasOr = true
          }
          if lexicon.phrase(.and, text.tokens, at: index, before: index + 1) != nil {
            hasAnd = true
          }
        }
        end += 1
      }
      let first = places[start].lowerBound
      if lexicon.phrase(
        .orSimilar, text.tokens, at: places[end - 1].upperBound,
        before: min(places[end - 1].upperBound + 4, text.tokens.count)) != nil
        || (max(0, first - 4)..<first).contains(where: {
          lexicon.phrase(.oneOf, text.tokens, at: $0, before: first).map { $0 >= first - 1 }
            ?? false
        })
      {
        hasOr = true
        hasAnd = false
      }
      if end - start > 1, hasOr, !hasAnd || isAndOr(places[start..<end], text, lexicon) {
        for index in start..<end { groups[index] = count }
        count += 1
      }
      start = end
    }
  }

  /// Number of the group of place `index`, nil where it stands alone.
  func group(_ index: Int) -> Int? { groups[index] }

  private func isAndOr(
    _ places: ArraySlice<Range<Int>>, _ text: ReadText, _ lexicon: Lexicon
  ) -> Bool {
    let last = places[places.endIndex - 2].upperBound..<places[places.endIndex - 1].lowerBound
    return last.contains {
      lexicon.phrase(.or, text.tokens, at: $0, before: last.upperBound) != nil
    }
  }
}
