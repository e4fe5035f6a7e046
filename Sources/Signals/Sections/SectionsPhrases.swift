/// Phrases that only the rules of sections ask for; `(a|b|)` lists alternatives.
enum SectionsPhrases {
  static let table = """
    # aboutName
    (about|why|life at|working at|who is|inside)
    # blurb
    (is|are|was|were) (a|an|the|one of|proud|committed|dedicated|on a mission|headquartered|based|backed|trusted|building|changing|redefining|transforming|helping|among|part of|known|recognized|recognised|founded|where|owned|transforming|creating|leading)
    (has|have) (been|received|won|grown|raised|over|more than|offices|become|built|earned|helped|a|an|developed|created|served)
    (provides|offers|delivers|builds|helps|develops|operates|serves|believes|values|empowers|brings|creates|enables|makes|sells|specializes|specialises|designs|combines|partners|connects|exists|strives|manufactures|employs|supports|powers)
    # requirementLead
    (strong|solid|good|excellent|great|proven|deep|hands on|extensive|prior|previous|demonstrated|advanced|significant|working|practical|basic|in depth|thorough|broad|sound|exceptional|outstanding|minimum|at least|a|an|of|professional|relevant|related|some|technical|highly|very|real|recent|substantial|comprehensive|intermediate|commercial|industry|several|in|depth|over|more than|or more|or|to|must have|must be|should have|should be|you have|you've|you are|you're|have|having|be)
    # secondPerson
    (you've|you have|you are|you're|you can|you know|you understand|you speak|you hold|you bring|you think|you care|you enjoy|you love|you like|you write|you read)
    # kindOfSkill
    (programming|coding|scripting|computer|technical|) (languages|language skills)
    # topicHeading
    (education|experience|skills|knowledge|background|certifications|certification|tools|technologies|languages)
    (education|experience|skills|knowledge|work experience|professional experience) (and|&|/) (education|experience|skills|knowledge|training|certifications|qualifications)
    (work|professional|technical|soft|hard|language|domain|interpersonal|personal|industry|other|additional|educational) (experience|skills|knowledge|background|competencies|expertise)
    (tools|technologies) (and|&|/) (technologies|tools|frameworks|platforms)
    # closing
    (we|we're|our|join|join us|at|this position|this role|please|note|all qualified|all applicants|by applying|if you are|if you're|if this|don't|do not|studies have shown|compensation|the salary|salary|why|come|with|to apply|as a|as an|for more|learn more|founded|about)
    """
}
