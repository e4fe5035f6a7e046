import Model

/// A vocabulary whose `# name` lines start kinds of one group of phrases.
struct LexiconTable {
  let group: PhraseGroup
  let text: String
  /// The kinds, which phrases have the places of as payloads.
  let kinds: [String]

  private init(_ group: PhraseGroup, _ text: String, _ kinds: [String]) {
    (self.group, self.text, self.kinds) = (group, text, kinds)
  }

  private init<Kind: RawRepresentable<String> & CaseIterable>(
    _ group: PhraseGroup, _ text: String, _: Kind.Type
  ) {
    self.init(group, text, Kind.allCases.map(\.rawValue))
  }

  /// The kinds of headings.
  static let headingKinds: [SectionKind] = [
    .benefits, .equalOpportunity, .application, .preferred, .requirements, .responsibilities,
    .about,
  ]

  /// The vocabularies of kinds.
  static let all = [
    LexiconTable(.headings, HeadingVocabulary.table, headingKinds.map(\.rawValue)),
    LexiconTable(.statements, StatementVocabulary.table, StatementVocabulary.Topic.self),
    LexiconTable(.cues, CueVocabulary.table, Cue.self),
    LexiconTable(.seniorities, TitleVocabulary.seniority, TitleWord.self),
    LexiconTable(.families, TitleVocabulary.family, TitleWord.self),
    LexiconTable(.dutyVerbs, DutyVocabulary.verbs, DutyVerb.self),
    LexiconTable(.dutyObjects, DutyVocabulary.objects, DutyObject.self),
    LexiconTable(.specialisations, SpecialisationVocabulary.table, Specialisation.self),
    LexiconTable(.industries, IndustryVocabulary.table, IndustryWord.kinds),
    LexiconTable(.proofs, ProofVocabulary.table, Proof.allCases.map(\.rawValue) + ["nothing"]),
    LexiconTable(.modes, WorkModeVocabulary.table, ModeWord.self),
    LexiconTable(.employments, EmploymentVocabulary.table, EmploymentTerm.all.map(\.name)),
    LexiconTable(.visas, VisaVocabulary.table, VisaWord.self),
    LexiconTable(.clearances, ClearanceVocabulary.table, ClearanceWord.self),
    LexiconTable(.languageWords, LanguageVocabulary.words, LanguageWord.self),
    LexiconTable(.demands, DemandVocabulary.table, DemandWord.self),
    LexiconTable(.experiences, ExperienceVocabulary.table, ExperienceWord.self),
  ]
}
