import Model

/// Tells readings apart: two reports of one vocabulary and one set of rules read alike.
public enum ReadingVersion {
  /// Hash of all vocabulary tables.
  public static let vocabulary: String = {
    let tables =
      [
        CueVocabulary.table, DegreeVocabulary.table, HeadingVocabulary.table,
        StatementVocabulary.table, TitleVocabulary.seniority,
        TitleVocabulary.family, DutyVocabulary.verbs, DutyVocabulary.objects, DutyTables.duties,
        DutyTables.parts, SpecialisationVocabulary.table, IndustryVocabulary.table,
        ProofVocabulary.table, PlaceVocabulary.table, TownVocabulary.table,
        WorkModeVocabulary.table,
        EmploymentVocabulary.table, VisaVocabulary.table, ClearanceVocabulary.table,
        LanguageVocabulary.languages, LanguageVocabulary.words, DemandVocabulary.table,
        ExperienceVocabulary.table,
        CertificationVocabulary.table, WordVocabulary.lists,
        WordVocabulary.numbers,
      ] + DutyWords.tables + Phrase.tables + SkillVocabulary.tables
    return TextHash.hex(TextHash.of(tables.joined(separator: "\u{0}").utf8))
  }()

  /// Number of the rules by which postings are read, raised by hand when an answer changes.
  public static let rules = "8"
}
