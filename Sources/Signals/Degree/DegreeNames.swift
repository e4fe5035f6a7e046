import Model

/// The level that a degree's name stands for, by the vocabulary that postings are read with.
public enum DegreeNames {
  /// The level of a whole name in any spelling of the vocabulary ("BSc", "Ph.D.", "masters degree"),
  /// nil where it is none or its level is not named ("university degree").
  public static func level(of spelling: String) -> DegreeLevel? {
    let lexicon = Vocabulary.builtIn.lexicon
    let tokens = lexicon.tokens(of: spelling)
    guard let term = lexicon.table(.degrees).whole(tokens, 0..<tokens.count) else {
      return nil
    }
    return switch lexicon.degreeTerms[term].group {
    case .doctorate: .doctorate
    case .master, .masterUp: .master
    case .bachelor: .bachelor
    case .associate: .associate
    case .highSchool: .highSchool
    case .degree: nil
    }
  }
}
