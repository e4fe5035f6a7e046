/// Phrases that only the rules of industry ask for; `(a|b|)` lists alternatives.
enum IndustryPhrases {
  static let table = """
    # industryLabel
    (industry|industry type|industries|sector|company industry) :
    # ourselves
    we | our | us | we've | we're (a|an|the|one of|on|building|making|changing|hiring|looking|shaping|transforming|helping|creating|reinventing|proud|passionate|committed|dedicated)
    # served
    for | to | with | that | which | who | whose | where | when | by | from | serving | serve | serves | help | helps | helping | enable | enables | enabling | empower | empowers | empowering | support | supports | supporting | powers | powering | across | clients | customers | partners | investors | like | such as | including | include | among | alongside | over | backed | used | trusted | companies | brands | organizations | (partner|partners|partnering|work|works|working) with
    # definesItself
    (is|are|was|become|becoming|we're|being) (a|an|the|one of|among|your|today s) | is (now|today|currently) (a|an|the|one of) | is (europe s|america s|the world s|germany s|india s|japan s|canada s) | (are|is) (changing|transforming|revolutionizing|reinventing|redefining|reimagining|disrupting|modernizing)
    # opensAsEmployer
    as (a|an|the|one of|your)
    # opensApposition
    , (a|an|the|one of|part of)
    # clientIs
    (our|my|this|the) (direct|end|) (client|clients) (is|are) (a|an|the|one of)
    # makesThings
    (we|that|which|who|and|also|it|is|are|company|firm|group|platform) (build|builds|building|make|makes|making|develop|develops|developing|design|designs|designing|manufacture|manufactures|manufacturing|produce|produces|producing|provide|provides|providing|offer|offers|offering|deliver|delivers|delivering|operate|operates|operating|run|runs|running|sell|sells|selling|create|creates|creating|specialize in|specializes in|specializing in|specialise in|specialises in|distribute|distributes|own and operate|owns and operates|publish|publishes|lead the|leads the|leading the|supply|supplies|launch|launched|pioneer|pioneered|pioneering|invented|reinvent|reinventing|revolutionizing|transforming|modernizing|market|markets|connect|connects) | (leader|leaders|leading provider|provider|pioneer|pioneers|specialist|expert|experts|player|player) (in|of) | mission (is|of) | our mission is to | on a mission to | (engaged|specializing|specialized|specialises|specialised) in
    # noUniversity
    hospital | hospitals | clinic | clinics | medical (center|centre) | health system | healthcare | health care | press | ltd | gmbh
    # notEmployer
    you | your | member of | members of | candidate | candidates | applicant | this role | this position | the role | the position | this job | the job | the team | this team | our team | your team | role is | position is | team is | experience | department
    """
}
