/// Phrases that show what a block without a heading of its own is about.
enum StatementVocabulary {
  enum Topic: String, CaseIterable {
    case equalOpportunity = "equal-opportunity"
    case benefit
    case otherJobs = "other-jobs"
  }

  static let table = """
    # equal-opportunity
    (equal|equality) (opportunity|opportunities|employment opportunity|employment opportunities) (employer|employers|workplace|)
    (without|regardless of|irrespective of) (regard to|) (race|age|gender|sex|color|religion|ethnicity)
    (regard to|regardless of|basis of) (your|their|actual or perceived|) (race|age|gender|color|sex|religion|ethnicity|background)
    reasonable (accommodation|accommodations|adjustments)
    (affirmative action|protected veteran|protected veterans|veteran status|sexual orientation|gender identity|criminal histories|arrest and conviction|fair chance)
    (san francisco|los angeles) fair chance
    (eeo|eoe) (employer|is the law|)
    pay transparency (nondiscrimination|provision|policy)
    (unsolicited resumes|staffing agencies|e-verify|recruitment agencies)
    (personal data|privacy policy|privacy notice)
    # benefit
    (tuition|education|educational) (reimbursement|assistance|benefit|benefits|support)
    (health|dental|vision|medical|life|disability) (insurance|coverage|benefits|care)
    (medical|health) (,|and) dental
    (401k|401 k|401 ( k )|paid time off|pto|parental leave|stock options|retirement plan|retirement plans|pension|paid holidays|sick leave|vacation days|paid vacation|equity package|signing bonus|sign-on bonus|annual bonus|performance bonus|wellness stipend|commuter benefits|gym membership|health savings account|flexible spending|learning stipend|free lunch|unlimited vacation|employee assistance program|employee discounts|company holidays)
    (competitive|base|annual|starting) (salary|compensation|pay|base salary|benefits)
    (salary|pay|compensation) range
    (comprehensive|generous|great|excellent|attractive|full) (benefits|benefit|pto|parental leave|compensation)
    (bonus|equity) (eligible|and benefits|and equity)
    # other-jobs
    (similar|related|recommended) (jobs|positions|roles)
    people also viewed
    """
}
