import Model
import Statistics

extension JSONWriter {
  /// Writes the members that hold everything computed of one set of postings.
  mutating func members(of figures: Figures) {
    member("count", figures.postings)
    member("doubtful", figures.doubtful)
    key("doubts")
    array(figures.doubts) { json, line in
      json.object { json in
        json.member("field", line.field)
        json.member("share", line.share)
      }
    }
    key("degrees")
    write(figures.degrees)
    key("roles")
    object { json in
      for role in figures.roles {
        json.key(dynamic: role.role.rawValue)
        json.write(role)
      }
    }
    key("titles")
    write(figures.titles)
    key("years")
    object { $0.members(of: figures.years) }
    key("skillCategories")
    array(figures.skills.categories) { json, line in
      json.object { json in
        json.member("category", line.name)
        json.members(of: line)
      }
    }
    key("skills")
    array(figures.skills.skills) { json, line in
      json.object { json in
        json.member("name", line.name)
        json.member("category", line.category)
        json.members(of: line)
      }
    }
  }

  mutating func member(_ key: StaticString, _ share: Share) {
    self.key(key)
    write(share)
  }

  /// Writes a share as `{count, denominator, percent, low, high, reliability}`.
  mutating func write(_ share: Share) {
    object { $0.members(of: share) }
  }

  /// Writes the members of a share.
  mutating func members(of share: Share) {
    member("count", share.count)
    member("denominator", share.denominator)
    key("percent")
    value(share.told, places: 1)
    let interval = share.told == nil ? nil : share.interval
    key("low")
    value(interval?.lowerBound, places: 1)
    key("high")
    value(interval?.upperBound, places: 1)
    member("reliability", share.reliability.rawValue)
  }

  /// Writes a count over both denominators as `{all, naming}`.
  private mutating func member(_ key: StaticString, _ share: DegreeShare) {
    self.key(key)
    object { json in
      json.member("all", share.all)
      json.member("naming", share.naming)
    }
  }

  private mutating func write(_ degrees: DegreeFigures) {
    object { json in
      json.member("naming", degrees.naming)
      json.key("levels")
      json.object { json in
        for line in degrees.lines {
          json.key(dynamic: line.level?.rawValue ?? "none")
          json.object { json in
            json.member("strict", line.strict)
            json.member("floor", line.floor)
            json.member("anyMention", line.anyMention)
          }
        }
      }
      json.member("substitutable", degrees.substitutable)
      json.member("masterPreferred", degrees.mastersPreferred)
      json.member("doctoratePreferred", degrees.doctoratePreferred)
      json.key("fields")
      json.array(degrees.fields) { json, field in
        json.object { json in
          json.member("field", field.field)
          json.member("share", field.share)
        }
      }
    }
  }

  private mutating func write(_ role: RoleFigures) {
    object { json in
      json.member("postings", role.postings)
      json.member("doctorateFloor", role.doctorateFloor)
      json.member("doctorateAnyMention", role.doctorateMentioned)
      json.member("masterPreferred", role.mastersPreferred)
      json.key("years")
      json.object { $0.members(of: role.years) }
      json.key("skills")
      json.array(role.skills) { json, line in
        json.object { json in
          json.member("name", line.name)
          json.member("category", line.category)
          json.member("requiredOrPreferred", line.wanted)
        }
      }
    }
  }

  private mutating func write(_ titles: TitleFigures) {
    object { json in
      json.key("families")
      json.object { json in
        for line in titles.lines {
          json.key(dynamic: line.family.rawValue)
          json.object { json in
            json.member("share", line.total)
            json.key("seniorities")
            json.object { json in
              for (seniority, count) in zip(Seniority.allCases, line.counts) {
                json.key(dynamic: seniority.rawValue)
                json.value(count)
              }
            }
          }
        }
      }
      json.key("seniorities")
      json.object { json in
        for (seniority, share) in zip(Seniority.allCases, titles.seniorities) {
          json.key(dynamic: seniority.rawValue)
          json.write(share)
        }
      }
    }
  }

  private mutating func members(of years: YearsFigures) {
    member("stated", years.stated)
    for (name, value) in [
      ("lowerQuartile", years.quartiles?.lower), ("median", years.quartiles?.median),
      ("upperQuartile", years.quartiles?.upper),
    ] as [(StaticString, Double?)] {
      key(name)
      self.value(value, places: 2)
    }
    key("distribution")
    array(years.lines) { json, line in
      json.object { json in
        json.member("years", line.years)
        json.member("share", line.share)
      }
    }
  }

  private mutating func members(of line: SkillShares) {
    member("required", line.required)
    member("preferred", line.preferred)
    member("mentioned", line.mentioned)
    member("any", line.any)
  }
}
