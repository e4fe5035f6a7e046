import Model

extension PayFigures {
  var tree: FigureTree {
    .keyed([
      ("stated", .share(stated)), ("comparable", .share(comparable)),
      (
        "currencies",
        .keyed(
          currencies.map { currency in
            let families = zip(Family.allCases.map(\.rawValue), currency.families)
            let seniorities = zip(Seniority.allCases.map(\.rawValue), currency.seniorities)
            return (
              currency.code,
              .keyed([
                ("all", currency.all.tree), ("families", Self.tree(Array(families))),
                ("seniorities", Self.tree(Array(seniorities))),
                ("countries", Self.tree(currency.countries.map { ($0.country, $0.pay) })),
              ])
            )
          })
      ),
    ])
  }

  /// The lines that have postings.
  private static func tree(_ lines: [(String, Line)]) -> FigureTree {
    .keyed(lines.filter { $0.1.postings > 0 }.map { ($0.0, $0.1.tree) })
  }
}

extension PayFigures.Line {
  fileprivate var tree: FigureTree {
    .keyed([
      ("postings", .count(postings)), ("lowerQuartile", .number(quartiles?.lower)),
      ("median", .median(quartiles)), ("upperQuartile", .number(quartiles?.upper)),
    ])
  }
}

extension WorkFigures {
  var tree: FigureTree {
    .keyed([
      ("duties", Self.list(duties)),
      (
        "layers",
        .keyed(
          layers.map { ($0.name.rawValue, .share($0.share)) } + [("every", .share(everyLayer))])
      ),
      ("specialisations", Self.list(specialisations)), ("industryTold", .share(industryTold)),
      ("industries", Self.list(industries)),
      (
        "mix",
        .keyed(
          mixes.filter { $0.family == nil || $0.postings > 0 }.map { mix in
            let percents = zip(WorkPart.allCases, mix.percents).map {
              ($0.rawValue, FigureTree.number($1))
            }
            return (
              mix.family?.rawValue ?? "all", .keyed([("postings", .count(mix.postings))] + percents)
            )
          })
      ),
    ])
  }

  /// What any posting says.
  private static func list<Name: RawRepresentable<String>>(_ lines: [Line<Name>]) -> FigureTree {
    .list(
      lines.filter { $0.share.count > 0 }.map {
        .named("name", $0.name.rawValue, [("share", .share($0.share))])
      })
  }
}

extension ProofFigures {
  /// The kinds of proof.
  var tree: FigureTree {
    .keyed(
      proof.map { line in
        (
          line.proof.rawValue,
          .keyed([("required", .share(line.required)), ("preferred", .share(line.preferred))])
        )
      })
  }
}
