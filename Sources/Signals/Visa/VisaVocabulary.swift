/// What a phrase says of visas.
enum VisaWord: String, CaseIterable {
  /// Sponsorship, offered or not as the words around it say.
  case sponsorship
  /// Words that deny it by themselves.
  case notSponsored = "not-sponsored"
  /// Words that offer it by themselves.
  case sponsored
  /// Words for other things that are sponsored.
  case none
}

/// Words of visa sponsorship, under what they say; `(a|b|)` lists alternatives.
enum VisaVocabulary {
  static let table = """
    # sponsorship
    (visa|visas|work visa|work visas|employment visa|employment visas|immigration|h1b|h 1b|h1 b|h1b visa|h 1b visa|work permit|work authorization|green card|us visa|employer|company|employment based|employment based immigration|client|ccg or client|employment|tier 2|tier 2 visa|skilled worker|skilled worker visa|work) (sponsorship|sponsorships|sponsor|transfer|transfers|sponsoring)
    (sponsor|sponsors|sponsoring|sponsored|sponsorship|sponsorships) (of|for|) (a|an|us|u.s.|any|your|new|qualified|the|individuals for|applicants for|candidates for|employees for|) (new|qualified|work|employment|) (visa|visas|h1b|h 1b|h 1b visas|applicant|applicants|candidate|candidates|work visa|work visas|employment|employment authorization|employment based|individuals|work authorization|work permits|immigration|green cards|green card|applications for work|someone|tn|opt|qualified applicant|anyone|people for)
    (sponsorship|visa sponsorship|sponsorships|sponsor) (is|are|may be|not|now|at this|available|will|offered|provided|from|to work|in the future|possible|for this|for work|on this|this position|required|opportunities|needed|cannot|support|or take)
    (take over|transfer|requiring|require|requires|need|needs|needing|provide|offer|support|visa|h1b) (of|for|) (current or future|future|any|) (visa|visas|employer|) (sponsorship|sponsorships|transfer of)
    (without|with no) (the|any|) (need|requirement|current or future need|requirement) (for|of) (any type of|any|current or future|) (visa|employer|employment|immigration|company|) (sponsorship|support) | (sponsorship|sponsor) visas | visa (support|assistance)
    (support|supports|supporting|sponsor|sponsors|help with|assist with|apply for|arrange|arranging|handle|handles|cover|obtain|organise|organize|take care of|process) (your|a|an|the|any|all|) (critical skills|general|skilled worker|skilled|) (employment|work|working|residence) (permit|permits|visa|visas) | (sponsor|sponsorship|sponsor's) (licence|license) | lmia (support|sponsorship|assistance|application|applications|)
    (sponsorship|visa sponsorship) (isn't|is n't|can't|won't|aren't|unavailable|welcome) | sponsor (skilled worker|tier 2|critical skills|eu blue card|blue card|h1b|h 1b|e 3|tn|482|work|foreign|overseas|international) (visa|visas|permit|permits|candidates|applicants|workers|) | permit sponsorship
    (visa|visas|immigration|permit|work permit|relocation and visa|relocation and immigration) (support|assistance|help|paperwork|process|costs|fees|application|applications) | certificate (of|s of) sponsorship | (sponsorship|visa) (on offer|offered) | (support|assist|help) (you|candidates|applicants|you with|with) (with|) (your|the|a|) (visa|visas|immigration|work permit) | employer sponsored visa | (h1b|h 1b|tn|e 3|o 1|482|186|aewv|j 1) (sponsorship|sponsored|visa sponsorship|support)
    (support|assistance|help|aid) (with|of|for) (your|the|a|any|all|country specific|necessary|) (visa|visas|work permit|work permits|immigration) (needs|matters|questions|issues|process|procedures|formalities|)
    # not-sponsored
    without (any|current or future|employer|company|client|needing|requiring|a need for|the need for|the need of|) (future|employer|visa|current or future|any|immigration|employment visa|) (sponsorship|visa sponsorship|sponsor|employer sponsorship|support of a visa)
    (no|not|non) (visa|h1b|h 1b|) (sponsorship|sponsorships|sponsor|sponsors) | no (h1b|h 1b|h1bs|opt|c2c or h1b|visas) | (sorry ,|) (unable|not able) to sponsor
    (unable|not able|too small|too early|not in a position|not licensed|not set up|not permitted) to (offer|provide|) (visa|) (sponsor|sponsorship) | (no|not) (c2c or|opt or|cpt or|) (h1b|h 1b) (,|or|/|and|visa|visas|candidates|) | no (opt|cpt|h1bs)
    (eu|eea|eu/eea|british|uk|swiss|canadian|australian|new zealand|indian|singapore|singaporean|national|local) (and eea|/ eea|or eea|) (citizens|nationals|passport holders|citizenship holders) (only|or permanent residents only|and permanent residents only|or pr only|and pr only|and prs only|need apply) | (only|just) (eu|eea|british|uk|swiss|canadian|australian|indian|singaporean|local) (citizens|nationals|passport holders) | (citizens|nationals) (and|or) (permanent residents|prs|pr|green card holders|pr holders) only | (isn't|is not|aren't|are not) (a|an|) (licensed|registered|approved) (visa|) (sponsor|sponsors)
    (open|restricted|limited|available|only|exclusively|eligible) (only|exclusively|) (to|for) (u.s.|us|united states|u.s|australian|uk|canadian|american) (citizens|citizen|nationals|citizenship)
    (u.s.|us|united states|u.s|australian|american) (citizens|citizen|citizenship) (only|or nationals|/ gc holders only|or permanent resident only|or permanent residents only|or green card holders only|and green card holders only|or gc only|/ green card only|is required|required|requirement|/ visa only|is a requirement|and gc only|and green card only|/ gc only)
    (must be|only|required to be|need to be|has to be|requires|candidate must be|applicants must be) (a|an|) (u.s.|us|united states|u.s|australian|american) (citizen|citizens|citizenship)
    only (employ|hire|consider|employs|hires|considers) (those|candidates|applicants|individuals|people|) (who|) (are|is|) (currently|) (legally|) authorized to work
    # sponsored
    (visa|h1b|work visa) (sponsorship|support) (available|provided|offered|possible|included|is available|is offered|is provided|and relocation) | (we|will|can|do|happy to|willing to|able to|also) sponsor (visas|visa|work visas|us visas|h1b|h 1b|work permits|applicants|your visa|candidates|international) | (consider|considers) sponsoring
    (h1b|h 1b|visa|green card|permit) (transfer|transfers) (are|is|) (welcome|accepted|considered|possible|supported|ok|okay|fine) | we sponsor (.|!) | (hold|holds|have|has|holding) a (sponsor|sponsorship|skilled worker sponsor|uk sponsor|visa sponsor) (licence|license) | licensed (visa|) sponsor
    (company|employment|work|residence|residency|family|working) (visa|permit) (is|and flights|and ticket|and insurance|) (provided|included|arranged|covered|paid|sponsored by)
    (willing|happy|able|glad) to (provide|offer|) sponsor
    # none
    (executive|executives|project|business|program|programme|event|team|product|company|internal|clinical|trial|customer|study|financial|corporate|mentor|senior|stakeholder|research|government|proud|gold|plan|employer|employee) (sponsor|sponsors|sponsored) | (sponsor|sponsorship) (level|executives|meetings|stakeholders|companies|team|teams|industry|technical|and|events|of the|the growth|, and|for industry|for certifications|from leadership|internally)
    with or without (visa|) sponsorship | (company|employer) sponsored | (visa|citizenship / visa) not required | eligible for sponsorship is | work permit (is|) (required|needed|holders)
    """
}
