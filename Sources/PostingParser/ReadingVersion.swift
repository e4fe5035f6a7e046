import PostingModel

/// Tells readings apart: two reports of one vocabulary and one set of rules read alike.
public enum ReadingVersion {
  /// Hash of all vocabulary tables.
  public static let vocabulary: String = {
    let tables =
      [
        CueVocabulary.table, DegreeVocabulary.table, HeadingVocabulary.table,
        PhraseVocabulary.table, StatementVocabulary.table, TitleVocabulary.seniority,
        TitleVocabulary.family, WordVocabulary.lists, WordVocabulary.numbers,
      ] + SkillVocabulary.tables
    return TextHash.hex(TextHash.of(tables.joined(separator: "\u{0}").utf8))
  }()

  /// Hash of the sources that read: files, markup, sections and signals; `scripts/record` writes it.
  public static let rules = "de5456c1c242f636"
}
