/// Phrases that only the rules of duties ask for; `(a|b|)` lists alternatives.
enum DutyPhrases {
  static let table = """
    # jobDoes
    (you|you'll|candidate|applicant|role|position|person|individual|hire|engineer|scientist|analyst|developer|incumbent|who|and|successful applicant|job|they) (will|shall) | you'll | you are responsible | (is|be|are|as|) responsible for | your (mission|job|task|tasks|duties|responsibilities) | (this|the) (role|position|job) (is|involves|includes|entails|requires you to|focuses) | to (join|help|support) | will (be|work|lead|help|join|develop|build|design|support|participate)
    # employerTells
    (we|we've|we're|we'll|our|us|at|founded|headquartered|with|since)
    # dutyStatement
    (you|you'll|candidate|applicant|role|position|person|individual|hire|engineer|scientist|analyst|developer|incumbent) (will|shall|) be responsible for | you are responsible for | your (responsibilities|duties|tasks) (include|will include|are|will be)
    # addressee
    (you|you'll|your|yourself|candidate|candidates|applicant|role|position|looking for|seeking|hiring|recruiting)
    # dutyLead
    (, and|and|&|or|/|to|will|by|for|of|in|while|help|helping|assist|assisting|you|you'll|then|also|who|including|include|includes|is|are|on|as|be|through|via|like|not|that|ability to)
    """
}
