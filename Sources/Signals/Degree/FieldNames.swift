/// Which names of fields of study were met, so that each is kept once in the order of the text.
struct FieldNames {
  private var known: Set<String> = []

  /// Those of `names` that were not met before, each once.
  mutating func new(_ names: [String]) -> [String] {
    names.filter { known.insert($0).inserted }
  }
}
