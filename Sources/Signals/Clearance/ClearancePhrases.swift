/// Phrases that only the rule of clearances asks for; `(a|b|)` lists alternatives.
enum ClearancePhrases {
  static let table = """
    # clearanceNeedless
    (not required|not mandatory|not needed|not necessary|no clearance|no security clearance|none required|isn't required|is not a requirement|not be required|not require|without a|clearance none)
    # clearanceAlone
    (active|current|) (security|government|government security) (clearance|clearances|cleared)
    """
}
