/// Phrases that only the rules of degree ask for; `(a|b|)` lists alternatives.
enum DegreePhrases {
  static let table = """
    # combination
    (a|any|some|) (combination|combinations|mix) of (education|experience|training|relevant|skills|related|formal|academic)
    # qualification
    (qualification|qualifications|qualified)
    # degreeNothing
    (team|group|teams|staff|dozens|network|number|mix|community|lots|many|several|hundreds) of (world class|talented|exceptional|brilliant|smart|) (phds|phd|researchers|scientists|engineers|masters)
    (our|whose|the) (team|teams|founders|founding team|staff|engineers|scientists|researchers|founder|employees|colleagues|members|group|leadership|people) (has|have|is|are|includes|consists|hold|holds|come|comprises|include|comprised|made up|composed)
    (some|one|many|most|two|three|several|half|all) of us
    (founder|founders|co-founder|co-founders|cofounders|ceo|cto)
    (founded by|led by|staffed by|started by|comprised of|composed of|consisting of|made up of|team is led by|surrounded by)
    (tuition|education|educational|degree) (reimbursement|assistance|benefit|benefits|support|program|programs|sponsorship|verification)
    (mentor|supervise|advise|supervising|mentoring|advising|recruit|recruiting|hire|teach|teaching|host|collaborate with|collaborating with|work with|working with|alongside|partner with|interact with|support) (our|) (phd|phds|masters|graduate|doctoral|undergraduate)
    (earn|pursue|obtain|complete|finish|get|continue) (your|a|an|their) (degree|masters|bachelors|phd|mba|graduate degree|advanced degree|college degree)
    (phd|doctoral|graduate|masters) (programs|program|intern|interns|internship|stipend)
    (helping|help|helps) (people|students|learners)
    online (degree|degrees|masters)
    (degrees|degree) (offered|conferred|awarded)
    (degree|phd) (mill|apprenticeship)
    (after|since|following|during|post|beyond|finishing|finish) (the|your|a|an|their|completing|completion of|) (phd|doctorate|masters|degree|bachelors|graduation|undergraduate degree)
    (phd|masters|bachelors|bachelors or masters|graduate|doctoral|masters or phd) (course|courses|thesis|theses|graduates to|defence|defense)
    (placing|place|hire|supervise|teach|employ|employs) (phd|masters)
    (professors|faculty|fellows|alumni) (from|of|at)
    (scrum|web|drum|grand|chess|past|station|quarter|toast|harbor|task) (master|masters)
    (masters|master) of (their|our|your|the|its|his|her)
    # degreeNegation
    (no|without|don't need|not need|doesn't matter|not care|don't care|rather than|instead of|regardless of|not about) (a|an|any|about|) (formal|specific|college|university|particular|relevant|traditional|advanced|) (degree|degrees|phd)
    (degree|degrees) (is|are) optional
    (may not|might not|needn't|don't have to|do not have to|don't need to|do not need to) (have|hold) (a|an|any) (formal|) (degree|phd|masters|master|bachelors|bachelor)
    (do not|don't) (have to have|need to have|have to hold|need to hold) a (degree|university degree|college degree)
    (degree|degrees) (don't|do not) matter
    (care|matter) (whether|if) you have a (degree|university degree|college degree)
    (degree|degrees) ? none
    (do not|don't|doesn't|does not|never) (ask|insist|look) (for|on) (a|any) (degree|degrees|university degree)
    (degree|degrees|phd) (is|are|) (not|never|optional|n't) (a|strictly|necessarily|) (required|requirement|necessary|needed|mandatory|must|essential)
    (degree|degrees|phd) (isn't|aren't) (required|necessary|a requirement|needed|mandatory|a must)
    (formal|college|university) (education|degree) (is|) not (required|necessary|needed|mandatory)
    (degree|phd|masters|bachelors|doctorate|mba) (degree|) (alone|by itself|only) (is|are) (not|never|n't) (sufficient|enough|adequate)
    (years|year) of (full time|fulltime|regular) education
    # degreeOf
    (fresh|new|recent) graduate degree
    (degree|degrees) (of|to which|celsius|fahrenheit|c|view|feedback|review|angle|rotation)
    (high|higher|highest|strong|certain|some|large|great|greater|greatest|significant|considerable|varying|lesser|extraordinary|360|180|90|45|lower|any|utmost|fair|reasonable|good|appropriate|excellent|to a|to the|to some|first) (degree|degrees) (of|to)
    (360|180|90) (degree|degrees)
    to (a|some|the|what|any|such a) (degree|certain degree|large degree|high degree|great degree)
    (high|higher|some|certain|varying) (degree|degrees) of
    # microsoft
    (office|excel|word|sql|access|project|teams|windows|azure|dynamics|visio|powerpoint|outlook|sharepoint|server|suite|products|powerbi|power|access|visual|stack|tools|applications|app|apps|flow|crm|365|exchange|active|ssis|ssas|ssrs|onenote|copilot|fabric|build|doc|docs|document|documents|doc file)
    # substitute
    in (lieu|place) of
    (may|can|could|will|might|shall) (be|) (substitute|substituted|substitutes|replace|offset|considered in lieu) (for|a|the|)
    (substitute|substitutes|substituted|substitution|substitutable|substituting|interchangeable) (for|a|the|of|with|)
    (instead of|as an alternative to|alternative to|rather than|in replacement of|in substitution of|as a substitute for) (a|the|formal|) (degree|formal degree|education|formal education|college degree|masters|bachelors|phd)
    (equivalent|an equivalent|any equivalent|or equivalent|suitable|relevant) (combination|combinations) of (education|experience|training|relevant|skills|related|formal|academic)
    (combination|mix) of (relevant|related|) (education|training|formal education|academic) (and|and/or|or|&) (relevant|related|work|professional|) experience (may|will|can|is|would|that|which)
    if no degree
    no (formal|university|college|) degree (is|) (required|needed|necessary) (if|for (candidates|applicants|people|those) (with|who))
    (degree|degrees) (is|are|) not (required|needed|necessary) (if|for (candidates|applicants|people|those) (with|who))
    (combination|mix) of (education|training|formal education) (and|&) (experience|training) (will|may|can) be (considered|accepted)
    (if you do not have|if you don't have|without|or without) (a|the|such a|) degree (,|but|you|with)
    # pursuing
    (pursuing|enrolled|enrolled in|studying|working toward|working towards|in the process of|final year|completing|candidate for|student in)
    # degreeWord
    (degree|degrees|education|educational|bachelors|masters|phd|diploma|requirement|requirements|qualification|qualifications|experience|formal)
    # training
    (education|training|and|formal|combination|level|of)
    # equivalent
    (equivalent|commensurate|comparable|equal) (practical|work|professional|industry|relevant|related|job|life|military|hands on|years of|research|technical|real world|working|level of|amount of|) (experience|experiences|training|work|combination)
    (experience|experiential|practical|work|training) equivalent
    (equivalent|equivalence|equivalency) (in|by|through|of) (experience|work experience|years of experience|training)
    # bareEquivalent
    (equivalent|equivalents|equivalence|equivalency|equiv|the equivalent|its equivalent|an equivalent)
    # notEquivalent
    (field|fields|degree|degrees|major|majors|discipline|disciplines|area|areas|program|programs|subject|subjects|qualification|qualifications|quantitative|technical|scientific|stem|engineering|science|course|courses|domain|university|college|international|foreign|grade|language|languages|tool|tools|technology|technologies|framework|frameworks|stack|software|system|systems|platform|platforms|library|skills in)
    # equivalentEnd
    (with|and|required|preferred|from|is|plus|to|for|or|who|that|at|on|as|but|may|will|combined|years)
    # substituteNoun
    (experience|experiences|experiential|expertise|training|bootcamp|certification|certifications|certificate|certificates|self taught|apprenticeship|portfolio|military service|track record|qualification by experience|hands on experience)
    # substituteStop
    (with|plus|and|in|preferred|required|from|who|that|is|are|minimum|strong|solid|some|programming|field|fields|discipline|area)
    # degreeAsk
    education
    (you have|you hold|you've|you possess|must have|must hold|must possess|must|should have|should|candidate|candidates|applicant|applicants|requires|require|required|requirement|requirements|minimum|looking for|seeking|seeks|possess|possesses|holding|hold a|holds a|holds|have a|has a|need|needs|ideal|you are|you're|qualified|qualification|qualifications|someone with|engineer with|scientist with|person with|professional with|individual with|preferred|preferably|ideally|at least|pursuing|enrolled|completed|graduate|graduated|recent graduate|earned|eligible)
    # fieldStop
    (with|or (related|equivalent|similar|relevant|comparable|other|another|any|closely|an equivalent|a related|a similar|commensurate|higher|above|better|demonstrated|proven|practical|greater|a closely|otherwise|its|their|foreign|a relevant|work|at least|years|experience|several|some|have|significant|professional|a minimum|minimum|2|3|4|5|6|7|8|10)|and (have|a minimum|at least|relevant|strong|proven|experience|minimum|related|several|demonstrated|work|excellent|years|hands|2|3|4|5|6|7|8|10)|plus|preferred|required|is|are|from|at an|at a|who|that|which|along|combined|desired|followed|experience|minimum|strongly|highly|having|including experience|where|to)
    # fieldStart
    (in|within|of|majoring in)
    # fieldPrelude
    (degree|degrees|level|or|higher|above|with|at|a|an|the|major|majors|concentration|emphasis|focus|specialization|specialisation|concentrated|minimum|s|undergraduate|graduate|preferably|ideally|and|advanced|required|preferred|from|accredited|university|college|school|four|year|completed|qualification|background|discipline|education|studies|either|greater|foreign|equivalent|abet|program|programme|preference (to|for|given to|towards))
    # orHigher
    (or|and|/) (higher|above|greater|beyond|more advanced|better|up|more|an advanced degree|advanced degree|a higher degree|graduate degree|other advanced degree)
    (and up|or higher|level or above|minimum)
    # similarDegree
    (related|equivalent|similar|comparable|relevant|its equivalent|foreign|allied|same|such|this|these|those|said|above)
    """
}
