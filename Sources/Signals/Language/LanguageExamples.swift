extension RuleExamples {
  /// Human languages.
  static let language = #"""
    ## language.named
    + # Requirements ⏎ * Fluent «English» and basic «German» => languages=English fluent required|German basic required
    + # Requirements ⏎ * «English» (C1) => languages=English fluent required
    + # Nice to have ⏎ * Business-level «Japanese» => languages=Japanese professional preferred
    + # Requirements ⏎ * Native «Dutch» speaker => languages=Dutch native required
    + # Requirements ⏎ * Excellent written and verbal communication skills in «English» => languages=English professional required
    - # About us ⏎ We lead the German market. => languages=none
    - # Requirements ⏎ * A degree in English => languages=none
    - # Benefits ⏎ * French lessons => languages=none
    - # Requirements ⏎ * Natural language processing => languages=none
    """#
}
