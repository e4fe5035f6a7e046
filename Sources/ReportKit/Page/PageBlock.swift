/// One block of a section.
package indirect enum PageBlock: Sendable {
  /// A title inside a section.
  case heading(String)
  /// A title below a heading, as that of a group.
  case subheading(String)
  /// A sentence or more.
  case paragraph(Text)
  /// A sentence that is good to know and stands back.
  case note(Text)
  /// Terms and what they mean.
  case glossary([Term])
  /// Answers by their names, one below the other.
  case facts([Term])
  /// Something to type.
  case command(String)
  case table(Table)
  /// A chart of what the table behind it holds; only forms that can draw show it.
  case chart(Chart)
  case list([Item])
  /// Blocks that a form folds away under a title, or names where it cannot unfold them.
  case fold(String, [PageBlock])
  /// Blocks side by side where there is room.
  case columns([[PageBlock]])
  /// A posting's text, line by line.
  case transcript(Transcript)

  package static func paragraph(_ words: String) -> PageBlock { .paragraph(Text(words)) }

  package static func note(_ words: String) -> PageBlock { .note(Text(words)) }
}

/// A name and what is said of it.
package struct Term: Hashable, Sendable {
  package var name: String
  package var meaning: Text

  package init(_ name: String, _ meaning: Text) {
    self.name = name
    self.meaning = meaning
  }
}

/// An entry of a list, with the words of a posting behind it.
package struct Item: Sendable {
  /// How it turned out, shown by a sign before the text and by colour.
  package var tone: Tone?
  package var text: Text
  package var quotes: [Quotation]
  /// Entries below it.
  package var items: [Item]

  package init(tone: Tone? = nil, _ text: Text, quotes: [Quotation] = [], items: [Item] = []) {
    self.tone = tone
    self.text = text
    self.quotes = quotes
    self.items = items
  }
}

/// How something turned out.
package enum Tone: String, CaseIterable, Sendable {
  case good, fair, open, bad

  /// A sign beside the words, so that it is found at a glance and without colour.
  var sign: String {
    switch self {
    case .good: "✓"
    case .fair: "↷"
    case .open: "?"
    case .bad: "✗"
    }
  }
}
