import PostingModel
import PostingStatistics

/// How many postings each company has, and what it requires.
enum CompanySection {
  static func blocks(_ companies: CompanyFigures) -> [Block] {
    guard !companies.lines.isEmpty else { return [.paragraph("No posting names its company.")] }
    let levels: [DegreeLevel?] = [nil, .bachelor, .master, .doctorate]
    let table = Table(
      columns: [
        Table.Column("company", .text), Table.Column("postings", .share),
      ] + levels.map { Table.Column(Wording.level($0), .share) },
      rows: companies.lines.prefix(Composer.Limit.companies).map { line in
        [.text(line.name), .share(line.postings)]
          + levels.map { level in
            .share(
              line.floors.first { $0.level == level }?.share ?? Share(0, of: line.postings.count))
          }
      })
    return [
      .paragraph(
        "\(Wording.count(companies.lines.count, "company", plural: "companies")) are named by "
          + "\(Wording.share(companies.named)) of the postings."),
      .heading("Lowest degree that meets the requirement, of each company's postings"),
      .table(table),
    ] + Composer.rest(
      companies.lines.count, shown: Composer.Limit.companies, "company", plural: "companies")
  }
}
