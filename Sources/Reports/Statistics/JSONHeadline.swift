import Model
import Statistics

extension JSONWriter {
  /// Writes the headline shares in all their weightings.
  mutating func write(_ headline: HeadlineFigures) {
    object { json in
      json.member("largestCompany", headline.largest?.name)
      json.key("shares")
      json.array(headline.figures) { json, figure in
        json.object { json in
          json.member("name", figure.share.rawValue)
          json.member("byPosting", figure.byPosting)
          let isTold = figure.byPosting.told != nil
          json.member("byCompany", isTold ? figure.byCompany : nil)
          json.key("withoutLargest")
          if let share = figure.withoutLargest { json.write(share) } else { json.null() }
          json.member("corrected", isTold ? figure.corrected : nil)
        }
      }
      json.key("correctedMinimum")
      json.object { json in
        for (group, estimate) in zip(MinimumGroup.allCases, headline.corrected)
        where headline.figures.first?.byPosting.told != nil {
          json.key(dynamic: group.rawValue)
          json.write(estimate)
        }
      }
    }
  }

  /// Writes an estimate as `{percent, low, high}`, or null.
  private mutating func member(_ key: StaticString, _ estimate: Estimate?) {
    self.key(key)
    guard let estimate else { return null() }
    write(estimate)
  }

  private mutating func write(_ estimate: Estimate) {
    object { json in
      json.key("percent")
      json.value(estimate.percent, places: 1)
      json.key("low")
      json.value(estimate.interval?.lowerBound, places: 1)
      json.key("high")
      json.value(estimate.interval?.upperBound, places: 1)
    }
  }
}
