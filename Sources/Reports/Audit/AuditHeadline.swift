import Audit
import Model

/// The sentences at the top of an audit.
struct AuditHeadline {
  let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  var sentences: [String] {
    let records = audit.cards.map(\.record)
    guard !records.isEmpty else { return ["No posting was found."] }
    var sentences: [String] = []
    if audit.profile != nil { sentences.append(fit) }
    sentences.append(degrees(records))
    if !audit.missing.isEmpty {
      let count = audit.missing.count
      sentences.append(
        "\(Wording.count(count, "input")) could not be read as \(count == 1 ? "a posting" : "postings"): "
          + "see the end of the table.")
    }
    let contradictions = audit.cards.count { card in
      card.declared.contains { $0.outcome == .contradicts }
    }
    if contradictions > 0 {
      sentences.append(
        "\(contradictions) of \(records.count) \(contradictions == 1 ? "declares" : "declare") "
          + "something in the page's data that its text contradicts; the text is what counts here.")
    }
    return sentences
  }

  private var fit: String {
    let complete = audit.cards.count {
      ($0.fit?.required.stated ?? 0) > 0 && $0.fit?.required.fulfilled == $0.fit?.required.stated
    }
    let first = audit.cards[0]
    let best = first.fit.map { AuditWording.of($0.required) } ?? ""
    let name = first.record.company.value ?? first.record.shownTitle
    return "You meet everything required by \(complete) of \(audit.cards.count); "
      + "the best fit is \(name) with \(best)."
  }

  private func degrees(_ records: [Record]) -> String {
    let open = records.count { $0.degree.minimum == nil || $0.degree.substitutable }
    func needs(_ level: DegreeLevel) -> Int {
      records.count { $0.degree.minimum == level && !$0.degree.substitutable }
    }
    let parts = [
      (DegreeLevel.bachelor, "a bachelor's"), (.master, "a master's"), (.doctorate, "a doctorate"),
    ].compactMap { level, words in
      needs(level) == 0
        ? nil
        : "\(needs(level)) \(needs(level) == 1 ? "requires" : "require") \(words) "
          + "and \(needs(level) == 1 ? "takes" : "take") nothing instead"
    }
    return "\(open) of \(records.count) \(open == 1 ? "asks" : "ask") for no degree or "
      + (open == 1 ? "takes" : "take") + " experience instead"
      + (parts.isEmpty ? "" : "; " + parts.joined(separator: ", ")) + "."
  }
}
