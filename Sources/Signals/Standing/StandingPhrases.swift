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
    # concession
    (but|though|although|however|yet|still|nevertheless|nonetheless|that said|having said that|even so|albeit|while|whilst)
    # wishful
    (it|this|that|one|they|knowing it|having it|some|which|either|any) (would|could|might|may|will|'d) (certainly|surely|really|also|definitely|still|be|) (help|helps|be useful|be nice|be handy|be great|be good|be welcome|come in handy|come in useful|pay off|give|save|make|serve|stand|useful|nice|handy|great|welcome)
    (you'll|you will|you'd|you would) (hit the ground running|be ahead|feel at home|settle in|have less to learn|get going|be off to|be up to speed|have a head start)
    (if|should) you (already|do|happen to|) (know|have|use|do|speak|did|knew)
    (so|all|even|much) (much|the|) better | (we'd|we would|we'll|we|we do) (still|also|really|) (like|love|welcome|appreciate|value|notice|prefer|hope) (to see|it|them|if|) | (won't|wouldn't|doesn't|does not|can't|never|would not|will not) (hurt|harm|go amiss|count against you|go unnoticed)
    # denyingQuestion
    (no|without|never|not|new to|haven't|have not|don't|do not|don't have|didn't|did not|hasn't|cannot|can't|zero|lacking)
    (you|you've|you have|you're|you are) (never|not|no)
    # clauseOpening
    (where|while|whereas|whereby|although|though|but|however|with)
    (of|among|amongst) which
    """
}
