/// Phrases that only the rules of proof ask for; `(a|b|)` lists alternatives.
enum ProofPhrases {
  static let table = """
    # sendVerb
    (submit|send|include|attach|provide|share|enclose|upload|forward|contact us with|apply with|along with|together with)
    # ifPossible
    (if|where|when) (possible|available|applicable|you have (one|it|any|some|them)|any|you like|you wish) | optional | optionally | ideally | preferably
    """
}
