import Evaluation
import Model
import ReportKit
import Statistics

/// Writes an evaluation as JSON; its member `calibration` is what shares are corrected by.
enum EvaluationJSON {
  /// Raised whenever a key changes its meaning or goes away.
  static let schemaVersion = 1

  static func render(
    _ evaluation: Evaluation, listing fields: [EvaluatedField], floors: [Floors.Verdict]
  ) -> [UInt8] {
    JSONDocument.bytes { json in
      json.member("schemaVersion", schemaVersion)
      json.member("labels", evaluation.labels)
      json.member("records", evaluation.labels - evaluation.missing.count)
      json.member("unlabelled", evaluation.unlabelled)
      json.key("missing")
      json.array(evaluation.missing) { json, missing in
        json.object { json in
          json.member("id", missing.id)
          json.member("code", missing.reason?.code)
          json.member("detail", missing.reason?.detail)
        }
      }
      json.key("answers")
      json.object { json in
        for (field, share) in evaluation.exact {
          json.key(dynamic: field.rawValue)
          json.object { $0.members(share, share.interval) }
        }
      }
      json.key("skills")
      json.write(evaluation.skills)
      json.key("standing")
      json.object { $0.members(evaluation.standing.share, evaluation.standing.interval) }
      json.key("fields")
      json.write(evaluation.studyFields)
      json.key("shares")
      json.object { json in
        for line in evaluation.headline {
          json.key(dynamic: line.share.rawValue)
          json.write(line)
        }
      }
      json.key("worstShareError")
      json.value(evaluation.worstShareError, places: 2)
      json.key("calibration")
      evaluation.calibration.write(to: &json)
      json.key("floors")
      json.array(floors) { $0.write($1) }
      json.key("differences")
      json.array(evaluation.differences.filter { fields.contains($0.field) }) { $0.write($1) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: StaticString, percent: Double?) {
    self.key(key)
    value(percent, places: 2)
  }

  fileprivate mutating func members(_ share: Share, _ interval: ClosedRange<Double>?) {
    member("count", share.count)
    member("denominator", share.denominator)
    member("percent", percent: share.percent)
    member("low", percent: interval?.lowerBound)
    member("high", percent: interval?.upperBound)
  }

  fileprivate mutating func write(_ figures: Evaluation.NameFigures) {
    object { json in
      json.member("found", figures.found)
      json.member("wrong", figures.wrong)
      json.member("missed", figures.missed)
      let estimates: [(StaticString, Evaluation.Estimate)] = [
        ("precision", figures.precision), ("recall", figures.recall), ("f1", figures.f1),
      ]
      for (key, estimate) in estimates {
        json.key(key)
        json.object { json in
          json.member("percent", percent: estimate.percent)
          json.member("low", percent: estimate.interval?.lowerBound)
          json.member("high", percent: estimate.interval?.upperBound)
        }
      }
    }
  }

  fileprivate mutating func write(_ line: Evaluation.HeadlineFigures) {
    object { json in
      json.key("labels")
      json.object { $0.members(line.labels, line.labels.interval) }
      json.key("program")
      json.object { $0.members(line.program, line.program.interval) }
      json.key("error")
      json.object { json in
        json.member("points", percent: line.error)
        json.member("low", percent: line.interval?.lowerBound)
        json.member("high", percent: line.interval?.upperBound)
      }
    }
  }

  fileprivate mutating func write(_ verdict: Floors.Verdict) {
    object { json in
      json.member("figure", verdict.floor.figure.key)
      json.key("floor")
      json.value(verdict.floor.limit, places: 4)
      json.key("measured")
      json.value(verdict.value, places: 4)
      json.key("holds")
      json.value(verdict.holds)
    }
  }

  fileprivate mutating func write(_ difference: Difference) {
    object { json in
      json.member("id", difference.id)
      json.member("field", difference.field.rawValue)
      json.key("label")
      json.value(difference.label)
      json.member("program", difference.program)
      json.member("rule", difference.rule)
      json.key("evidence")
      json.value(difference.evidence)
      json.member("quote", difference.quote)
      json.member("note", difference.note)
      json.key("doubts")
      json.value(difference.doubts)
      json.member("absence", difference.absence)
    }
  }
}
