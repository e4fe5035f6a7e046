import Model
import ReportKit
import Statistics

/// Writes all statistics as JSON; the article "JSON report" says what each key holds.
enum JSONReport {
  /// Raised whenever a key changes its meaning or goes away.
  static let schemaVersion = 2

  static func render(_ statistics: Statistics, _ provenance: Provenance) -> [UInt8] {
    JSONDocument.bytes { write(statistics, provenance, to: &$0) }
  }

  private static func write(
    _ statistics: Statistics, _ provenance: Provenance, to json: inout JSONWriter
  ) {
    json.key("schemaVersion")
    json.value(schemaVersion)
    json.member("asOf", provenance.asOf)
    json.key("madeBy")
    json.object { json in
      json.member("program", provenance.program)
      json.member("vocabulary", provenance.vocabulary)
      json.member("rules", provenance.rules)
      json.member("calibration", provenance.calibration)
    }
    json.key("definitions")
    json.object { json in
      for definition in Definitions.all {
        json.key(dynamic: definition.term)
        json.value(definition.meaning)
      }
    }
    json.key("population")
    json.object { json in
      json.member("name", statistics.population.name)
      json.member(
        "where", statistics.population.isEverything ? nil : statistics.population.description)
      json.member("leftAside", statistics.accounting.outside)
    }
    json.key("inputs")
    json.write(statistics.accounting)
    json.key("duplicates")
    json.write(statistics.duplicates)
    json.key("all")
    json.write(statistics.overall.tree)
    json.key("broadSkills")
    json.array(statistics.broadSkills) { json, skill in
      json.object { json in
        json.member("name", skill.name)
        json.member("named", skill.named)
        json.member("withNarrower", skill.withNarrower)
      }
    }
    json.key("origin")
    json.write(statistics.origin)
    json.key("guide")
    json.write(statistics.guide)
    json.key("headline")
    json.write(statistics.headline)
    json.key("companies")
    json.write(statistics.companies)
    json.key("by")
    json.value(
      statistics.options.groupings.isEmpty
        ? nil : statistics.options.groupings.map(\.rawValue).joined(separator: ","))
    json.key("groups")
    json.array(statistics.groups) { json, group in
      json.object { json in
        json.key("name")
        json.value(group.name)
        if group.names.count > 1 {
          json.key("names")
          json.array(group.names) { $0.value($1) }
        }
        json.members(group.figures.tree.members)
      }
    }
    json.key("postings")
    json.array(statistics.postings) { $0.write($1, skills: statistics.skillNames) }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ accounting: Accounting) {
    object { json in
      json.member("seen", accounting.seen)
      json.member("postings", accounting.postings)
      json.member("noPosting", accounting.noPosting)
      json.member("unreadable", accounting.unreadable)
      json.member("leftOut", accounting.leftOut)
      json.key("reasons")
      json.array(accounting.lines) { json, line in
        json.object { json in
          json.member("outcome", line.kind.rawValue)
          json.member("code", line.code)
          json.member("count", line.inputs.count)
          json.key("inputs")
          json.array(line.inputs) { json, input in
            json.object { json in
              json.member("id", input.id)
              json.member("detail", input.reason.detail)
            }
          }
        }
      }
    }
  }

  fileprivate mutating func write(_ duplicates: Duplicates) {
    object { json in
      json.member("before", duplicates.before)
      json.member("after", duplicates.after)
      json.key("kept")
      json.value(duplicates.kept)
      json.key("clusters")
      json.array(duplicates.clusters) { json, cluster in
        json.object { json in
          json.member("representative", cluster.representative)
          json.key("members")
          json.value(cluster.members)
        }
      }
    }
  }

  fileprivate mutating func write(_ companies: CompanyFigures) {
    object { json in
      json.member("named", companies.named)
      json.key("list")
      json.array(companies.lines) { json, line in
        json.object { json in
          json.member("name", line.name)
          json.key("postings")
          json.object { json in
            json.member("count", line.postings.count)
            json.member("denominator", line.postings.denominator)
            json.key("percent")
            json.value(line.postings.told, places: 2)
          }
          json.key("floor")
          json.object { json in
            for floor in line.floors {
              json.key(dynamic: floor.level?.rawValue ?? "none")
              json.value(floor.share.count)
            }
          }
        }
      }
    }
  }
}
