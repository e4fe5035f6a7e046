import Testing

@testable import ReportKit

struct JSONLayoutTests {
  @Test(arguments: [
    ("{\"a\":[],\"b\":{}}\n", "{\"a\": [], \"b\": {}}\n"),
    ("[\"a,b:{\\\"}\"]", "[\"a,b:{\\\"}\"]"), ("\"\u{9B}2J \u{A0}é\"", "\"\\u009b2J \u{A0}é\""),
  ])
  func shortValuesStayOnOneLine(_ json: String, _ lines: String) {
    #expect(String(decoding: JSONLayout.lines(Array(json.utf8)), as: UTF8.self) == lines)
  }

  @Test(arguments: [(136, true), (137, false)])
  func valuesOf140BytesAreTheLongestOfOneLine(_ count: Int, isWhole: Bool) {
    let value = "[\"\(String(repeating: "x", count: count))\"]"
    let lines = String(decoding: JSONLayout.lines(Array(value.utf8)), as: UTF8.self)
    #expect((lines == value) == isWhole)
  }

  @Test func longValuesAreBrokenIntoTheirMembers() {
    let long = String(repeating: "x", count: 140)
    #expect(
      String(
        decoding: JSONLayout.lines(Array("{\"a\":[\"\(long)\",1],\"b\":[1]}".utf8)), as: UTF8.self)
        == "{\n  \"a\": [\n    \"\(long)\",\n    1\n  ],\n  \"b\": [1]\n}")
  }
}
