/// Phrases that rules of more than one topic ask for; `(a|b|)` lists alternatives.
enum SharedPhrases {
  static let table = """
    # determiner
    (the|all|any|other|its|their|each|every|our)
    # none
    (no|neither|without|zero)
    # turn
    (but|however|although|though|since|because|instead|while|whereas)
    (and|, and|who|that|which|you|we|they|he|she|it|to|,) (will|would|shall)
    (you'll|they'll)
    # seeking
    (we|we're|we are|we are currently|we're currently|currently|now|i'm|i am|the team is|our team is|our client is|) (looking for|seeking|hiring|searching for|looking to hire|recruiting|in search of) (a|an|our|another|our next|the next|one)
    # universityName
    university | universität | université | universiteit | universidad | università | universitat | universitetet | polytechnic | eth zurich | (college|school) of (medicine|public health|engineering|nursing|pharmacy|dentistry|science|technology) | (medical|graduate|business|law) school | institute of (technology|science)
    # seekingMore
    (who|with|that|to|has|have|having|whose|skills|experience|experienced in|someone|candidate|person|individual|professional|possessing|bringing)
    # and
    (and|&)
    # must
    (must|required|mandatory|essential|minimum|requires|require|should have|shall|necessary|need to have|need to be|must have|prerequisite|expected to have|needs|requirement)
    should (also|) (understand|demonstrate|possess|be proficient|be familiar|be experienced|be skilled|be fluent|be comfortable|be expert)
    needed (include|includes|are)
    # companyAfter
    (is|was|has been|offers|provides|does not|has|helps|builds|seeks|develops|empowers|enables|delivers|combines|exists|believes|strives|brings|operates|makes|serves|sells|creates|employs|supports|aims|works|values|celebrates|welcomes|participates|recruits|hires|may|embraces|invests|leads|connects|designs|manufactures|produces|partners|powers|transforms|focuses|specializes|specialises|prohibits|complies|considers|encourages|reserves|maintains|recognizes) (a|an|the|one|proud|committed|on|looking|seeking|hiring|not|to|its|our|your|equal|all|been|growing|leading|building|dedicated|building|changing|more|people|companies|customers|software|services|products|solutions|everyone|businesses|teams|provide|consider|work|for|with|in|and|reasonable|diversity|at|currently|visa)
    (is|was|has|helps|builds|makes|sells|offers|provides|delivers|owns|runs|writes|draws|rents|operates|serves|employs|values|creates|develops|designs)
    (may|will|can|does) (provide|consider|offer|require|sponsor|not)
    (-|–|—) we
    is (building|creating|developing|designing|making|launching|pioneering|reinventing|redefining|reimagining|rethinking|revolutionizing|revolutionising|transforming|modernizing|modernising|democratizing|disrupting|shaping|changing)
    (, part of|, we|, you'll|, you will|, our|, inc|inc|llc|ltd|limited|corp|corporation|gmbh|plc|s.a.|pte|technologies , inc|'s mission|is hiring|, a|, an)
    # noCompanyEnd
    (engineer|engineers|scientist|scientists|analyst|analysts|developer|developers|manager|managers|director|directors|coordinator|coordinators|technician|technicians|specialist|specialists|consultant|representative|assistant|associate|supervisor|administrator|architect|architects|designer|recruiter|nurse|intern|interns|internship|fellow|executive|president|founder|officer|chef|promoter|holder|candidate|candidates|client|clients|applicant|applicants|employee|employees|team|teams|department|departments|division|directorate|committee|program|programs|programme|act|acts|ordinance|law|laws|regulation|regulations|policy|statement|poster|requirements|requirement|responsibilities|duties|qualifications|conditions|expertise|skills|experience|experiences|contract|areas|area|operations|year|years|owned|fte|salary|description|overview|summary|details|location|locations|type|schedule|degree|bachelors|masters|certification|certifications|edition|award|awards|magazine|states|islands|citizen|citizens|benefits|website|office)
    # nameStop
    (the|this|our|we|you|your|it|they|is|are|has|have|will|in|at|on|for|with|to|as|by|from|if|who|what|why|how|role|team|job|position|locations|benefits|careers|an|a|equal|employee|employees|may|does|was|offers|engineers|scientists|jobs|culture|values|mission|ceo|cto|cfo|founder)
    # to
    (to|through|until|or|and)
    # orAlone
    or
    # including
    (including|such as|like|e.g.|especially|particularly|for example|namely)
    # withAlone
    (with|for|and)
    # exampleLead
    (such as|like|for example|for instance|e.g.|eg|e.g|ex.) (:|,|)
    # in
    in
    # or
    (or|and/or|and / or|or its|or the|or an|or a|or any|or other|or have|alternatively|alternatively a|alternatively an|or alternatively|failing which|failing that)
    # notExperience
    (be|are|go|get) in (1|2|3|5|10|one|two|three|five|ten) years
    (year|years) olds
    (year|years|months) (away|left|remaining|to go|until|till|before|from|after) (graduation|graduating|retirement|the (start|end|closing|date)|completion|completing|you)
    (year|years) ('|) (of|) (checkable|verifiable|verified|continuous|) (address|employment|work|residence|residency|references|reference) (history|references|records|checks|screening|vetting)
    years (strong|young|of age|old|ago|in a row|contract|in business|running|warranty|from now|term|in the making|history)
    (year|years) (rotational|leadership|graduate|development|trainee|apprenticeship|management|training|technical|paid) (program|programme|scheme|rotation|track|apprenticeship|course)
    (year|years) (program|programme|scheme|apprenticeship|course|traineeship|strategy|vision|internship|project|mission|posting|rotation|placement|view)
    up to (1|2|3|4|5|6|7|8|9|10|12|15|20|one|two|three|four|five|six|seven|eight|nine|ten) (year|years|yrs)
    (year|years) (of|) (contract|term|duration|assignment|roadmap|plan|bond|warranty|anniversary|period|fellowship|old|fixed term|vesting|cliff|degree|college|university|institution|sabbatical|commitment|deal|secondment)
    years of (full time|fulltime|full-time|regular|formal|continuous|) (education|schooling|study|studies|school)
    years full time education
    (accident|accidents|violation|violations|claims|convictions|points|incidents) (in|within|over|for) (the|) (last|past|) (1|2|3|4|5|7|10|one|two|three|four|five|seven|ten) (year|years)
    (year|years) (baseline|checkable|address|background|employment|credit|criminal) (bpss|check|checks|history|screening|record|)
    (the|all|these|those) (1|2|3|4|5|6|7|8|10|one|two|three|four|five|six|seven|eight|ten) (year|years) of (the|a|our|this|your|its)
    (background|reference|criminal record|credit) (check|checks|screening) (of|for|covering|over) (1|2|3|5|7|10|one|two|three|five|seven|ten) (year|years)
    (probation|probationary period|notice|notice period) (of|is|:|) (1|2|3|one|two|three|) (year|years|month|months)
    (year|years) (ahead|out|into the future|forward|down the line|horizon|forecast|forecasts|outlook)
    (commit|commitment) (to|for|of) (at least|a minimum of|) (1|2|3|4|5|one|two|three|four|five) (year|years)
    (held|licensed|license|licence|clean|driving) (for|since|) (at least|a minimum of|over|) (1|2|3|4|5|one|two|three|four|five) (year|years)
    (age|aged) (is|of|) (16|18|21) (years|)
    (month|months) (rotation|placement|fellowship|program|internship|secondment|fixed term|fixed-term|ftc|maternity|temporary|temp|appointment|residency)
    (year|years) (fixed term|fixed-term|appointment|residency|scholarship|temporary|bachelor|bachelors|undergraduate|diploma)
    (month|months) (contract|assignment|term|duration|project|period|probation)
    (at least|minimum|must be|over|be|least) (18|21|16|25) (years|year|yrs)
    (18|21) (years|year|yrs) (of age|old|or older|and older|and over|or over)
    (18|21) years
    (last|past|previous|recent|first|next) (2|3|4|5|6|two|three|four|five|six|few|several) (consecutive|full|calendar) (years|year|months)
    (last|past|previous|next|first|every|each|within|per|within the last|within the past|coming|recent|prior|consecutive|max|maximum|up) (2|3|4|5|6|7|8|10|two|three|four|five|six|seven|ten|several|few|1|one|12|18|24|to) (years|year|months|yrs)
    # research
    (publish|publishing|published|publication|publications|papers|paper|peer reviewed|peer review|author|authored|co-author|first author|first-author|conference|conferences|journals|journal|manuscripts) (at|in|in top|)
    (novel|new|original|cutting edge|state of the art|groundbreaking|fundamental|foundational|frontier|basic|exploratory|long term|independent) (research|methods|algorithms|approaches|techniques|research directions|architectures|ideas)
    (research agenda|research agendas|research roadmap|research direction|research directions|research program|research community|research questions|research ideas|research problems|research lab|research team|scientific research|academic research|research experience|research background|research interests|advance the state of the art|advancing the state of the art|push the boundaries|pushing the boundaries|push the frontier|advance the field|open problems|open research|conduct research|conducting research|perform research|do research|lead research|research projects|research breakthroughs|invent|inventing|hypotheses|ablations|academic environment|principal investigator|principal investigators|literature review|literature reviews|grant proposals|grant applications|clinical trials|study design|research studies|research study|academia|scientific literature|research publications|research findings)
    # experienceCue
    (find|know|finding|knowing) your way (around|in|through)
    (experience|experienced|expertise|expert|proficiency|proficient|knowledge|knowledgeable|familiarity|familiar|understanding|background|fluency|fluent|skilled|skills|competency|competence|competent|mastery|command|grasp|ability|hands on|exposure|comfortable|comfort|track record|adept|well versed|versed|working knowledge|track record) (with|in|of|using|on|to|building|developing|designing|working|at|)
    (years|yrs) (of|in|with|experience)
    # applicant
    (you|you'll|you've|you're|your|candidate|candidates|applicant|applicants|someone|individual|person|looking for|seeking|must|should|required|requires|require|need|needs|hold|holds|possess|preferred|desired|ideal|ideally|qualified|qualifications|minimum|recruiting|hiring)
    # with
    (with|plus|and|having)
    # not
    (not|never|n't|cannot|no)
    # studentProgram
    (degree|study|studies|academic|university) (program|programme|course)
    (thesis|dissertation)
    """
}
