import Model

extension Figures {
  /// All figures by their names.
  public var tree: FigureTree {
    .members([
      FigureTree.Member("count", .count(postings)),
      FigureTree.Member("doubtful", .share(doubtful)),
      FigureTree.Member(
        "doubts", .list(doubts.map { .named("field", $0.field, [("share", .share($0.share))]) })),
      FigureTree.Member("degrees", degrees.tree),
      FigureTree.Member("roles", .keyed(roles.map { ($0.role.rawValue, $0.tree) })),
      FigureTree.Member("titles", titles.tree),
      FigureTree.Member("years", years.tree),
      FigureTree.Member(
        "skillCategories",
        .list(skills.categories.map { .named("category", $0.name, $0.standings) })),
      FigureTree.Member(
        "skills",
        .list(
          skills.skills.map {
            .named("name", $0.name, [("category", .words($0.category))] + $0.standings)
          })),
      FigureTree.Member("workMode", workMode.tree), FigureTree.Member("pay", pay.tree),
      FigureTree.Member("work", work.tree),
      FigureTree.Member(
        "certifications",
        .list(proof.certifications.map { .named("name", $0.name, $0.standings) })),
      FigureTree.Member("proof", proof.tree),
    ])
  }
}

extension FigureTree {
  /// Figures by their keys.
  static func keyed(_ members: [(String, FigureTree)]) -> FigureTree {
    .members(members.map { Member($0.0, $0.1) })
  }

  /// An element of a list, its name first.
  static func named(
    _ key: String, _ name: String, _ members: [(String, FigureTree)]
  ) -> FigureTree {
    .keyed([(key, .words(name))] + members)
  }
}

extension DegreeFigures {
  fileprivate var tree: FigureTree {
    .keyed([
      ("naming", .share(naming)),
      (
        "levels",
        .keyed(
          lines.map { line in
            (
              line.level?.rawValue ?? "none",
              .keyed([
                ("strict", line.strict.tree), ("floor", line.floor.tree),
                ("anyMention", line.anyMention.tree),
              ])
            )
          })
      ),
      (
        "minimum",
        .keyed(zip(MinimumGroup.allCases, minimum).map { ($0.rawValue, .share($1)) })
      ),
      ("demand", .keyed(zip(DegreeDemand.allCases, demand).map { ($0.rawValue, .share($1)) })),
      ("substitutable", substitutable.tree), ("masterPreferred", mastersPreferred.tree),
      ("doctoratePreferred", doctoratePreferred.tree),
      ("fields", .list(fields.map { .named("field", $0.field, [("share", $0.share.tree)]) })),
    ])
  }
}

extension DegreeShare {
  fileprivate var tree: FigureTree {
    .keyed([("all", .share(all)), ("naming", .share(naming))])
  }
}

extension RoleFigures {
  fileprivate var tree: FigureTree {
    .keyed([
      ("postings", .share(postings)), ("doctorateFloor", .share(doctorateFloor)),
      ("ofDoctorateFloor", .share(ofDoctorates)),
      ("doctorateAnyMention", .share(doctorateMentioned)),
      ("masterPreferred", .share(mastersPreferred)),
      ("proof", .keyed(proof.map { ($0.proof.rawValue, .share($0.asked)) })),
      ("years", years.tree),
      (
        "skills",
        .list(
          skills.map {
            .named(
              "name", $0.name,
              [("category", .words($0.category)), ("requiredOrPreferred", .share($0.wanted))])
          })
      ),
    ])
  }
}

extension TitleFigures {
  fileprivate var tree: FigureTree {
    .keyed([
      (
        "families",
        .keyed(
          lines.map { line in
            let counts = zip(Seniority.allCases, line.seniorities).map {
              ($0.rawValue, FigureTree.count($1.count))
            }
            return (
              line.family.rawValue,
              .keyed([("share", .share(line.total)), ("seniorities", .keyed(counts))])
            )
          })
      ),
      (
        "seniorities",
        .keyed(zip(Seniority.allCases, seniorities).map { ($0.rawValue, .share($1)) })
      ),
    ])
  }
}

extension YearsFigures {
  fileprivate var tree: FigureTree {
    .keyed([
      ("stated", .share(stated)), ("lowerQuartile", .number(quartiles?.lower)),
      ("median", .median(quartiles)), ("upperQuartile", .number(quartiles?.upper)),
      ("bands", .keyed(bands.map { ($0.name, .share($0.share)) })),
      (
        "distribution",
        .list(lines.map { .keyed([("years", .count($0.years)), ("share", .share($0.share))]) })
      ),
    ])
  }
}

extension SkillShares {
  fileprivate var standings: [(String, FigureTree)] {
    [
      ("required", .share(required)), ("preferred", .share(preferred)),
      ("mentioned", .share(mentioned)), ("any", .share(any)),
    ]
  }
}
