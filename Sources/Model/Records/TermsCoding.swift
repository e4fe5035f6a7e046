extension Terms {
  /// Appends the members `place`, `workMode`, `employment`, `visa` and `clearance`.
  func writeMembers(to json: inout JSONWriter) {
    json.key("place")
    if let place = place.value {
      json.object { json in
        json.key("text")
        json.value(place.text)
        json.key("country")
        json.value(place.country)
        if place.isDeclared {
          json.key("declared")
          json.value(true)
        }
      }
    } else {
      json.null()
    }
    json.key("workMode")
    json.value(workMode.value?.rawValue)
    json.key("employment")
    json.array(employment) { $0.told($1.name.rawValue, $1.evidence) }
    json.key("visa")
    json.value(visa.value?.rawValue)
    json.key("clearance")
    json.value(clearance.value)
  }

  /// Appends the members of `because` that the above leave out.
  func writeReasons(to json: inout JSONWriter) {
    json.answer("place", place)
    json.answer("workMode", workMode)
    json.answer("visa", visa)
    json.answer("clearance", clearance)
  }

  /// Reads what the two above wrote; a record from before they were written says nothing of it.
  init(json: JSONValue, because: JSONValue) throws(RecordError) {
    func answer<Value>(
      _ name: String, _ none: Answer<Value>, _ value: Value
    ) throws(RecordError) -> Answer<Value> {
      guard let reason = because[name] else { return none }
      return Answer(
        value, rule: try reason.text("rule"),
        evidence: try reason.list("evidence", Evidence.init(json:)))
    }
    let terms = Terms()
    let place: Place? = try json.mayBe("place") { value throws(RecordError) in
      guard value.members != nil else { throw RecordError(member: "place") }
      return Place(
        text: value["text"]?.string, country: value["country"]?.string,
        isDeclared: value["declared"]?.bool ?? false)
    }
    let mode: WorkMode? = try json.mayBe("workMode") { _ throws(RecordError) in
      try json.word("workMode")
    }
    let visa: Visa? = try json.mayBe("visa") { _ throws(RecordError) in try json.word("visa") }
    self.init(
      place: try answer("place", terms.place, place),
      workMode: try answer("workMode", terms.workMode, mode),
      employment: try json.told("employment"),
      visa: try answer("visa", terms.visa, visa),
      clearance: try answer("clearance", terms.clearance, json["clearance"]?.string))
  }
}
