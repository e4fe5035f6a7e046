import Model
import ReportKit
import Statistics

/// Certificates, and proof of earlier work that is asked for.
enum ProofSection {
  /// Nothing where none is named, or where the postings are too few for a share.
  static func blocks(_ figures: Figures) -> [PageBlock] {
    guard figures.postings >= Share.fewest else { return [] }
    let blocks = proof(figures.proof) + certificates(figures.proof)
    return blocks.isEmpty ? [] : blocks + [.glossary([Definitions.proof, Definitions.standing])]
  }

  private static func proof(_ figures: ProofFigures) -> [PageBlock] {
    let lines = figures.proof.filter { $0.required.count + $0.preferred.count > 0 }
    guard !lines.isEmpty else { return [] }
    let table = Table(
      columns: [
        Table.Column("proof", .text), Table.Column("required", .proportion),
        Table.Column("preferred", .proportion),
      ],
      rows: lines.map {
        [
          .text(Wording.words($0.proof.rawValue)),
          .share($0.required, .proof($0.proof, .required)),
          .share($0.preferred, .proof($0.proof, .preferred)),
        ]
      })
    return [.heading("Proof of earlier work"), .table(table)]
  }

  private static func certificates(_ figures: ProofFigures) -> [PageBlock] {
    let all = figures.certifications
    // What one posting alone names says nothing of the others.
    let lines = all.prefix(Composer.Limit.skills).filter { $0.any.count > 1 }
    guard !lines.isEmpty else { return [] }
    return [
      .heading("Certificates"), .table(SkillSection.table("certificate", lines, Facet.certificate)),
    ]
      + Composer.rest(all.count, shown: lines.count, "certificate")
  }
}
