import Statistics

/// The scores of some postings added up; a posting drawn twice counts twice.
struct ScoreSums {
  private(set) var exact: [Share] = []
  private(set) var studyFields = NameCounts()
  private(set) var skills = NameCounts()
  private(set) var standing = Share(0, of: 0)
  private(set) var headline: [(labels: Share, program: Share)] = []

  init<Places: Collection<Int>>(_ scores: [PostingScore], _ places: Places) {
    exact = EvaluatedField.exact.indices.map { field in
      Self.share(places.lazy.map { scores[$0].exact[field] })
    }
    var rightStandings = 0
    for place in places {
      studyFields += scores[place].studyFields
      skills += scores[place].skills
      rightStandings += scores[place].rightStandings
    }
    standing = Share(rightStandings, of: skills.found)
    headline = HeadlineShare.allCases.indices.map { share in
      (
        Self.share(places.lazy.map { scores[$0].headline[share].label }),
        Self.share(
          places.lazy.map { place in
            let answers = scores[place].headline[share]
            return answers.label == nil ? nil : answers.program
          })
      )
    }
  }

  private static func share(_ answers: some Sequence<Bool?>) -> Share {
    var (count, denominator) = (0, 0)
    for case .some(let answer) in answers {
      denominator += 1
      if answer { count += 1 }
    }
    return Share(count, of: denominator)
  }

  /// In percent: precision, recall and F1 of fields of study, then of skills, the standing, and the
  /// errors of the headline shares in points.
  var figures: [Double?] {
    studyFields.rates + skills.rates + [standing.percent]
      + headline.map { pair in
        guard let labels = pair.labels.percent, let program = pair.program.percent else {
          return nil
        }
        return program - labels
      }
  }
}

extension NameCounts {
  /// Precision, recall and F1 in percent, 0 where a denominator is 0; nil where there is no name.
  fileprivate var rates: [Double?] {
    guard found + wrong + missed > 0 else { return [nil, nil, nil] }
    func rate(_ part: Double, _ whole: Double) -> Double { whole > 0 ? part / whole : 0 }
    let precision = rate(Double(found), Double(found + wrong))
    let recall = rate(Double(found), Double(found + missed))
    let f1 = rate(2 * precision * recall, precision + recall)
    return [100 * precision, 100 * recall, 100 * f1]
  }
}
