/// What a report says, before a writer gives it the form of a terminal's text, of Markdown or of HTML.
///
/// `ReportKit` is this model and one writer a form. A composer builds values and never sees a form's
/// syntax; a writer knows no report. The HTML is written by a typed builder rather than by a template:
/// a template takes its values from dictionaries of `Any`, so that a block added to the model asks for
/// a second, unchecked tree beside it, while a builder's `switch` over the blocks is checked by the
/// compiler and escapes whatever it is given. Words may come from strangers: writers clean and escape
/// all of them.
package struct Page: Sendable {
  /// The whole report's title.
  package var title: String
  /// Sentences that say the most important thing first.
  package var headline: [Text]
  /// Blocks between the headline and the sections, as a summary.
  package var summary: [PageBlock]
  /// The sections, in the order in which a reader needs them.
  package var sections: [PageSection]

  package init(
    title: String, headline: [Text], summary: [PageBlock] = [], sections: [PageSection]
  ) {
    self.title = title
    self.headline = headline
    self.summary = summary
    self.sections = sections
  }
}

/// One titled section of a page.
package struct PageSection: Sendable {
  package var title: String
  /// The words under which the table of contents names it; nil where it does not.
  package var contents: String?
  /// Where links of the page find it; nil for the section's place.
  package var anchor: String?
  /// Whether a form that can folds it away and opens it again.
  package var isFoldable: Bool
  package var blocks: [PageBlock]

  /// Leaves out charts that have nothing to tell.
  package init(
    _ title: String, anchor: String? = nil, isFoldable: Bool = false, _ blocks: [PageBlock]
  ) {
    self.title = title
    contents = title
    self.anchor = anchor
    self.isFoldable = isFoldable
    self.blocks = blocks.filter { block in
      if case .chart(let chart) = block { chart.isTelling } else { true }
    }
  }
}
