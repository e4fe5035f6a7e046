import Model

/// What tables keep as records write it, read where somebody looks at it.
enum JSONText {
  private static func list<Value>(_ json: String, _ value: (JSONValue) -> Value?) -> [Value] {
    ((try? JSONParser.parse(Array(json.utf8)[...]))?.array ?? []).compactMap(value)
  }

  static func strings(_ json: String) -> [String] { list(json, \.string) }

  static func evidence(_ json: String) -> [Evidence] {
    list(json, evidence)
  }

  static func evidence(_ value: JSONValue) -> Evidence? { try? Evidence(json: value) }

  static func doubts(_ json: String) -> [Doubt] {
    list(json) { value in
      guard let field = value["field"]?.string, let reason = value["reason"]?.string else {
        return nil
      }
      return Doubt(field: field, reason: reason)
    }
  }
}
