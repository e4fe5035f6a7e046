import SampleRecords
import Testing

@testable import Model

/// JSON that is written, and read back.
struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func putsCommasBetweenMembersAndElements() {
    let text = written { json in
      json.object { json in
        json.key("a")
        json.value(1)
        json.key("b")
        json.array(["x", "y"]) { $0.value($1) }
        json.key(dynamic: "c\"")
        json.object { _ in }
        json.key("d")
        json.array([Int]()) { $0.value($1) }
        json.key("e")
        json.null()
      }
      json.endLine()
      json.value(true)
    }
    #expect(text == #"{"a":1,"b":["x","y"],"c\"":{},"d":[],"e":null}"# + "\ntrue")
  }

  @Test func escapesWhatJSONWants() {
    let text = written { $0.value("q\"b\\n\nr\rt\tz\u{0}u\u{1F}d\u{7F}é🚀/") }
    #expect(text == #""q\"b\\n\nr\rt\tz\u0000u\u001fd\u007fé🚀/""#)
  }

  @Test(arguments: [
    ("\u{9B}2J", #""\u009b2J""#), ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
    ("a\u{202E}b\u{2066}c\u{2069}", #""a\u202eb\u2066c\u2069""#), ("\u{61C}", #""\u061c""#),
    ("\u{2028}\u{200F}", #""\u2028\u200f""#), ("\u{200B}–“é”株👩‍💻", "\"\u{200B}–“é”株👩‍💻\""),
  ])
  func escapesWhatSteersATerminal(_ text: String, _ json: String) throws {
    #expect(written { $0.value(text) } == json)
    #expect(try JSONParser.parse(ArraySlice(json.utf8)).string == text)
  }

  @Test func writesNullForWhatIsMissing() {
    #expect(written { $0.value(nil as String?) } == "null")
    #expect(written { $0.value(nil as Int?) } == "null")
    #expect(written { $0.value(nil as Double?, places: 2) } == "null")
    #expect(written { $0.value(Double.nan, places: 2) } == "null")
    #expect(written { $0.value(Double.infinity, places: 2) } == "null")
    #expect(written { $0.value(2.50, places: 2) } == "2.5")
  }

  @Test(arguments: 1...40)
  func readsBackWhatItWrites(_ seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let value = Self.value(&generator, depth: 0)
    var json = JSONWriter()
    Self.write(value, &json)
    #expect(try JSONParser.parse(json.bytes[...]) == value)
  }

  private static func value(_ generator: inout Generator, depth: Int) -> JSONValue {
    let count = Int(generator.next() % 4)
    switch generator.next() % (depth < 5 ? 7 : 4) {
    case 0: return .null
    case 1: return .bool(generator.chance(0.5))
    case 2: return .number(Double(Int(generator.next() % 200_001) - 100_000) / 100)
    case 3: return .string(string(&generator))
    case 4: return .array((0..<count).map { _ in value(&generator, depth: depth + 1) })
    default:
      return .object(
        (0..<count).map { _ in
          .init(key: string(&generator), value: value(&generator, depth: depth + 1))
        })
    }
  }

  /// Any scalars, those that need escapes more often than not.
  static func string(_ generator: inout Generator) -> String {
    let awkward: [Unicode.Scalar] = ["\"", "\\", "\n", "\u{0}", "\u{7F}", "é", "’", "🚀", "/", " "]
    var text = ""
    for _ in 0..<(generator.next() % 12) {
      let any = Unicode.Scalar(UInt32(generator.next() % 0x11_0000)) ?? "a"
      text.unicodeScalars.append(generator.chance(0.6) ? generator.pick(awkward) : any)
    }
    return text
  }

  private static func write(_ value: JSONValue, _ json: inout JSONWriter) {
    switch value {
    case .null: json.null()
    case .bool(let flag): json.value(flag)
    case .number(let number): json.value(number, places: 2)
    case .string(let string): json.value(string)
    case .array(let elements): json.array(elements) { write($1, &$0) }
    case .object(let members):
      json.object { json in
        for member in members {
          json.key(dynamic: member.key)
          write(member.value, &json)
        }
      }
    }
  }
}
