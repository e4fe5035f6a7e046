extension Tag {
  /// Whether the element stands around others rather than for a piece of text.
  var holdsBlocks: Bool {
    switch self {
    case .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .dt, .dd, .pre, .tr: false
    default: true
    }
  }

  /// The name under which libxml2 sees the element: few enough that no version treats them apart.
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
    case .table: "table"
    case .tbody, .thead, .tfoot: "tbody"
    case .tr: "tr"
    case .td, .th: "td"
    case .b, .strong: "b"
    case .a: "a"
    case _ where treatment == .block: "div"
    default: "span"
    }
  }
}
