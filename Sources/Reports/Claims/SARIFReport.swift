import Claims
import Model
import ReportKit

/// Writes verdicts as SARIF 2.1.0: a rule for each claim, a result for each that does not hold or
/// cannot be told.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020.
enum SARIFReport {
  static func render(_ verdicts: [Verdict], file: String, _ provenance: Provenance) -> [UInt8] {
    JSONDocument.bytes { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array([()]) { json, _ in
        json.object { json in
          json.key("tool")
          json.object { $0.driver(verdicts, provenance) }
          json.key("results")
          json.array(verdicts.enumerated().filter { $1.answer != .holds }) { json, result in
            json.result(result.element, rule: result.offset, file: file)
          }
        }
      }
    }
  }

  fileprivate static func id(_ rule: Int) -> String { "claim-\(rule + 1)" }
}

extension JSONWriter {
  fileprivate mutating func driver(_ verdicts: [Verdict], _ provenance: Provenance) {
    key("driver")
    object { json in
      json.member("name", "jobreq")
      if let version = provenance.program?.split(separator: " ").last {
        json.member("version", String(version))
      }
      json.key("rules")
      json.array(verdicts.enumerated()) { json, rule in
        json.object { json in
          json.member("id", SARIFReport.id(rule.offset))
          json.key("shortDescription")
          json.text(rule.element.expectation.name)
          json.key("fullDescription")
          json.text(
            "\(CheckWording.statistic(rule.element.expectation)): "
              + CheckWording.bound(rule.element.expectation))
        }
      }
    }
  }

  fileprivate mutating func result(_ verdict: Verdict, rule: Int, file: String) {
    object { json in
      json.member("ruleId", SARIFReport.id(rule))
      json.member("ruleIndex", rule)
      json.member("level", verdict.answer == .fails ? "error" : "note")
      json.key("message")
      json.text(CheckWording.sentence(verdict))
      json.key("locations")
      json.array([()]) { json, _ in
        json.object { json in
          json.key("physicalLocation")
          json.object { json in
            json.key("artifactLocation")
            json.object { $0.member("uri", Self.uri(file)) }
            json.key("region")
            json.object { $0.member("startLine", verdict.expectation.line) }
          }
        }
      }
    }
  }

  private mutating func text(_ text: String) {
    object { $0.member("text", text) }
  }

  /// A path as a relative reference: everything but plain letters percent-encoded.
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
