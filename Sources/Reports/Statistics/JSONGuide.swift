import Model
import Statistics

extension JSONWriter {
  /// Writes when and where postings are from.
  mutating func write(_ origin: SampleOrigin) {
    object { json in
      json.member("postings", origin.postings)
      json.member("dated", origin.dated)
      json.member("first", origin.first)
      json.member("last", origin.last)
      for (key, lines) in [("countries", origin.countries), ("sources", origin.sources)] {
        json.key(dynamic: key)
        json.array(lines) { json, line in
          json.object { json in
            json.member("name", line.name)
            json.member("postings", line.postings)
          }
        }
      }
    }
  }

  /// Writes what career guides say of postings.
  mutating func write(_ guide: GuideFigures) {
    object { json in
      json.key("families")
      json.array(guide.families) { json, line in
        json.object { json in
          json.member("family", line.family.rawValue)
          json.member("count", line.postings)
          json.key("demand")
          json.shares(zip(DegreeDemand.allCases, line.demand).map { ($0.rawValue, $1) })
        }
      }
      json.key("ladder")
      json.array(guide.ladder) { json, rung in
        json.object { json in
          json.member("seniority", rung.seniority.rawValue)
          json.member("count", rung.postings)
          json.key("minimum")
          json.shares(zip(MinimumGroup.allCases, rung.minimum).map { ($0.rawValue, $1) })
          json.key("years")
          json.write(rung.years.quartiles)
        }
      }
      json.key("byYears")
      json.array(guide.byYears) { json, line in
        json.object { json in
          json.member("name", line.group.rawValue)
          json.member("few", line.few)
          json.member("many", line.many)
        }
      }
      json.key("contrast")
      json.write(guide.contrast)
      json.key("engineers")
      json.write(guide.engineers)
      json.titles(guide)
    }
  }

  /// Writes how much the work behind one title differs, how alike families are, and titles' variants.
  private mutating func titles(_ guide: GuideFigures) {
    key("dispersions")
    array(guide.dispersions) { json, line in
      json.object { json in
        json.member("family", line.family.rawValue)
        json.member("count", line.postings)
        json.key("parts")
        json.object { json in
          for (part, quartiles) in zip(WorkPart.allCases, line.parts) {
            json.key(dynamic: part.rawValue)
            json.object { json in
              json.key("lowerQuartile")
              json.value(quartiles.lower, places: 2)
              json.key("median")
              json.value(quartiles.median, places: 2)
              json.key("upperQuartile")
              json.value(quartiles.upper, places: 2)
            }
          }
        }
      }
    }
    key("likenesses")
    array(guide.likenesses) { json, line in
      json.object { json in
        json.member("family", line.family.rawValue)
        json.member("count", line.postings)
        json.key("cosine")
        json.value(line.cosine, places: 4)
      }
    }
    key("variants")
    array(guide.variants) { json, line in
      json.object { json in
        json.member("word", line.word)
        json.member("share", line.share)
      }
    }
  }

  private mutating func shares(_ shares: [(String, Share)]) {
    object { json in
      for (key, share) in shares {
        json.key(dynamic: key)
        json.write(share)
      }
    }
  }

  /// The member `shares` of a comparison.
  mutating func shares(of comparison: Comparison) {
    key("shares")
    array(comparison.lines) { json, line in
      json.object { json in
        json.member("kind", line.kind.rawValue)
        json.member("name", line.name)
        json.members(of: line.change)
      }
    }
  }

  private mutating func write(_ comparison: Comparison) {
    object { json in
      json.member("old", comparison.old)
      json.member("new", comparison.new)
      json.shares(of: comparison)
    }
  }
}
