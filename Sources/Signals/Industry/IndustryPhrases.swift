/// Phrases that only the rules of industry ask for; `(a|b|)` lists alternatives.
enum IndustryPhrases {
  static let table = """
    # industryLabel
    (industry|industry type|industries|sector) :
    # ourselves
    we | our | us | we've | we're (a|an|the|building|on|making|changing|hiring|looking)
    # served
    (for|serving|serve|serves|help|helps|helping|enable|enables|enabling|empower|empowers|empowering|supporting|across|including) | (clients|customers|partners|companies|organizations|brands) (in|across|like|such as|include|including|from) | (partner|partnering|working|work) with | used by | trusted by
    # definesItself
    (is|are|as|we're) (a|an|the|one of)
    """
}
