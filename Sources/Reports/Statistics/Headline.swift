import Claims
import Model
import ReportKit
import Statistics

/// The sentences at the top of a report.
enum Headline {
  /// All of them, in their order.
  static func sentences(_ statistics: Statistics) -> [Text] {
    lead(statistics) + shares(statistics) + about(statistics)
  }

  /// Of what the report is, and the share that it leads with.
  static func lead(_ statistics: Statistics) -> [Text] {
    guard statistics.overall.postings > 0 else {
      let population = population(statistics)
      guard population.isEmpty || statistics.accounting.outside == 0 else { return population }
      return ["No posting was found in \(Wording.count(statistics.accounting.seen, "file"))."]
    }
    return [
      Text("Of \(base(statistics)), ")
        + said(
          floor(statistics, .bachelor), .degree(.floor, .bachelor), "requires", "require",
          "a bachelor's degree as the minimum") + "."
    ]
  }

  /// The other shares.
  static func shares(_ statistics: Statistics) -> [Text] {
    let figures = statistics.overall
    guard figures.postings > 0 else { return [] }
    func role(_ role: Role) -> Share {
      figures.roles.first { $0.role == role }?.postings ?? Share(0, of: figures.postings)
    }
    return [
      sentence([
        said(floor(statistics, nil), .degree(.floor, nil), "requires", "require", "no degree")
          + unnamed(figures.degrees),
        said(floor(statistics, .master), .degree(.floor, .master), "", "", "a master's"),
        said(floor(statistics, .doctorate), .degree(.floor, .doctorate), "", "", "a doctorate"),
      ]),
      sentence([
        said(role(.research), .role(.research), "is a research role", "are research roles", ""),
        said(role(.product), .role(.product), "is a product role", "are product roles", ""),
      ]),
      sentence([
        said(
          figures.degrees.mastersPreferred.all, .preferring(.master), "prefers", "prefer",
          "a master's degree"),
        said(
          figures.degrees.doctoratePreferred.all, .preferring(.doctorate), "", "", "a doctorate"),
      ]),
    ] + doctorates(figures.roles) + corrected(statistics)
  }

  /// Where the postings are from, and what stands in brackets.
  static func about(_ statistics: Statistics) -> [Text] {
    guard statistics.overall.postings > 0 else { return [] }
    // The mark is explained where one stands.
    let isMarked = (lead(statistics) + shares(statistics)).contains {
      $0.line.contains(Wording.unreliable)
    }
    return [
      sample(statistics),
      doubts(statistics.overall.doubtful)
        + Text(
          " In brackets: 95 % intervals"
            + (statistics.companies.lines.count > 1 ? " that take companies whole" : "")
            + (isMarked ? "; \(Wording.unreliable) unreliable." : ".")),
    ]
  }

  private static func floor(_ statistics: Statistics, _ level: DegreeLevel?) -> Share {
    statistics.overall.degrees.lines.first { $0.level == level }?.floor.all
      ?? Share(0, of: statistics.overall.postings)
  }

  /// What a chart is of, in one line: population, period, places and boards.
  static func origin(_ statistics: Statistics) -> String {
    origin(of: statistics.population, statistics.origin)
  }

  /// The same of a population, from when and where its postings are.
  static func origin(of population: Population, _ origin: SampleOrigin) -> String {
    (Wording.population(population).map { "Population \($0)" } ?? "All postings") + "; "
      + period(origin)
  }

  /// From when and where postings are.
  static func period(_ origin: SampleOrigin) -> String {
    func leading(_ lines: [SampleOrigin.Line]) -> String {
      lines.prefix(3).map(\.name).joined(separator: ", ")
        + (lines.count > 3 ? " and \(lines.count - 3) more" : "")
    }
    return [
      origin.first.map { first in
        "\(first) to \(origin.last ?? first)"
          + (origin.dated < origin.postings
            ? " (\(origin.dated) of \(origin.postings) have a date)" : "")
      },
      origin.countries.isEmpty ? nil : leading(origin.countries),
      origin.sources.isEmpty ? nil : "saved from " + leading(origin.sources),
    ].compactMap(\.self).joined(separator: "; ") + "."
  }

  /// Where the postings come from, and that nobody drew them.
  static func sample(_ statistics: Statistics) -> Text {
    let origin = statistics.origin
    let dates =
      origin.first.map {
        Text("dated \($0) to \(origin.last ?? $0) (")
          + Text(String(origin.dated), .rows(Facet.isDated.rows))
          + " of \(origin.postings) have a date)"
      } ?? "none of them dated"
    func list(_ lines: [SampleOrigin.Line], _ facet: (String) -> Facet) -> Text {
      lines.prefix(3).enumerated().reduce(Text("")) { text, line in
        text + Text((line.offset > 0 ? ", " : "") + line.element.name + " ")
          + Text(String(line.element.postings), .rows(facet(line.element.name).rows))
      } + Text(lines.count > 3 ? " and \(lines.count - 3) more" : "")
    }
    let population = population(statistics).first.map { $0 + " " } ?? ""
    let counted = statistics.overall.postings
    return population
      + Text(
        population.isEmpty ? "They are" : counted == 1 ? "The one is" : "The \(counted) are")
      + Text(
        " of \(Wording.count(origin.companies, "company", plural: "companies")), ")
      + dates
      + (origin.countries.isEmpty
        ? "" : Text("; countries: ") + list(origin.countries, Facet.country))
      + "; saved from " + list(origin.sources, Facet.source)
      + ". A saved collection is no random sample."
  }

  /// Which postings are counted, and how many are not; nothing where all are.
  private static func population(_ statistics: Statistics) -> [Text] {
    guard let population = Wording.population(statistics.population) else { return [] }
    let outside = statistics.accounting.outside
    let inside = statistics.accounting.postings - outside
    return [
      Text(
        "Population \(population): \(inside) of \(Wording.count(statistics.accounting.postings, "posting")) "
          + "that were read, \(outside) left aside.")
    ]
  }

  /// How often either role requires a doctorate, of its own postings.
  private static func doctorates(_ roles: [RoleFigures]) -> [Text] {
    let parts = roles.filter { $0.postings.count > 0 }.enumerated().map { place, role in
      let roles = Wording.count(role.postings.count, "\(role.role.rawValue) role")
      let verb = role.doctorateFloor.count == 1 ? "requires" : "require"
      return Text("\(place == 0 ? "Of" : "of") the \(roles) ")
        + count(role.doctorateFloor, .roleMinimum(role.role, .doctorate))
        + Text(
          (place == 0 ? " \(verb) a doctorate as the minimum: " : ": ")
            + Wording.percent(role.doctorateFloor))
    }
    return parts.isEmpty ? [] : [sentence(parts)]
  }

  /// How many of those that require no degree do not speak of one at all.
  private static func unnamed(_ degrees: DegreeFigures) -> Text {
    let count = degrees.naming.denominator - degrees.naming.count
    guard count > 0 else { return "" }
    return ", " + Text(String(count), .rows(Facet.degree(.anyMention, nil).rows))
      + Text(" of which \(count == 1 ? "names" : "name") none")
  }

  /// The first shares corrected for misreading, where error rates are given.
  private static func corrected(_ statistics: Statistics) -> [Text] {
    guard statistics.overall.postings >= Share.fewest else { return [] }
    let parts = statistics.headline.figures.compactMap { figure in
      figure.share == .bachelorMinimum || figure.share == .noDegree
        ? figure.corrected.map {
          "\(figure.share.words) in \(Wording.estimate($0, of: figure.byPosting))"
        } : nil
    }
    return parts.isEmpty
      ? [] : [Text("Corrected for misreading: " + parts.joined(separator: "; ") + ".")]
  }

  private static func doubts(_ share: Share) -> Text {
    guard share.count > 0 else { return "No reading is in doubt." }
    return Text("Of \(share.denominator), ") + count(share, .doubtful)
      + Text(
        share.count == 1
          ? " wants a look: its reading is in doubt." : " want a look: their reading is in doubt.")
  }

  /// A share in words, as in "107 require no degree: 31 % (26–36)".
  private static func said(
    _ share: Share, _ facet: Facet, _ one: String, _ several: String, _ what: String
  ) -> Text {
    let words = [share.count == 1 ? one : several, what].filter { !$0.isEmpty }
    return count(share, facet)
      + Text(words.map { " " + $0 }.joined() + ": " + Wording.percent(share))
  }

  /// A number that leads to the postings that are counted.
  private static func count(_ share: Share, _ facet: Facet) -> Text {
    Text(String(share.count), share.count == 0 ? .plain : .rows(facet.rows))
  }

  private static func sentence(_ parts: [Text]) -> Text {
    parts.dropFirst().reduce(parts.first ?? "") { $0 + "; " + $1 } + "."
  }

  /// The number of postings, and what was done about near-duplicates.
  private static func base(_ statistics: Statistics) -> String {
    let postings =
      Wording.count(statistics.overall.postings, "posting")
      + (Wording.population(statistics.population).map { " of \($0)" } ?? "")
    let surplus = statistics.duplicates.surplus
    if surplus == 0 { return postings }
    let reposts = Wording.count(surplus, "repost")
    return statistics.duplicates.kept
      ? "\(postings) (\(reposts) counted)"
      : "\(postings) (\(statistics.duplicates.before) read, \(reposts) set aside)"
  }
}
