import Audit
import Model
import ReportKit
import Statistics

/// One profile and how much of the software side of the postings it meets.
public struct NamedCoverage: Sendable {
  /// The profile, as in `backend.yml`.
  public var profile: String
  /// Over all postings.
  public var figures: CoverageFigures

  /// Names the profile.
  public init(profile: String, figures: CoverageFigures) {
    self.profile = profile
    self.figures = figures
  }
}

/// The forms in which coverage over many postings is written.
public enum CoverageFormat: String, CaseIterable, Sendable {
  /// Text for a terminal.
  case terminal
  /// GitHub-flavoured Markdown.
  case markdown
  /// One page that needs nothing else.
  case html
  /// All of it with a versioned schema.
  case json

  /// Writes the coverage of several profiles side by side; the bytes end with a line break.
  ///
  /// `statistics` are those of the postings that are counted.
  public func render(
    _ coverages: [NamedCoverage], of statistics: Statistics,
    _ options: ReportOptions = ReportOptions()
  ) -> [UInt8] {
    let page = ManyCoverage.page(coverages, of: statistics)
    return switch self {
    case .terminal: TerminalWriter(options.terminal).bytes(page)
    case .markdown: MarkdownWriter.bytes(page)
    case .html: HTMLWriter.bytes(page)
    case .json: ManyCoverage.json(coverages, of: statistics)
    }
  }
}

/// Coverage over many postings, as a page and as JSON.
///
/// Keys: `schemaVersion`; `population`, which postings are counted, null for all; `read` and `counted`, numbers
/// of its postings with and without near-duplicates; `profiles`, each with `profile`, `postings` that state some requirement of the
/// software side, `lowerQuartile`, `median` and `upperQuartile` of the percentage met per posting, `guided`,
/// the share of postings of which at least 70 % is met, and `bands`, each with `from` and `to` in percent
/// and its `share`.
enum ManyCoverage {
  static func page(_ coverages: [NamedCoverage], of statistics: Statistics) -> Page {
    let coverages = named(coverages)
    let told = coverages.filter { $0.figures.quartiles?.interval != nil }
    let chart = Chart(
      title: "Software requirements met per posting: the middle half, and the median",
      kind: .quartiles, series: ["met"],
      groups: told.map { coverage in
        Chart.Group(
          name: coverage.profile,
          [Proportion(coverage.figures.quartiles) { Wording.percents($0) }])
      }, origin: Headline.origin(statistics))
    return Page(
      title: coverages.count == 1
        ? "How much of the software side your profile meets"
        : "How much of the software side your \(coverages.count) profiles meet",
      headline: coverages.map { Text(sentence($0)) } + [Headline.sample(statistics).withoutFilters],
      sections: [
        PageSection(
          "Over the postings",
          [.chart(chart), .table(table(coverages)), .paragraph(definition)])
      ])
  }

  /// The same by their files' names, where these tell them apart.
  private static func named(_ coverages: [NamedCoverage]) -> [NamedCoverage] {
    let short = coverages.map { coverage in
      var coverage = coverage
      let file = coverage.profile.split(separator: "/").last.map(String.init) ?? coverage.profile
      coverage.profile = file.hasSuffix(".yml") ? String(file.dropLast(4)) : file
      return coverage
    }
    return Set(short.map(\.profile)).count == short.count ? short : coverages
  }

  private static func sentence(_ coverage: NamedCoverage) -> String {
    let figures = coverage.figures
    guard let quartiles = figures.quartiles, let interval = quartiles.interval else {
      return
        "\(coverage.profile): \(Wording.count(figures.postings, "posting")) that "
        + "\(figures.postings == 1 ? "requires" : "require") software \(figures.postings == 1 ? "is" : "are") "
        + "too few."
    }
    return "\(coverage.profile) meets \(Decimals.fixed(quartiles.median, places: 0)) % "
      + "\(Wording.interval(interval)) of the software requirements in the middle one of "
      + "\(figures.postings) postings, and at least \(CoverageFigures.guide) % in "
      + "\(Wording.share(figures.guided))."
  }

  private static func table(_ coverages: [NamedCoverage]) -> Table {
    let bands = coverages.first?.figures.bands ?? []
    return Table(
      columns: [Table.Column("met of a posting", .text)]
        + coverages.map { Table.Column($0.profile, .proportion) },
      rows: bands.indices.map { place in
        [.text(name(bands[place]))] + coverages.map { .share($0.figures.bands[place].share) }
      } + [
        [.text("\(CoverageFigures.guide) % and more")] + coverages.map { .share($0.figures.guided) }
      ])
  }

  private static func name(_ band: CoverageFigures.Band) -> String {
    band.high.map { "\(band.low) to below \($0) %" } ?? "all of it"
  }

  private static let definition =
    "Counted are required skills in " + Coverage.categories.joined(separator: ", ").lowercased()
    + ", of postings that require some. In brackets: 95 % intervals that take companies whole. A guide "
    + "puts a software engineer at 70–80 % (Interview Kickstart, 2026)."

  static func json(_ coverages: [NamedCoverage], of statistics: Statistics) -> [UInt8] {
    let population = statistics.population
    return JSONDocument.bytes { json in
      json.member("schemaVersion", 1)
      json.member("population", population.isEverything ? nil : population.description)
      json.member("read", statistics.duplicates.before)
      json.member("counted", statistics.overall.postings)
      json.key("profiles")
      json.array(coverages) { json, coverage in
        json.object { json in
          json.member("profile", coverage.profile)
          json.member("postings", coverage.figures.postings)
          json.key("lowerQuartile")
          json.value(coverage.figures.quartiles?.lower, places: 2)
          json.key("median")
          json.write(coverage.figures.quartiles)
          json.key("upperQuartile")
          json.value(coverage.figures.quartiles?.upper, places: 2)
          json.member("guided", coverage.figures.guided)
          json.key("bands")
          json.array(coverage.figures.bands) { json, band in
            json.object { json in
              json.member("from", band.low)
              json.member("to", band.high)
              json.member("share", band.share)
            }
          }
        }
      }
    }
  }
}
