import Testing

@testable import ReportKit

struct TextTests {
  @Test func wordsOfOneStyleAreOneRun() {
    var text = Text("a", .strong)
    text.append("b", .strong)
    text.append("", .quiet)
    text.append("c", .plain)
    #expect(
      text.runs == [Text.Run(words: "ab", style: .strong), Text.Run(words: "c", style: .plain)])
  }

  @Test func countsCanBeLeftWithoutTheirRows() {
    let filter = RowFilter(anchor: "only-x", name: "x")
    let text = Text("of ") + Text("3", .rows(filter)) + Text(" b", .strong)
    #expect(text.filters.map(\.anchor) == ["only-x"])
    #expect(
      text.withoutFilters.runs == [
        Text.Run(words: "of 3", style: .plain), Text.Run(words: " b", style: .strong),
      ])
  }

  @Test(arguments: [
    // Of one line where there is room, of two lines, and where they would take too much of it.
    (3, 3, 10, ["", "one two three"]), (3, 4, 10, ["one", "three"]),
    (3, 3, 200, ["one", "three"]),
  ])
  func quotesOfOneLineStandOnce(_ first: Int, _ second: Int, _ gap: Int, _ quotes: [String]) {
    let middle = gap == 10 ? " two " : " " + String(repeating: "x", count: gap) + " "
    let items = Item.withoutRepeats([
      Item(
        "a", quotes: [Quotation(line: first, before: "", words: "one", after: middle + "three")]),
      Item(
        "b", quotes: [Quotation(line: second, before: "one" + middle, words: "three", after: "")]),
    ])
    #expect(items.map { $0.quotes.map(\.words).joined() } == quotes)
  }
}
