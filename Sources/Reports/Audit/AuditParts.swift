import Audit
import Model

/// What the postings share, in words.
struct SharedComposer {
  let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  /// Nothing where there is nothing to compare.
  var part: AuditPage.SharedPart? {
    let total = audit.cards.count
    guard total > 1 else { return nil }
    var counts: [(count: String, skills: String)] = []
    for count in stride(from: total, through: AuditComposer.Limit.shared, by: -1) {
      let skills = audit.shared.filter { $0.requiredBy.count == count }
      guard !skills.isEmpty else { continue }
      counts.append(("\(count) of \(total)", skills.map(words).joined(separator: " · ")))
    }
    let alone = audit.cards.enumerated().compactMap { place, card in
      let skills = audit.shared.filter { $0.requiredBy == [place] }.map(\.name)
      return skills.isEmpty
        ? nil : (AuditComposer.name(place, card), skills.joined(separator: " · "))
    }
    return AuditPage.SharedPart(counts: counts, alone: alone)
  }

  private func words(_ skill: SharedSkill) -> String {
    skill.asAlternative == 0
      ? skill.name : "\(skill.name) (in \(skill.asAlternative) as one of several)"
  }
}

/// What is missing, in words.
struct GapComposer {
  let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  var part: AuditPage.GapPart? {
    guard audit.profile != nil, !audit.cards.isEmpty else { return nil }
    let total = audit.cards.count
    return AuditPage.GapPart(
      sentences: sentences,
      skills: audit.gaps.map { gap in
        AuditPage.GapRow(
          skill: gap.skill, postings: "\(gap.postings.count) of \(total)",
          requirements: String(gap.requirements.count),
          which: gap.postings.map { String($0 + 1) }.joined(separator: ", "),
          meets: gap.requirements.map { met in
            AuditComposer.name(met.posting, audit.cards[met.posting]) + ": "
              + PlainText.line(AuditWording.requirement(met.requirement))
          })
      },
      others: others)
  }

  private var sentences: [String] {
    guard let first = audit.gaps.first else {
      return ["No required skill is missing from your profile."]
    }
    return [
      "\(first.skill) first: it meets \(Wording.count(first.requirements.count, "missing requirement")) "
        + "of \(first.postings.count) of \(audit.cards.count), not all of theirs. Each further row counts "
        + "what the rows above leave open."
    ]
  }

  private var others: [(posting: String, item: AuditPage.Item)] {
    audit.cards.enumerated().flatMap { place, card in
      card.judgements.filter {
        $0.requirement.standing == .required && !$0.verdict.counts
          && $0.requirement.skills.isEmpty
      }.map { judgement in
        (
          AuditComposer.name(place, card),
          AuditPage.Item(
            verdict: judgement.verdict,
            text: PlainText.line(AuditWording.requirement(judgement.requirement)),
            reason: PlainText.line(judgement.reason), quotes: [])
        )
      }
    }
  }
}

/// The software side of what is required, in words.
struct CoverageComposer {
  let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  var part: AuditPage.CoveragePart? {
    guard let coverage = audit.coverage, let percent = coverage.percent else { return nil }
    let guide = Coverage.guide
    return AuditPage.CoveragePart(
      sentences: [
        "You meet \(AuditWording.of(coverage.total)) requirements of the software side, "
          + "\(Decimals.fixed(percent, places: 0)) %\(spread(coverage)). "
          + "Career guides put experience in backend, full-stack or data pipelines at "
          + "\(guide.lowerBound)–\(guide.upperBound) %: their opinion, not a measurement.",
        "Counted are required skills in: "
          + Coverage.categories.joined(separator: ", ").lowercased() + ".",
      ],
      rows: audit.cards.enumerated().map { place, card in
        let missing = card.judgements.filter {
          $0.requirement.standing == .required && !$0.verdict.counts
            && Coverage.categories.contains($0.requirement.category)
        }
        return (
          AuditComposer.name(place, card), card.fit.map { AuditWording.of($0.software) } ?? "",
          missing.isEmpty
            ? "–"
            : missing.map { AuditWording.requirement($0.requirement) }.joined(separator: " · ")
        )
      })
  }

  private func spread(_ coverage: Coverage) -> String {
    guard let range = coverage.range, audit.cards.count > 1 else { return "" }
    return " (single postings from \(Decimals.fixed(range.lowerBound, places: 0)) % to "
      + "\(Decimals.fixed(range.upperBound, places: 0)) %)"
  }
}
