/// Phrases that only the rules of standing ask for; `(a|b|)` lists alternatives.
enum StandingPhrases {
  static let table = """
    # pointer
    (this|that|it|them|which|these|those|this one|that one|that's|it's)
    # supposed
    (if|should|when|where|whenever|provided) (you|you've|you're|you'd|candidates|applicants|someone|somebody|anyone|they|it)
    (anyone|those|people|candidates|applicants|somebody|someone) (who|with|whose)
    # approval
    (bonus|plus|pluses|advantage|asset|edge|extra|extras|kudos|points|boost|head start|icing|cherry|smile|smiles|happy|happier|delight|delighted|delights|thrilled|impress|impressed|impresses|stand out|stands out|shine|favourably|favorably|favoured|favored|welcome|welcomed|appreciate|appreciated|helpful|useful|handy|nice|nicer|lovely|better|cool|awesome|valuable|beneficial|advantageous|desirable|stronger|ahead|sooner|easier|pleased|glad|grateful|hug|dance|treat|jackpot|perfect|amazing|fantastic|wonderful|magic|brilliant|win|wins|win us over|merit|meritorious|sweeten|sweetens|heart|hearts|cheer|applause|gold|notice|attention|interview)
    # mayBe
    (would|could|might|may|will|'d|'ll|can|makes|gives|gets|earns|wins|puts|does)
    # atLeast
    (at least|at minimum|at a minimum|a minimum of|minimum of|minimum|min|min .)
    # servesFor
    (for|to|by)
    # forRole
    for (this|the|our|such|any) (role|position|job|opportunity|work|posting|vacancy|team)
    # from
    from
    # whatever
    (whatever|whichever|anything|everything|wherever|whenever)
    # clauseOpening
    (where|while|whereas|whereby|although|though|but|however|with)
    (of|among|amongst) which
    """
}
