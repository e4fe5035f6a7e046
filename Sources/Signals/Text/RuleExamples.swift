/// The examples of all rules, as text tables: one file a group of rules, one line an example.
///
/// They are written like the vocabularies and stand beside the rules, so that a rule is read with what
/// it finds (`+`) and what it must leave (`-`). `RuleExample` says how a line is written.
enum RuleExamples {
  /// The tables, each named after its file.
  static let tables = [
    ("DegreeExamples", degree),
    ("DegreeLevelExamples", degreeLevel),
    ("DegreePreferredExamples", degreePreferred),
    ("DegreePathExamples", degreePath),
    ("DegreeFormExamples", degreeForms),
    ("DegreeWishExamples", degreeWishes),
    ("SubstituteExamples", substitute),
    ("SubstituteFormExamples", substituteForms),
    ("FieldExamples", field),
    ("FieldFormExamples", fieldForms),
    ("YearsExamples", years),
    ("YearsFormExamples", yearsForms),
    ("SkillExamples", skill),
    ("AmbiguousSkillExamples", ambiguousSkill),
    ("CertificationExamples", certification),
    ("PreferredExamples", preferred),
    ("StandingExamples", standing),
    ("HeadingExamples", heading),
    ("SentenceExamples", sentence),
    ("TokenExamples", token),
    ("TitleExamples", title),
    ("TitleHeaderExamples", titleHeader),
    ("FamilyExamples", family),
    ("SeniorityExamples", seniority),
    ("RoleExamples", role),
    ("CompanyExamples", company),
    ("PayExamples", pay),
    ("ResearchExamples", research),
    ("DutyExamples", duty),
    ("SpecialisationExamples", specialisation),
    ("IndustryExamples", industry),
    ("ProofExamples", proof),
    ("PlaceExamples", place),
    ("WorkModeExamples", workMode),
    ("EmploymentExamples", employment),
    ("VisaExamples", visa),
    ("ClearanceExamples", clearance),
    ("LanguageExamples", language),
    ("DemandExamples", demand),
    ("ExperienceExamples", experience),
  ]
}
