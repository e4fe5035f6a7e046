/// What the filter notes in a tag's one attribute.
struct MarkupNote {
  /// Whether the element is bold or, of a link, whether it leads to a job.
  var isSet = false
  /// Number of the element among those that the filter tells of.
  var element: Int?

  /// No note.
  init() {}

  init(isSet: Bool, element: Int?) {
    self.isSet = isSet
    self.element = element
  }

  /// Reads the attribute's value.
  init(number: Int) {
    isSet = number & 1 == 1
    element = number > 1 ? number >> 1 - 1 : nil
  }

  /// The attribute's value, 0 where there is nothing to note.
  var number: Int { (element.map { ($0 + 1) << 1 } ?? 0) | (isSet ? 1 : 0) }
}
