import Claims
import Model
import ReportKit

/// Writes the difference of two reports as JSON.
///
/// Keys: `schemaVersion`; `complaints`, what is above its limit; `same`, a number; `added` and
/// `removed`, ids; `changed` (other text) and `moved` (same text, other answer), each posting with its
/// `id` and its `moves` of `field`, `old`, `new`, `oldQuotes`, `newQuotes`; `shares`, each with `name`,
/// `old`, `new`, `points`, `low`, `high` (95 % interval of the points by companies, null where the reports
/// are of the same texts), `chance` (null likewise) and `beyondChance` (all shares together); `madeBy`,
/// what differs, with `name`, `old`, `new`.
enum DifferenceJSON {
  static func render(_ difference: ReportDifference, complaints: [String]) -> [UInt8] {
    JSONDocument.bytes { json in
      json.member("schemaVersion", 1)
      json.key("complaints")
      json.strings(complaints)
      json.member("same", difference.same)
      json.key("added")
      json.strings(difference.added)
      json.key("removed")
      json.strings(difference.removed)
      json.key("changed")
      json.array(difference.changed) { $0.write($1) }
      json.key("moved")
      json.array(difference.moved) { $0.write($1) }
      json.key("shares")
      json.array(difference.shares) { $0.write($1) }
      json.key("madeBy")
      json.array(difference.makers) { json, maker in
        json.object { json in
          json.member("name", maker.name)
          json.member("old", maker.old)
          json.member("new", maker.new)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func strings(_ strings: [String]) { array(strings) { $0.value($1) } }

  fileprivate mutating func write(_ posting: ReportDifference.Posting) {
    object { json in
      json.member("id", posting.id)
      json.key("moves")
      json.array(posting.moves) { json, move in
        json.object { json in
          json.member("field", move.field)
          json.member("old", move.old)
          json.member("new", move.new)
          json.key("oldQuotes")
          json.strings(move.oldQuotes)
          json.key("newQuotes")
          json.strings(move.newQuotes)
        }
      }
    }
  }

  fileprivate mutating func write(_ drift: ReportDifference.Drift) {
    object { json in
      json.member("name", drift.name)
      json.members(of: drift.change)
    }
  }
}
