extension Tag {
  /// Whether the element is a table or makes up one.
  var isTablePart: Bool {
    switch self {
    case .td, .th, .tr, .tbody, .thead, .tfoot, .table: true
    default: false
    }
  }

  /// Whether the element stands around others rather than for a piece of text.
  var holdsBlocks: Bool {
    switch self {
    case .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .dt, .dd, .pre, .tr: false
    default: true
    }
  }

  /// The name under which libxml2 sees a block: few enough that no version treats them apart.
  var passedName: StaticString {
    switch self {
    case .p: "p"
    case .li: "li"
    case .ul, .ol, .menu, .dir: "ul"
    case .h1: "h1"
    case .h2: "h2"
    case .h3: "h3"
    case .h4: "h4"
    case .h5: "h5"
    case .h6: "h6"
    case .dt: "dt"
    case .dd: "dd"
    case .pre: "pre"
    default: "div"
    }
  }
}
