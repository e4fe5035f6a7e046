/// Phrases that only the rules of degree ask for; `(a|b|)` lists alternatives.
enum DegreePhrases {
  static let table = """
    # combination
    (a|any|some|) (combination|combinations|mix|blend) of (education|experience|training|schooling|study|studies|relevant|skills|related|formal|academic)
    # qualification
    (qualification|qualifications|qualified)
    # subject
    (forestry|geomatics|surveying|geodesy|mechatronics|viticulture|oenology|enology|dietetics|nutrition|theology|divinity|midwifery|music|musicology|dance|drama|theatre|theater|history|literature|textiles|textile|fashion|media|film|photography|animation|printmaking|ceramics|sculpture)
    (zoology|botany|microbiology|virology|immunology|parasitology|oceanography|limnology|paleontology|palaeontology|archaeology|archeology|classics|translation|interpreting|philology|pedagogy|podiatry|optometry|ophthalmology|radiography|radiology|physiotherapy|kinesiology|audiology|dentistry|counselling|counseling|librarianship|museology)
    (hospitality|tourism|gastronomy|brewing|agriculture|agribusiness|aquaculture|fisheries|hydraulics|hydrogeology|seismology|metallurgy|cartography|gis|geoinformatics|metrology|avionics|automation|cybernetics|telecommunications|photonics|optoelectronics|nanotechnology|biotechnology|biophysics|bioengineering|biomedicine|proteomics)
    (taxation|insurance|commerce|banking|econ|advertising|politics|government|diplomacy|ethnology|semiotics|geopolitics|mining|construction|wood|food|nautical|navigation|aviation|aeronautical|meteorology|orthoptics|osteopathy|paramedicine|acupuncture|criminalistics|toxicology|urbanism|landscape|interior|graphic|fine|visual|performing|culinary|liberal|dental|equine|animal|sports|sport|exercise)
    (social|youth) work | (pastoral|social|health) care | (art|music|military|economic) history | (early childhood|special|physical|adult) education | public (health|policy|relations|administration|affairs) | international (relations|business|trade)
    (library|food|animal|sports|sport|exercise|dairy|poultry|plant|crop|wood|fisheries|library and information) (science|sciences) | creative writing | (fashion|interior|graphic|industrial|product|textile|web|landscape|game) design | (hotel|hospitality|event|sports|facility|property|land) management
    (speech|occupational|physical|respiratory) therapy | (media|film|gender|cultural|religious|environmental|american|european) studies | business informatics | real estate | human resources | child development | water resources | (food|wood|building|packaging|music|nautical) technology
    # degreeLabel
    (education|educational|education level|level of education|educational level|educational background|degree|degree level|study level|level of study|academic (level|qualification|qualifications|degree)|highest (degree|qualification|education)|minimum (education|degree|qualification)|min . qualification|qualification|qualifications|diploma|studies|academic background|education required|required education|min education)
    # dismissal
    (forget|skip|ditch|never mind|drop|dropped|removed|scrapped|abolished|got rid of|regardless of|irrespective of|whether or not|with or without|over|beats|beat|trumps|trump|neither|instead of|rather than|far from|removing|dropping)
    # ifClause
    (if|when|where|provided|given|for (those|candidates|applicants|people|holders|anyone)|with (a|an|1|2|3|4|5|6|7|8|10|equivalent|relevant|sufficient|experience|enough|significant|strong|extensive|comparable|proven|two|three|four|five|six|seven|eight|ten))
    # equivalentTo
    (equivalent|equal|comparable|equating|corresponding|tantamount) to (a|an|the|that of a|graduation with a|completion of a|possession of a|at least a|)
    # equalTo
    to
    # evenMore
    (even|also|perhaps|maybe)
    # optionLabel
    (option|path|pathway|route|track|alternative|choice|variant) (a|b|c|d|1|2|3|i|ii|iii|one|two|three)
    # choiceLead
    (either|one of|one of (the following|these|the below|two|three)|one or more of|at least one of|any of|any one of|either of|(one|1) of (2|two|3|three) ways|in one of (two|three|several) ways|one or more of the following|any of the following|at least one of the following|any one of (these|the following)|any of (these|the below))
    # degreeNothing
    (after|in|within) (two|three|four|five|six|2|3|4|5|6) years (,|) (you'll|you will|you) (hold|have|earn|be awarded|receive|leave with|finish with|graduate with|walk away with|come out with)
    (by the end|at the end|on completion|upon completion|when you finish) (of|) (it|the programme|the program|the course|the apprenticeship|) (,|) (you'll|you will|you) (hold|have|earn|be awarded|receive|leave with)
    (pay|pays|paying|paid|fund|funds|funding|cover|covers|sponsor|sponsors|finance|finances|subsidise|subsidises|subsidize|subsidizes|reimburse|reimburses) (for|towards|toward|) (your|a part time|part of your|half of your|all of your|the cost of your|the fees of your) (masters|mba|degree|phd|bachelors|diploma|part time|next|further|own)
    (report|reporting|reports) (directly|) to | (undergraduate|undergraduates|mba|mbas|phd|masters|graduate|doctoral|bachelors) (talent|talents|hires|recruits|audiences|curricula|curriculum|programme|programmes|admission|trainees)
    (recruit|recruiting|recruited|hire|hiring|hired|teach|taught|tutor|tutored|tutoring|lecture to|lectured|lectured to|lecturing|coach|coached|coaching|advised|mentored|interviewing|interviewed|marketed|marketing|sold|selling to|talk to|talking to|speak to|present to|presenting to|audience of|learn from|surrounded by|next to|designing|designed) (a|an|our|to|of|an online|a part time|online|) (mba|mbas|phd|phds|masters|bachelors|undergraduate|undergraduates|doctoral|postgraduate|postgraduates)
    (applicants|candidates|students|customers|clients|employees|graduates|peoples) ('|) (degrees|diplomas)
    (degree) (audit|audits|planning|apprenticeships|programme|mapping|mills|completion|conferral)
    (our|the) (professor|professors|partners|crew|instructors|teachers|consultants|developers|customers|clients|users|students|investors|advisors|advisers|chemists|analysts) (hold|holds|has|have|are|is)
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
    post (phd|masters|degree|graduation)
    (after|since|following|during|beyond|finishing|finish) (the|your|a|an|their|completing|completion of|) (phd|doctorate|masters|degree|bachelors|graduation|undergraduate degree)
    (phd|masters|bachelors|bachelors or masters|graduate|doctoral|masters or phd) (course|courses|thesis|theses|graduates to|defence|defense)
    (placing|place|hire|supervise|teach|employ|employs) (phd|masters)
    (professors|faculty|fellows|alumni) (from|of|at)
    (scrum|web|drum|grand|chess|past|station|quarter|toast|harbor|harbour|task|post|school|quiz|ring|band|choir|concert|ballet|stage|yard|wharf|dock|pay|brew|dungeon|toll|head|house|berth|lock|sail|ship) (master|masters)
    (ma|ms|md|mi|mt) (,|and|or|&) (ma|ms|md|mi|mt|nj|ny|ca|ct|ri|nh|me|pa) (,|and|or|&|state|tax|returns|filings)
    (ma|ms|md) (state|tax|sales tax|payroll) (return|returns|filing|filings|law|laws|taxes|offices)
    (masters|master) of (their|our|your|the|its|his|her)
    (phd|college|university|school|masters|doctoral) (dropouts|dropout|drop outs|drop out)
    (student|education) (loan|loans|debt|lending)
    (bachelors|masters|phd|doctoral|graduate|undergraduate|postgraduate) (borrowers|learners|admissions|enrollment|enrolment|recruitment|recruiting)
    to (bachelor|bachelors|master|masters|phd|graduate|undergraduate|doctoral) (and|or|/|&|) (bachelor|bachelors|master|masters|phd|graduate|doctoral|) (students|interns|trainees)
    (phd|phds|mba|mbas|doctorate) (heavy|led|driven|owned|dominated|only|level problems)
    (those|candidates|applicants|people) with (only|just|merely) (a|an)
    to (colleagues|customers|clients|doctors|scientists|people|teammates|users|audiences|partners) (who|with)
    (phd|masters|doctoral|graduate|doctorate) level (scientists|researchers|staff|colleagues|audience|audiences|experts|economists|statisticians)
    (tuition|education|study) (scheme|fund|funds|budget|aid|waiver|waivers|discount|discounts|subsidy|allowance|grant)
    (undergraduate|postgraduate|masters|bachelors|graduate|doctoral) (and|or|&|/|) (undergraduate|postgraduate|masters|bachelors|graduate|doctoral|) (courses|programmes|programs|modules|curriculum|dissertations|theses)
    (tenth|tenths|hundredth|hundredths|fraction|fractions|half|quarter|minute|few|matter|couple|thousandth) of (a|one) degree
    (helps|help|helping|serves|serve|serving|supports|supporting|advises|advise|advising|teaches|tutors|assists|assisting|welcomes|houses|trains) (our|all|) (bachelors|masters|undergraduate|postgraduate|graduate|doctoral|phd|bachelor|master) (,|and|or|&|) (bachelors|masters|undergraduate|postgraduate|graduate|doctoral|phd|bachelor|master|) (,|and|or|&|) (bachelors|masters|undergraduate|postgraduate|graduate|doctoral|phd|bachelor|master|) (students|candidates|graduates|scholars)
    (bachelors|masters|phd|doctoral) (students|candidates) (are|is|were|come|study|live)
    (masters|master) (paid|taught|took|kept|ran|owned|hired|trained)
    # paidStudy
    (we|we'll|we'd|company|firm|trust|employer|university|council) (will|also|gladly|can|happily|would|) (pay|pays|fund|funds|cover|covers|sponsor|sponsors|finance|finances|reimburse|reimburses) (for|towards|toward|) (a|an|your|the|any|one|part|half|courses|training)
    # degreeNegation
    (degree|degrees|diploma|phd|bachelors|masters) or (no|not|none) (degree|degrees|diploma|phd|one|) (,|.|:|;|-|!|?)
    (bachelors|masters|bachelor|master|degree|phd|diploma) (alone|by itself|) (is|are) (not|never|n't) (sufficient|enough|adequate)
    no (degree|degrees|diploma) ? (not|no) (a|) (problem|worries|matter|issue|deal breaker|dealbreaker)
    (degree|degrees|diploma|phd) (is|are|) (neither|overrated|none of our business|no concern of ours|nothing to us|unimportant|not important|not what we)
    (degree|degrees|diploma|phd) (does not|doesn't|do not|don't|won't|will not|cannot|never) (interest|impress|concern|matter|count|bother)
    (degree|degrees|diploma) (required|needed|necessary|) : (no|none|not|n/a)
    (degree|degrees|diploma) , or (lack|the lack|absence)
    beyond (formal|academic|) (degrees|qualifications)
    zero degrees
    (no|not|without|don't need|not need|doesn't matter|not care|don't care|rather than|instead of|regardless of|not about) (a|an|any|about|) (formal|specific|college|university|particular|relevant|traditional|advanced|) (degree|degrees|phd)
    (degree|degrees|phd|diploma) (is|are|) (optional|unnecessary|irrelevant|immaterial|secondary|beside the point)
    (do not|don't|doesn't|does not|never) (require|need|expect|demand|mandate|insist on|ask for|look for|care about|care for) (a|any|formal|specific|your|) (formal|university|college|specific|) (degree|degrees|diploma|phd)
    no (degree|degrees|diploma) ? no problem
    (more|matters more|counts more|matter more|count more|rather) than (a|your|any|the|formal|) (degree|degrees|diploma|diplomas)
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
    # degreeNoun
    (degree|degrees|diploma)
    # degreePart
    (level|university|s|college|academic|undergraduate|technical|science|engineering|honours|honors|hons)
    or (higher|above|greater|advanced|equivalent)
    # fieldFocus
    (major|majors|focus|focuses|concentration|concentrations|emphasis|specialization|specialisation|field|fields|area|areas|discipline|disciplines|subject|subjects)
    # fieldLabel
    (major|majors|major field|field|field of study|fields of study|course of study|stream|branch|discipline|specialization|specialisation|area of study|subject|subjects) (:|-)
    # fieldNot
    (skills|skill|experience|knowledge|ability|abilities|background|expertise|tools|projects)
    # degreeTail
    (degree|degrees|honours|honors|hons)
    from (a|an|the|any|) (accredited|good|recognized|recognised|leading|top|reputable|university|college|law school|medical school|business school|abet|aba) (university|college|law school|school|)
    # degreeCompany
    w /
    (in|or|degree|degrees|required|preferred|level|with|from|plus|at least|minimum|essential|needed|mandatory|desirable|desired|expected|holders|holder)
    # degreeVerbLead
    (to|you|will|and|can|must|help)
    # degreeLead
    (a|an|with|w|w/|w /|hold|holds|holding|minimum|require|requires)
    # graduate
    (graduate|graduates)
    # graduateEnd
    (in|with|or|and|of|from|who|that|degree|required|preferred|is|are|having)
    # of
    of
    # degreeOf
    degree (day|days|mile|hour|hours)
    (fresh|new|recent) graduate degree
    (patients|people|clients|residents|living|diagnosed) with ms
    (degree|degrees) (of|to which|celsius|fahrenheit|c|view|feedback|review|angle|rotation)
    (high|higher|highest|strong|certain|some|large|great|greater|greatest|significant|considerable|varying|lesser|extraordinary|360|180|90|45|lower|any|utmost|fair|reasonable|good|appropriate|excellent|to a|to the|to some|first) (degree|degrees) (of|to)
    (360|180|90) (degree|degrees)
    to (a|some|the|what|any|such a) (degree|certain degree|large degree|high degree|great degree)
    (high|higher|some|certain|varying) (degree|degrees) of
    # microsoft
    (office|excel|word|sql|access|project|teams|windows|azure|dynamics|visio|powerpoint|outlook|sharepoint|server|suite|products|powerbi|power|access|visual|stack|tools|applications|app|apps|flow|crm|365|exchange|active|ssis|ssas|ssrs|onenote|copilot|fabric|build|doc|docs|document|documents|doc file)
    # degreeHolder
    (candidates|candidate|holders|holder|applicants|applicant|graduates|graduate|freshers)
    # accepting
    (accepted|acceptable|suffices|suffice|sufficient|enough|also considered|considered instead|in lieu|instead|substitute|substituted|equally welcome|welcome too|as well)
    # otherWay
    (you|you've|you can|you're|you have|somebody|someone|have|having|years|decades|proof|enough|plenty|the (skills|knowledge|experience|portfolio|talent|craft|practice|scars|know how)|what|whatever)
    be (very|really|truly|) (comfortable|confident|fluent|at home|at ease) (with|in)
    (be|being) self taught
    # degreeVerb
    (will|would|could|may|might|can|makes|gives|gets|puts|opens|helps|counts|earns|wins|moves|adds|sets|catches|speaks|goes|brings|raises|lifts|improves|strengthens|turns|tips|scores|sweetens|is|are|get|make|give|open|help|count|earn|win|move|add)
    # studyWord
    (degree|degrees|diploma|diplomas|study|studied|studies|university|college|uni|graduate|graduated|qualification|qualifications|one|bachelors|masters|letters behind your name|academic background|paper)
    # refusal
    (sorry|unfortunately|then this|then it|then we|please do not|please don't|do not apply|don't apply|no exceptions|we cannot|we can't)
    # equivalentStudy
    (education|studies|schooling)
    # definite
    (the|this|that|said)
    # lowDegree
    (degree|diploma|qualification|program|programme|course)
    # substitute
    in (its|their|that|his|her) (place|stead) | (accepted|considered|taken|welcome|acceptable|fine) in (place|stead|lieu) (of|) | (waive|waives|waiving|waived) (it|this|that|the (degree|requirement|education requirement)) (for|if|when|where)
    in lieu | in (lieu|place) of | in (its|their|that) place
    (in|failing) (its|such|that) absence | in the absence of (one|it|a degree|the degree|such a degree|that)
    (waived|waivable|waiver) (for|with|if|when|in|upon|on|given)
    (equivalent|commensurate|comparable) (work|practical|professional|military|industry|relevant|) (experience|service|training) (will be|is|are|may be|can be|also|) (also|) (considered|accepted|welcome|acceptable)
    not (strictly|) (required|needed|necessary|essential) (if|when|provided|given|with (equivalent|relevant|sufficient|experience|enough|significant|strong|extensive|comparable|proven|1|2|3|4|5|6|7|8|10|two|three|four|five|six|seven|eight|ten))
    (do|get by|manage|succeed) without (one|it) | don't need one
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
    (is|are|be) waived for
    (or|, or) no degree (and|with|but|plus)
    # waiver
    (we|we'll|we'd|we will|we would) (also|happily|gladly|equally|just as gladly|just as happily|will also) (take|accept|consider|hire|welcome|recognise|recognize|look at|talk to|interview) (people|candidates|those|anyone|applicants|someone|practice|experience|practitioners|career changers)
    (instead of|rather than) (the|a|any) (paper|certificate|diploma|degree|qualification)
    (is|are) worth (just|) as much | (just as|every bit as) (good|valid|welcome|happy)
    (experience|practice|training|work) (counts|will do|is fine|is enough|suffices|qualifies|will suffice|will count)
    (need not|needn't|should not|shouldn't) worry
    (outweigh|outweighs|override|overrides|trump|trumps|supersede|supersedes|offset|offsets|overrule|overrules) (the|a|this|that|any|our|your|missing|) (degree|education|educational|academic|formal|diploma|qualification|requirement)
    (count|counts|work|works) instead
    (relaxable|relaxed|relaxation|relaxations)
    (all|any|either|both) (of these|of them|of those|is|are|) (fine|welcome|ok|okay|good|works|equally welcome|acceptable|equally good|equally valid)
    (count|counts) (just|) as much | (count|counts) (too|as well|also)
    (those|candidates|applicants|people) without | without one | (,|or) (3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|nine|ten) (years|) without
    (don't|do not) have one | (no degree|lack a degree|lack one) ?
    (credited|applied|counted) (toward|towards|against) (the|a|) (education|educational|degree)
    (count|counts) (as|for) (one|a|1|two|2|three|3|) (year|years) of (college|school|schooling|study|university|education)
    (with no|without a|without any) (degree|formal degree|college degree|university degree)
    unless (you|you've|candidates|applicants|the candidate|the applicant|they|he|she)
    (if|where) (you|candidates|applicants|the candidate|the applicant|they) (do not|don't|lack|haven't) (have|hold|possess|) (a|an|the|this|that|such a|one|it)
    (without|lacking|absent) (a|the|this|that|such a) (degree|qualification|diploma)
    (may|can|could|will|might|shall|would) (be|also be) (waived|exchanged|traded|swapped|replaced|offset|met|satisfied) (for|by|with|through|if|where|when|in|)
    (stand|stands|standing|stood|fill|fills|step|steps) in for
    (count|counts|counted) (as|toward|towards|in place of) (a|an|the|) (degree|education|diploma|qualification|bachelors|masters)
    (look|looks|looking|see) past (it|this|that|the|a)
    (flex|flexible|make exceptions|make an exception|exceptions|exception|waive|relax|overlook) (on|about|for|this|that|the|it|if|to|are|will|may|can)
    (makes|make|made|making) up for | (compensate|compensates|compensating) for
    (as good as|just as good as|worth as much as) (a|the) (degree|bachelors|masters)
    (will|would) (also|) (do|suffice|qualify|serve) (instead|as well|too|) | (also|accepted|considered|welcome) instead
    # pursuing
    (pursuing|enrolled|enrolled in|studying|working toward|working towards|in the process of|final year|completing|candidate for|student in)
    # degreeWord
    (degree|degrees|education|educational|bachelors|masters|phd|diploma|requirement|requirements|qualification|qualifications|experience|formal)
    # training
    (education|training|and|formal|combination|level|of)
    # equivalent
    (equivalent|commensurate|comparable|equal) (practical|work|professional|industry|industrial|relevant|related|job|life|military|hands on|years of|research|technical|real world|working|level of|amount of|) (experience|experiences|training|work|combination|research|service|practice)
    (equivalent|comparable|equal|similar) (record|track record|body|history|amount|length) of (work|practice|experience|employment|training|service)
    (experience|experiential|practical|work|training) equivalent
    (equivalent|equivalence|equivalency) (in|by|through|of) (experience|work experience|years of experience|training)
    # bareEquivalent
    (the|its|an|) (equivalent|equivalents|equivalence|equivalency|equiv|eqv|equivt|eqvt)
    # gradeWord
    (gpa|cgpa|grade|grades|marks|percent|average|score)
    # notEquivalent
    (branch|branches|stream|faculty|specialization|specialisation|credential|credentials|field|fields|degree|degrees|major|majors|discipline|disciplines|area|areas|program|programs|subject|subjects|qualification|qualifications|quantitative|technical|scientific|stem|engineering|science|course|courses|domain|university|college|international|foreign|grade|language|languages|tool|tools|technology|technologies|framework|frameworks|stack|software|system|systems|platform|platforms|library|skills in)
    # equivalentEnd
    (with|and|required|preferred|from|is|plus|to|for|or|who|that|at|on|as|but|may|will|combined|years)
    # substituteNoun
    (publication record|publications|the trades|learned on the job|learnt on the job|trained on the job|practice|practical experience|(part|fully) qualified|experience|experiences|experiential|expertise|training|bootcamp|bootcamps|boot camp|certification|certifications|certificate|certificates|self taught|self study|self education|apprenticeship|apprenticeships|portfolio|military service|track record|vocational|journeyman|journeymans|nvq|city (&|and) guilds|chartered status|trade qualification|master craftsman|meister|technician|taught yourself|self taught equivalent|learned (the|your) (craft|trade|job|ropes)|learnt (the|your) (craft|trade|job|ropes)|grown into|served|scars|school of (life|hard knocks)|reel|showreel|qbe|qualified by experience|ausbildung|mbo 4|rpl|prior learning|(long|extensive|years of|proven) practice|(reached|gained|acquired|achieved|attained|earned) (by|through|in) (working|work|experience|practice|the job)|body of work|side projects|work samples|membership|professional membership|chartership|on the tools|done the work|done this|in the trade|proof|qualification by experience|on the job|on the job learning|coursework|licence|license|licensed|licensure|work history|know how|proven ability|demonstrated ability|(demonstrated|proven|demonstrable|exceptional|outstanding|equivalent) (exceptional|outstanding|strong|technical|) (skill|skills|ability|aptitude|excellence|competence|mastery|talent)|professional qualification|professional qualifications|background|backgrounds|armed forces|time served|(another|different|other|alternative) (way|route|routes|path|paths))
    # substituteStop
    (with|plus|and|in|preferred|required|from|who|that|is|are|minimum|strong|solid|some|programming|field|fields|discipline|area)
    # degreeAsk
    education
    (reqs|reqd|req)
    (you have|you hold|you've|you possess|must have|must hold|must possess|must|should have|should|candidate|candidates|applicant|applicants|requires|require|required|requirement|requirements|minimum|looking for|seeking|seeks|possess|possesses|holding|hold a|holds a|holds|have a|has a|need|needs|ideal|you are|you're|qualified|qualification|qualifications|someone with|engineer with|scientist with|person with|professional with|individual with|preferred|preferably|ideally|at least|pursuing|enrolled|completed|graduate|graduated|recent graduate|earned|eligible)
    # fieldStop
    (with|or (related|equivalent|similar|relevant|comparable|other|another|any|closely|an equivalent|a related|a similar|commensurate|higher|above|better|demonstrated|proven|practical|greater|a closely|otherwise|its|their|foreign|a relevant|work|at least|years|experience|several|some|have|significant|professional|a minimum|minimum|2|3|4|5|6|7|8|10)|and (have|a minimum|at least|relevant|strong|proven|experience|minimum|related|several|demonstrated|work|excellent|years|hands|2|3|4|5|6|7|8|10)|plus|preferred|required|is|are|from|at an|at a|who|that|which|along|combined|desired|followed|experience|minimum|strongly|highly|having|including experience|where|to)
    # fieldStart
    (in|within|of|majoring in|related to|(specialising|specializing|specialised|specialized|specialisation|specialization|major|focus|emphasis|concentration) (in|on)|focusing on|focused on)
    # fieldPrelude
    (e.g.|eg|for example|for instance|such as|one of|one or more of|any of|these|those|the following|following|fields|subjects|disciplines|areas)
    (preferably|preferable|ideally|desirably) (if|when)
    (preferable|degree|degrees|level|or|higher|above|with|at|a|an|the|major|majors|concentration|emphasis|focus|specialization|specialisation|concentrated|minimum|s|undergraduate|graduate|preferably|ideally|and|advanced|required|preferred|from|accredited|university|college|school|four|year|completed|qualification|background|discipline|education|studies|either|greater|foreign|equivalent|abet|program|programme|course|courses|preference (to|for|given to|towards))
    # orHigher
    (or|and|/) (higher|above|greater|beyond|more advanced|better|up|more|an advanced degree|advanced degree|a higher degree|graduate degree|other advanced degree)
    (and up|or higher|level or above|minimum)
    # similarDegree
    (related|equivalent|similar|comparable|relevant|its equivalent|foreign|allied|same|such|this|these|those|said|above)
    """
}
