import Model

/// Why a JSON document holds no calibration.
public struct CalibrationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String
}

extension Calibration {
  /// Appends, by the name of each share, `{truePositives, …, sensitivity, specificity}`, rates in
  /// percent, null where no label decides them; and as `minimum`, by the label's level, the number of
  /// postings read as each.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      for share in HeadlineShare.allCases {
        let confusion = self[share]
        json.key(dynamic: share.rawValue)
        json.object { json in
          for (key, count) in Self.members(confusion) {
            json.key(dynamic: key)
            json.value(count)
          }
          json.key("sensitivity")
          json.value(confusion.sensitivity.percent, places: 2)
          json.key("specificity")
          json.value(confusion.specificity.percent, places: 2)
        }
      }
      json.key("minimum")
      json.object { json in
        for (label, row) in zip(MinimumGroup.allCases, levels.counts) {
          json.key(dynamic: label.rawValue)
          json.object { json in
            for (program, count) in zip(MinimumGroup.allCases, row) {
              json.key(dynamic: program.rawValue)
              json.value(count)
            }
          }
        }
      }
    }
  }

  /// Reads the member `calibration` of what `jobreq evaluate --format json` wrote.
  public init(json: JSONValue) throws(CalibrationError) {
    guard json["schemaVersion"]?.int == 1, let rows = json["calibration"], rows.members != nil
    else {
      throw CalibrationError(
        description: """
          no calibration of schema version 1 is in it; write one with \
          jobreq evaluate --format json --output FILE
          """)
    }
    self.init()
    for share in HeadlineShare.allCases {
      guard let row = rows[share.rawValue] else {
        throw CalibrationError(description: "the calibration lacks the share \(share.rawValue)")
      }
      var counts: [Int] = []
      for (key, _) in Self.members(Confusion()) {
        guard let count = row[key]?.int, (0...Self.mostPostings).contains(count) else {
          throw CalibrationError(
            description:
              "\(key) of \(share.rawValue) must be a whole number from 0 to \(Self.mostPostings)")
        }
        counts.append(count)
      }
      self[share].truePositives = counts[0]
      self[share].falsePositives = counts[1]
      self[share].falseNegatives = counts[2]
      self[share].trueNegatives = counts[3]
    }
    guard let minimum = rows["minimum"] else {
      throw CalibrationError(
        description: "the calibration lacks the levels of the minimum; write it anew")
    }
    for (label, group) in MinimumGroup.allCases.enumerated() {
      for (program, read) in MinimumGroup.allCases.enumerated() {
        guard let count = minimum[group.rawValue]?[read.rawValue]?.int,
          (0...Self.mostPostings).contains(count)
        else {
          throw CalibrationError(
            description:
              "\(read.rawValue) of \(group.rawValue) under minimum must be a whole number "
              + "from 0 to \(Self.mostPostings)")
        }
        levels.counts[label][program] = count
      }
    }
  }

  /// The most labelled postings that a calibration may rest on; nobody labels as many by reading.
  private static let mostPostings = 20_000

  private static func members(_ confusion: Confusion) -> [(String, Int)] {
    [
      ("truePositives", confusion.truePositives), ("falsePositives", confusion.falsePositives),
      ("falseNegatives", confusion.falseNegatives), ("trueNegatives", confusion.trueNegatives),
    ]
  }
}
