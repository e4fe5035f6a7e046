/// Phrases that only the rules of standing ask for; `(a|b|)` lists alternatives.
enum StandingPhrases {
  static let table = """
    # pointer
    (this|that|it|them|which|these|those|this one|that one|that's|it's)
    # supposed
    (if|should|provided) (you|you've|you're|you'd|candidates|applicants|someone|somebody|anyone)
    (anyone|somebody) (who|with|whose)
    # approval
    (bonus|kudos|head start|icing|cherry|smile|smiles|happy|happier|delight|delighted|delights|thrilled|impress|impressed|impresses|favourably|favorably|welcome|welcomed|appreciate|appreciated|handy|nice|nicer|lovely|awesome|advantageous|desirable|an edge|pleased|glad|grateful|hug|dance|treat|jackpot|wonderful|brilliant)
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
