import Audit
import Model
import ReportKit

/// The guide's decision table applied, in words.
struct PathComposer {
  private let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  var section: PageSection? {
    guard let advice = audit.advice, let goal = advice.goals.first else { return nil }
    let rows = PathTable.paths.map { path in
      let place = goal.paths.firstIndex(of: path)
      let advised = place.map { $0 == 0 ? "first" : "then" } ?? "–"
      return [path.name, advised, path.duration, path.cost, path.note]
    }
    return PageSection(
      "Path", anchor: "path",
      advice.goals.map { .paragraph(sentence($0, advice)) } + [
        .table(Table(["Path", "Advised", "Takes", "Costs", "Also"], rows)),
        .note("Every figure and all advice here: \(PathTable.source)."),
      ])
  }

  private func sentence(_ goal: PathAdvice.Goal, _ advice: PathAdvice) -> String {
    let total = audit.cards.count
    return "\(goal.postings) of \(total) \(goal.postings == 1 ? "is a" : "are") "
      + "\(goal.role.rawValue) \(goal.postings == 1 ? "role" : "roles"): \(degrees(goal, advice)). "
      + advised(goal, advice.years)
  }

  private func advised(_ goal: PathAdvice.Goal, _ years: Double?) -> String {
    guard let years else {
      return
        "What the guide advises depends on your years of software, which your profile does not "
        + "say: add years.software."
    }
    let experience = years >= PathTable.experienced ? "3 or more" : "0–2"
    let names = goal.paths.map(\.name).joined(separator: ", then ")
    return
      "For a \(goal.role.rawValue) goal with \(experience) years of software the guide advises: "
      + "\(names). It calls a software engineer's fit for such roles "
      + "\(PathTable.fit(goal.role))."
  }

  private func degrees(_ goal: PathAdvice.Goal, _ advice: PathAdvice) -> String {
    func said(_ count: Int, _ verb: String) -> String {
      count == 0 ? "none \(verb)s" : "\(count) \(verb)\(count == 1 ? "s" : "")"
    }
    return said(goal.requireDoctorate, "require") + " a doctorate, "
      + said(goal.requireMaster, "require") + " a master's, "
      + "\(goal.openWithoutDegree) \(goal.openWithoutDegree == 1 ? "takes" : "take") "
      + "someone without a degree, "
      + (advice.knowsDegree
        ? "and your degree or experience meets \(goal.degreeMet)"
        : "and which degree you hold your profile does not say")
  }
}
