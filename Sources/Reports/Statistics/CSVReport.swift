import Model
import ReportKit
import Statistics

/// Writes statistics as a tidy table: one row a statistic.
///
/// Columns: `by` (the grouping, empty for all postings), `group` (`all`, or the group's name),
/// `section`, `name`, `detail`, `count`, `denominator`, `percent`, `low`, `high` (the 95 % interval),
/// `value` for what is neither count nor share, a median, a quartile or a mean, and `reliability`: `reliable`,
/// `unreliable`, or `too-few`, of which no percentage is told. A number that is out of
/// nothing has a count alone. Sections that end in `of-naming` count the postings that name a degree.
enum CSVReport {
  static let columns = [
    "by", "group", "section", "name", "detail", "count", "denominator", "percent", "low", "high",
    "value", "reliability",
  ]

  static func render(_ statistics: Statistics) -> [UInt8] {
    var table = CSVTable()
    let accounting = statistics.accounting
    for (name, number) in [
      ("seen", accounting.seen), ("postings", accounting.postings),
      ("no-posting", accounting.noPosting), ("unreadable", accounting.unreadable),
      ("left-out", accounting.leftOut), ("left-aside", accounting.outside),
    ] { table.count("inputs", name, "", number) }
    for line in accounting.lines {
      table.count("inputs", line.kind.rawValue, line.code, line.inputs.count)
    }
    let duplicates = statistics.duplicates
    for (name, number) in [
      ("before", duplicates.before), ("after", duplicates.after),
      ("clusters", duplicates.clusters.count),
    ] { table.count("duplicates", name, "", number) }
    table.write(statistics.overall)
    for figure in statistics.headline.figures { table.write(figure) }
    for (group, estimate) in zip(MinimumGroup.allCases, statistics.headline.corrected)
    where statistics.overall.postings >= Share.fewest {
      table.estimate("minimum", "corrected, \(group.rawValue)", estimate)
    }
    for group in statistics.groups {
      table.by = statistics.options.groupings.map(\.rawValue).joined(separator: ",")
      table.group = group.name ?? ""
      table.write(group.figures)
    }
    return table.writer.bytes
  }
}

/// Rows for one group after another.
private struct CSVTable {
  var writer = CSVWriter()
  var by = ""
  var group = "all"

  init() { writer.row(CSVReport.columns) }

  mutating func count(_ section: String, _ name: String, _ detail: String, _ number: Int) {
    writer.row([by, group, section, name, detail, String(number), "", "", "", "", "", ""])
  }

  private mutating func value(
    _ section: String, _ name: String, _ detail: String, _ value: String
  ) {
    writer.row([by, group, section, name, detail, "", "", "", "", "", value, ""])
  }

  private mutating func value(
    _ section: String, _ name: String, _ detail: String, _ number: Double, _ median: Quartiles?
  ) {
    func said(_ number: Double?) -> String { number.map { Decimals.string($0, places: 2) } ?? "" }
    writer.row([
      by, group, section, name, detail, "", "", "", said(median?.interval?.lowerBound),
      said(median?.interval?.upperBound), said(number), median?.reliability.rawValue ?? "",
    ])
  }

  private mutating func share(
    _ section: String, _ name: String, _ detail: String, _ share: Share
  ) {
    func number(_ number: Double?) -> String {
      number.map { Decimals.fixed($0, places: 1) } ?? ""
    }
    let interval = share.told == nil ? nil : share.interval
    writer.row([
      by, group, section, name, detail, String(share.count), String(share.denominator),
      number(share.told), number(interval?.lowerBound), number(interval?.upperBound), "",
      share.reliability.rawValue,
    ])
  }

  private mutating func share(
    _ section: String, _ name: String, _ detail: String, _ share: DegreeShare
  ) {
    self.share(section, name, detail, share.all)
    self.share(section + "-of-naming", name, detail, share.naming)
  }

  mutating func estimate(_ name: String, _ detail: String, _ estimate: Estimate?) {
    guard let estimate else { return }
    func number(_ number: Double?) -> String {
      number.map { Decimals.fixed($0, places: 1) } ?? ""
    }
    writer.row([
      by, group, "headline", name, detail, "", "", number(estimate.percent),
      number(estimate.interval?.lowerBound), number(estimate.interval?.upperBound), "",
      "",
    ])
  }

  mutating func write(_ figure: HeadlineFigure) {
    let name = figure.share.rawValue
    share("headline", name, "every posting", figure.byPosting)
    let isTold = figure.byPosting.told != nil
    if isTold {
      estimate(name, "every company", figure.byCompany)
    }
    if let without = figure.withoutLargest {
      share("headline", name, "without the largest", without)
    }
    guard isTold else { return }
    estimate(name, "corrected", figure.corrected)
  }

  mutating func write(_ figures: Figures) {
    count("postings", "counted", "", figures.postings)
    share("postings", "doubtful", "", figures.doubtful)
    for line in figures.doubts { share("postings", "doubtful", line.field, line.share) }
    write(figures.degrees)
    for role in figures.roles { write(role) }
    for line in figures.titles.lines {
      share("titles", line.family.rawValue, "all", line.total)
      for (seniority, own) in zip(Seniority.allCases, line.seniorities) {
        share("titles", line.family.rawValue, seniority.rawValue, own)
      }
    }
    for (seniority, total) in zip(Seniority.allCases, figures.titles.seniorities) {
      share("titles", "all", seniority.rawValue, total)
    }
    write(figures.years, section: "years", name: "years")
    for line in figures.skills.categories { write(line, section: "skill-categories") }
    for line in figures.skills.skills { write(line, section: "skills") }
    write(figures.pay)
    write(figures.work)
    for line in figures.proof.proof {
      share("proof", line.proof.rawValue, "required", line.required)
      share("proof", line.proof.rawValue, "preferred", line.preferred)
    }
    for line in figures.proof.certifications { write(line, section: "certifications") }
  }

  private mutating func write(_ pay: PayFigures) {
    share("pay", "stated", "", pay.stated)
    share("pay", "comparable", "", pay.comparable)
    for currency in pay.currencies {
      let lines =
        [("all", currency.all)] + zip(Family.allCases.map(\.rawValue), currency.families)
        + zip(Seniority.allCases.map(\.rawValue), currency.seniorities)
        + currency.countries.map { ($0.country, $0.pay) }
      for (name, line) in lines where line.postings > 0 {
        count("pay", currency.code, name + " postings", line.postings)
        write(line.quartiles, section: "pay", name: currency.code, of: name + " ")
      }
    }
  }

  private mutating func write(_ work: WorkFigures) {
    for line in work.duties { share("duties", line.name.rawValue, "", line.share) }
    for line in work.layers { share("layers", line.name.rawValue, "", line.share) }
    share("layers", "every", "", work.everyLayer)
    for line in work.specialisations {
      share("specialisations", line.name.rawValue, "", line.share)
    }
    share("industries", "told", "", work.industryTold)
    for line in work.industries { share("industries", line.name.rawValue, "", line.share) }
    for mix in work.mixes where mix.postings > 0 {
      let name = mix.family?.rawValue ?? "all"
      count("mix", name, "postings", mix.postings)
      for (part, percent) in zip(WorkPart.allCases, mix.percents) {
        value("mix", name, part.rawValue, percent.map { Decimals.fixed($0, places: 1) } ?? "")
      }
    }
  }

  private mutating func write(
    _ quartiles: Quartiles?, section: String, name: String, of group: String = ""
  ) {
    guard let quartiles else { return }
    for (detail, number) in [
      ("lower quartile", quartiles.lower), ("median", quartiles.median),
      ("upper quartile", quartiles.upper),
    ] { value(section, name, group + detail, number, detail == "median" ? quartiles : nil) }
  }

  private mutating func write(_ degrees: DegreeFigures) {
    share("degrees", "naming", "", degrees.naming)
    for line in degrees.lines {
      for series in DegreeSeries.allCases {
        share(
          "degrees", line.level?.rawValue ?? "none", series.rawValue, line[series])
      }
    }
    share("degrees", "substitutable", "", degrees.substitutable)
    share("degrees", "master", "preferred", degrees.mastersPreferred)
    share("degrees", "doctorate", "preferred", degrees.doctoratePreferred)
    for field in degrees.fields { share("fields", field.field, "", field.share) }
  }

  private mutating func write(_ role: RoleFigures) {
    let name = role.role.rawValue
    share("roles", name, "postings", role.postings)
    share("roles", name, "doctorate floor", role.doctorateFloor)
    share("roles", name, "of those of doctorate floor", role.ofDoctorates)
    share("roles", name, "doctorate any-mention", role.doctorateMentioned)
    share("roles", name, "master preferred", role.mastersPreferred)
    for line in role.proof { share("role-proof", name, line.proof.rawValue, line.asked) }
    write(role.years, section: "roles", name: name)
    for skill in role.skills { share("role-skills", name, skill.name, skill.wanted) }
  }

  private mutating func write(_ years: YearsFigures, section: String, name: String) {
    share(section, name, "stated", years.stated)
    write(years.quartiles, section: section, name: name)
    for line in years.lines { share(section, name, "\(line.years)", line.share) }
  }

  private mutating func write(_ line: SkillShares, section: String) {
    for (detail, share) in [
      ("required", line.required), ("preferred", line.preferred), ("mentioned", line.mentioned),
      ("any", line.any),
    ] { self.share(section, line.name, detail, share) }
  }
}
