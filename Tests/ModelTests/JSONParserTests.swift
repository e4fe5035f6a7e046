import Testing

@testable import Model

/// JSON as standards and saved pages write it.
struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue {
    try JSONParser.parse(Array(text.utf8)[...])
  }

  @Test(arguments: [
    ("null", JSONValue.null), ("true", .bool(true)), (" false\n", .bool(false)),
    ("0", .number(0)), ("-12.5e2", .number(-1250)), ("1E+2", .number(100)),
    (#""""#, .string("")), (#""a\"b\\c\/d""#, .string("a\"b\\c/d")),
    (#""\n\t\r\b\f""#, .string("\n\t\r\u{8}\u{C}")), (#""\u00e9\u20AC""#, .string("é€")),
    (#""\ud83d\ude80""#, .string("🚀")), (#""é🚀""#, .string("é🚀")),
    ("[]", .array([])), ("[1, [2], {}]", .array([.number(1), .array([.number(2)]), .object([])])),
    (
      #"{"b": 1, "a": {"b": null}}"#,
      .object([
        .init(key: "b", value: .number(1)),
        .init(key: "a", value: .object([.init(key: "b", value: .null)])),
      ])
    ),
  ])
  func readsValues(_ text: String, _ value: JSONValue) throws {
    #expect(try parse(text) == value)
  }

  @Test(arguments: [
    ("[1,2,]", "[1,2]"), (#"{"a":1,}"#, #"{"a":1}"#), ("\"a\tb\nc\"", #""a\tb\nc""#),
    ("[1,\u{0B}2]", "[1,2]"),
  ])
  func toleratesWhatPagesDo(_ text: String, _ clean: String) throws {
    #expect(try parse(text) == parse(clean))
  }

  @Test func repairsLoneSurrogatesAndBadBytes() throws {
    #expect(try parse(#""\ud83d!""#) == .string("\u{FFFD}!"))
    #expect(try parse(#""\ud83d\u0041""#) == .string("\u{FFFD}A"))
    let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0x62, 0x22]
    #expect(try JSONParser.parse(bytes[...]) == .string("a\u{FFFD}b"))
  }

  @Test(arguments: [
    ("", 0), ("nul", 3), ("[1 2]", 3), ("{1:2}", 1), (#"{"a" 1}"#, 5), (#""abc"#, 4),
    ("1 2", 2), ("[", 1), (#"{"a":1"#, 6), (#""\"#, 2), ("+", 1), ("treu", 2),
  ])
  func saysWhereItFails(_ text: String, _ offset: Int) {
    let error = #expect(throws: JSONError.self) { try parse(text) }
    #expect(error?.offset == offset)
  }

  @Test func refusesDeepNesting() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try parse(nested(256)) }
    #expect(throws: JSONError.self) { try parse(nested(257)) }
  }

  @Test func readsAPrefixOfASlice() throws {
    let bytes = Array(#"xx{"a":[1]} and more"#.utf8)
    let (value, end) = try JSONParser.parsePrefix(bytes[2...])
    #expect(value["a"]?.array == [.number(1)])
    #expect(end == 11)
    #expect(bytes[end] == 0x20)
  }

  @Test func valuesAnswerForTheirOwnKind() throws {
    let value = try parse(#"{"n":3,"h":2.5,"s":"x","b":true,"l":[1],"n":4}"#)
    #expect(value["n"]?.int == 3)
    #expect(value["h"]?.int == nil)
    #expect(value["h"]?.double == 2.5)
    #expect(value["s"]?.string == "x")
    #expect(value["b"]?.bool == true)
    #expect(value["l"]?.array?.count == 1)
    #expect(value["missing"] == nil)
    #expect(value["s"]?["x"] == nil)
    #expect(value.members?.count == 6)
    #expect(value["n"]?.string == nil)
  }
}
