/// Fields of study under one name however a posting writes them: "math" and "maths" are mathematics.
///
/// A record keeps a field as its posting has it; only counting puts spellings together. A field that
/// the table does not name is counted as it is written.
enum FieldNames {
  /// A line a field: the name that reports print, and its other spellings, in lower case.
  private static let table = """
    artificial intelligence = ai
    bioinformatics = bioinformatic
    business administration = business admin
    computer engineering = comp eng
    computer science = cs | comp sci | computer sciences | computing science | computer science discipline
    economics = econ
    electrical engineering = ee | electrical
    human-computer interaction = human computer interaction | hci
    information systems = mis | management information systems
    information technology = it | i.t.
    machine learning = ml
    mathematics = math | maths | mathematical field
    applied mathematics = applied math | applied maths
    natural language processing = nlp
    operations research = operation research | or
    quantitative field = quantitative | quantitative discipline | quantitative area | quantitative subject
    social sciences = social science
    statistics = stats | statistic
    STEM = stem | stem field | stem subject | stem discipline | stem related field
    technical field = technical | technical discipline | technical subject
    """

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let sides = line.split(separator: "=").map { $0.drop { $0 == " " } }
      let name = String(sides[0].dropLast())
      for spelling in sides[1].split(separator: "|") {
        names[spelling.split(separator: " ").joined(separator: " ")] = name
      }
    }
    return names
  }()

  /// The name under which a field is counted.
  static func name(of field: String) -> String { names[field] ?? field }
}
