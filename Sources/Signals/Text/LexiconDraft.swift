/// Vocabularies of which an image is not made yet: a user's files change them in between.
struct LexiconDraft {
  /// The words of all vocabularies so far.
  private(set) var builder = LexiconBuilder()
  private(set) var skills: SkillCatalog
  let certificationTerms: [CertificationTerm]
  let certificationNames: [String]

  /// Starts with the vocabularies that come with jobreq.
  init() {
    for table in LexiconTable.all { builder.add(table) }
    builder.addDegrees(DegreeVocabulary.table)
    (certificationTerms, certificationNames) = builder.certifications(
      CertificationVocabulary.table)
    skills = builder.skills(SkillVocabulary.tables)
  }

  /// Does what a user's files say, in their order; throws everything that is wrong in them.
  mutating func apply(_ files: [VocabularyFile]) throws(VocabularyError) {
    var editor = VocabularyEditor(skills, builder)
    for file in files { editor.apply(file) }
    (skills, builder) = try editor.finish()
  }
}
