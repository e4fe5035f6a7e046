import Model

/// An element's name, as far as it means anything for text.
package enum Tag: String, CaseIterable {
  case a, abbr, address, area, article, aside, audio, b, base, big, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup, datalist, dd, del, details, dialog, dir
  case div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd
  case label, legend, li, link, main, map, mark, math, menu, meta, meter, nav, noembed, noframes
  case noscript, object, ol, optgroup, option, output, p, param, pre, progress, s, samp, script
  case search, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul
  case `var`, video, wbr
  /// A name with a hyphen, as scripts' own elements have.
  case custom = "-"
  case unknown = ""

  /// What the filter does with the element.
  enum Treatment {
    /// Its content is no text of the page.
    case skipped
    /// The tag alone is dropped: it neither parts nor sets off text.
    case inline
    /// It has no content and parts nothing.
    case void
    case lineBreak
    case bold
    case link
    /// It parts text from its neighbours.
    case block
  }

  var treatment: Treatment {
    switch self {
    case .script, .style, .template, .noscript, .svg, .iframe, .title, .textarea, .select, .math,
      .object, .canvas, .audio, .video, .noframes, .noembed, .datalist:
      .skipped
    case .area, .base, .col, .embed, .frame, .img, .input, .link, .meta, .param, .source, .track,
      .wbr:
      .void
    case .br, .hr: .lineBreak
    case .b, .strong: .bold
    case .a: .link
    case .address, .article, .aside, .blockquote, .button, .caption, .center, .custom, .dd,
      .details, .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form,
      .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .label, .legend, .li, .main, .menu, .nav,
      .ol, .optgroup, .option, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot,
      .th, .thead, .tr, .ul:
      .block
    default: .inline
    }
  }

  /// 1 to 6, 0 for anything but a heading.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }

  var isList: Bool { self == .ul || self == .ol || self == .menu || self == .dir }

  /// The tag of that name in any case of letters.
  init(name: Bytes) {
    var hash = TextHash.seed
    var hyphen = false
    for byte in name {
      hash = TextHash.mix(hash, byte.lowercased)
      if byte == UInt8(ascii: "-") { hyphen = true }
    }
    self = hyphen ? .custom : Self.find(hash)
  }

  private static func find(_ hash: UInt64) -> Tag {
    var slot = Int(truncatingIfNeeded: hash >> 7) & 511
    while true {
      let entry = slots[slot]
      if entry.hash == hash { return entry.tag }
      if entry.tag == .unknown { return .unknown }
      slot = (slot + 1) & 511
    }
  }

  private static let slots: [(hash: UInt64, tag: Tag)] = {
    var slots = [(hash: UInt64, tag: Tag)](repeating: (0, .unknown), count: 512)
    for tag in Tag.allCases where tag != .unknown && tag != .custom {
      let hash = tag.rawValue.utf8.reduce(TextHash.seed, TextHash.mix)
      var slot = Int(truncatingIfNeeded: hash >> 7) & 511
      while slots[slot].tag != .unknown { slot = (slot + 1) & 511 }
      slots[slot] = (hash, tag)
    }
    return slots
  }()
}
