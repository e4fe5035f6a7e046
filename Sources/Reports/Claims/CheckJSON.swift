import Claims
import Model
import ReportKit
import Statistics

/// Writes verdicts as JSON.
///
/// Keys: `schemaVersion`; `file`; `population`, which postings were counted, null for all; `shares`,
/// how shares were taken, in words; `holds`, `doesNotHold`, `cannotTell` (numbers); `verdicts`, each
/// with `name`, `statistic`, `group`, `where`, `claimed`, `answer`, `found` in words, the share's `count`,
/// `denominator`, `percent`, `low`, `high`, `simple` and `reliability` of a share, the `median` of one, `share` and `other` of two, `source`, `note`, `line`.
enum CheckJSON {
  static func render(
    _ verdicts: [Verdict], file: String, of population: Population = Population()
  ) -> [UInt8] {
    JSONDocument.bytes { json in
      json.member("schemaVersion", 1)
      json.member("file", file)
      json.member("population", population.isEverything ? nil : population.description)
      json.member("shares", "as read, not corrected for misreading")
      json.member("holds", verdicts.count { $0.answer == .holds })
      json.member("doesNotHold", verdicts.count { $0.answer == .fails })
      json.member("cannotTell", verdicts.count { $0.answer == .open })
      json.key("verdicts")
      json.array(verdicts) { $0.write($1) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ verdict: Verdict) {
    let claim = verdict.expectation
    object { json in
      json.member("name", claim.name)
      json.member("statistic", claim.statistic.description)
      json.key("group")
      json.value(
        claim.groups.isEmpty
          ? nil
          : claim.groups.map { "\($0.grouping.rawValue): \($0.name)" }.joined(separator: ", "))
      json.member(
        "where", claim.conditions.isEmpty ? nil : claim.conditions.joined(separator: "; "))
      json.member("claimed", CheckWording.bound(claim))
      json.member("answer", verdict.answer.rawValue)
      json.member("found", CheckWording.figure(verdict.figure))
      switch verdict.figure {
      case .share(let share): json.members(of: share)
      case .median(let quartiles):
        json.key("median")
        json.write(quartiles)
      case .difference(let difference):
        json.key("share")
        json.write(difference.share)
        json.key("other")
        json.write(difference.other)
      case .rank, .value, .none: break
      }
      json.member("source", claim.source)
      json.member("note", claim.note)
      json.member("line", claim.line)
    }
  }
}
