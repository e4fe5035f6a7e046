import Model

/// A part of a posting's opening lines: a line, or what stands in one between two bars.
struct HeaderPart {
  enum Kind {
    /// A job's name.
    case job
    /// What may be the company's name; `isSure` where no vocabulary holds all of its words.
    case name(isSure: Bool)
    /// What a label gives: "Job title: Data Engineer".
    case title, company
    case place
    /// Anything else that such lines say: hours, pay, dates, a department.
    case fact
    /// What a page has around its text: "Apply now", "Back to search".
    case frame
    /// Anything that none of these is.
    case other
  }

  var kind: Kind
  var range: TextRange
  /// Index of its block.
  var block: Int

  var isJob: Bool { if case .job = kind { true } else { false } }
  var isTitle: Bool { if case .title = kind { true } else { false } }
  var isCompany: Bool { if case .company = kind { true } else { false } }
  var isName: Bool { if case .name = kind { true } else { false } }
  var isPlace: Bool { if case .place = kind { true } else { false } }
  /// Whether it says something of the job that only the lines above a description do.
  var isDetail: Bool {
    switch kind {
    case .place, .fact: true
    default: false
    }
  }
}
