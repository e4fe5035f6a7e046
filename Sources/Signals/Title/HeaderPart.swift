import Model

/// A part of a posting's opening lines: a line, or what stands in one between two bars.
struct HeaderPart {
  enum Kind {
    /// A job's name.
    case job
    /// What may be the company's name.
    case name(Surety)
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

  /// How surely a name is a company's.
  enum Surety {
    /// Vocabularies hold all of its words.
    case doubtful
    /// One of its words is in none.
    case likely
    /// It ends in what companies do: "Acme Freight".
    case ofTrade
    /// It says so: "Acme Ltd", "City of Acme".
    case evident
  }

  var kind: Kind
  var range: TextRange
  /// Index of its block.
  var block: Int

  var isJob: Bool { if case .job = kind { true } else { false } }
  var isTitle: Bool { if case .title = kind { true } else { false } }
  var isCompany: Bool { if case .company = kind { true } else { false } }
  var isName: Bool { if case .name = kind { true } else { false } }
  var isOfTrade: Bool { if case .name(.ofTrade) = kind { true } else { false } }
  var isEvident: Bool { if case .name(.evident) = kind { true } else { isCompany } }
  var isPlace: Bool { if case .place = kind { true } else { false } }
  /// Whether it says something of the job that only the lines above a description do.
  var isDetail: Bool {
    switch kind {
    case .place, .fact: true
    default: false
    }
  }
}
