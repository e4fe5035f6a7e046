/// One spelling of a certificate.
struct CertificationTerm {
  /// What it takes to be one.
  enum Doubt: Int {
    /// Nothing: "CISSP".
    case none
    /// Words of certificates in the sentence: "Solutions Architect".
    case context
    /// Such a word right beside it: "RN license".
    case noun
  }

  /// Its place among the names.
  var entry: Int
  var doubt: Doubt
}

extension LexiconBuilder {
  /// Adds the table of certificates and gives its spellings and names.
  mutating func certifications(_ table: String) -> ([CertificationTerm], [String]) {
    var terms: [CertificationTerm] = []
    var names: [String] = []
    for case .entry(let line) in VocabularyTable(table) {
      let (name, spellings) = VocabularyTable.sides(line)
      for cell in VocabularyCells(spellings) {
        let marks = cell.prefix { $0 == UInt8(ascii: "!") }.count
        terms.append(
          CertificationTerm(entry: names.count, doubt: .init(rawValue: marks) ?? .noun))
        insert(
          cell.dropFirst(marks), PhraseGroup.certifications.rawValue, payload: terms.count - 1)
      }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return (terms, names)
  }
}
