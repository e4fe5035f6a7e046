/// Phrases that only the rules of industry ask for; `(a|b|)` lists alternatives.
enum IndustryPhrases {
  static let table = """
    # industryLabel
    (industry|industry type|industries|sector) :
    # ourselves
    we | our | us | we've | we're (a|an|the|building|on|making|changing|hiring|looking)
    # definesItself
    (is|are|as|we're) (a|an|the|one of)
    """
}
