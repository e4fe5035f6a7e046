/// What headings say, a line a phrase; `(a|b|)` lists alternatives, an empty one means "or nothing".
///
/// A heading's kind is that of the phrases in it; the order of the kinds below settles a heading that
/// holds several ("Preferred Qualifications" is `preferred`).
enum HeadingVocabulary {
  static let table = """
    # requirements
    ideal experience
    (required|essential|minimum|mandatory|must have) (and|&|/|or|,) (desirable|preferred|desired|nice to have|optional|bonus) (skills|qualifications|experience|requirements|)
    (preferred|desired|desirable) (and|&|/|or|,) (required|essential|minimum|mandatory) (skills|qualifications|experience|requirements|)
    (we'd|we would|we'll) love to (talk to|talk with|hear from|meet|speak to|speak with|chat with|work with) you (if|if you|if you have|if you are|)
    (we're|we are) excited about you because (you have|you|)
    # benefits
    (our|the|your|employee|company|health|health and|) (benefits|perks|rewards) (and perks|and benefits|& perks|and compensation|at work|package|overview|include|included|)
    (perks|benefits|pay|compensation|salary) (&|and|/) (benefits|perks|compensation|culture|rewards|salary|package)
    (what|here's what) (we|we can|we will|we'll|do we|can we) (offer|offer you|give you|provide|bring)
    what we can offer (you|)
    what (you'll|you will|you|you can|do you) get (from us|in return|out of it|)
    what's in it for you
    what is in it for you
    (here|what) you'll get
    what (you'll|you will|you|you can) (receive|enjoy|be offered)
    (salary|pay|compensation|salary range|pay range|base salary|base pay|hourly rate|pay transparency|pay rate)
    (compensation|salary|pay|wage) (range|details|information|disclosure|disclosures|transparency|package|band)
    (annual|base) (salary|pay|compensation) (range|)
    (total|our total) rewards
    (we|we will|we'll|we also|we can) (offer|offer you|provide)
    (why|reasons to|reasons) (you|you'll|you will) (will|) (love|like|enjoy|want) (working here|it here|us|this job|working with us|being here|life here)
    in (return|exchange) (,|) (you|you'll|you will|you can|we|we'll|we will|we can) (get|receive|enjoy|have|expect|look forward to|offer|offer you|give you|provide)
    (paid time off|health insurance|dental insurance|life insurance|retirement plan|401k|vision insurance|time off|parental leave|paid parental leave)
    (health|wellbeing|well-being) (&|and) (wellbeing|well-being|wellness|benefits|health)
    (personal|professional) (&|and) (professional|personal) (development|growth)
    (how we|we) (take care of you|support you|reward you|invest in you)
    our (offer|offering) (to you|)
    nous offrons
    wir bieten
    (unser angebot|das bieten wir|was wir bieten|wat wij bieden|ce que nous t'offrons|ce que nous offrons)
    (a few of|some of) (our|the) (benefits|perks)
    (benefits|perks) (of working at|of working here|of working)
    additional benefits
    your benefits
    training and career development programs
    your advantages (with us|at|here|)
    # equal-opportunity
    disability confident (employer|leader|committed|scheme|) | (our|) commitment to (inclusion|accessibility|diversity|equality)
    (accessibility|adjustments|accommodations|accommodation|inclusion) (and|&) (adjustments|accommodations|accessibility|inclusion|reasonable adjustments|access) | (reasonable|workplace) (adjustments|adjustment)
    (aboriginal|indigenous|first nations|native|veteran|disabled|maori|māori) (and|&|or|) (torres strait islander|indigenous|) (applicants|candidates|people|peoples|preference)
    (eeoc|eeo and|equality) (statement|)
    (equal|equal employment) (opportunity|opportunities) (employer|statement|employment|policy|) (statement|)
    (eeo|eoe|dei) (statement|policy|)
    (diversity|inclusion|belonging) (and|&|,|) (equity|inclusion|diversity|belonging|equal opportunity|) (and|&|) (inclusion|belonging|)
    (our|) commitment to (diversity|inclusion|equal opportunity|equality|dei|an inclusive workplace)
    (reasonable|) (accommodation|accommodations|accessibility) (statement|)
    accessibility (and|&|) accommodations
    (applicants|candidates|individuals) with disabilities
    (global|applicant|candidate|) (privacy|applicant privacy|candidate privacy) (policy|notice|statement)
    (we|we are|we're) (value|an|) equal opportunity (employer|)
    (non-discrimination|nondiscrimination) (statement|policy|and equal employment opportunities|)
    (drug and alcohol|drug free workplace|background check|background checks|e-verify) (policy|notice|statement|)
    (legal|disclaimer|legal notice|legal notices|notice|fraud|recruitment fraud|disclosures)
    (notice|note) to (recruiters|agencies|recruitment agencies|third party agencies|applicants)
    (affirmative action|inclusive workplace|fair chance) (employer|statement|)
    (no fees notice|unsolicited resumes|agency notice)
    (our|) diversity statement
    fraud (alert|warning|notice)
    # application
    how to apply
    (applying|how we hire|how you apply|your application)
    (apply|apply now|apply today|apply here|apply for this job|apply to role|apply to this job|ready to apply|submit your application)
    (the|our|) (application|interview|hiring|recruitment|recruiting|selection) (process|steps|timeline|stages|journey)
    (application|interview) (question|questions|details|deadline|window|instructions|requirements)
    (what to expect|here's what you can expect) (from|in|during) our (hiring|interview|recruitment|application) process
    (screening|application) questions
    your application will include the following questions
    next steps
    what happens (after|when|once) you (apply|have applied)
    (posting|application) (end date|review date|close date|deadline)
    (job|) posting end date
    (hiring|) contact (us|information|details|)
    (similar|related|other|more|recommended) (jobs|positions|roles|openings|opportunities)
    people also (viewed|searched)
    (cover letter|resume|curriculum vitae)
    (work|visa|employment) (authorization|sponsorship|eligibility)
    visa
    # preferred
    (prefered|preffered|prefferred|preferrred|peferred|perferred|preferd|preferreds|desireable|desirables|optionals) (job|technical|professional|additional|other|) (qualifications|qualification|requirements|skills|skill|experience|education|knowledge|competencies|)
    (nice|good|great) too (have|haves)
    (nice|great|good|helpful|useful|) (,|) (but|) not (required|necessary|mandatory|essential|needed)
    (you|you'd|you'll|you might|you may|you could|you will|you would|you can) be (a|an|) (especially|particularly|exceptionally|extra) (great|good|strong|excellent|well suited|suited) (fit|candidate|match|) (if|if you|if you have|if you also have|if you're|if you are|if you've|)
    (you|you'd|you'll|you might|you may|you could|you will|you would) be an (exceptional|outstanding) (fit|candidate|match) (if|if you|if you have|if you also have|if you're|if you are|)
    (especially|particularly) (great|strong|good) candidates (will|may|also|) (have|be|bring|)
    (preferred|desired|desirable|ideal|bonus|optional|additional preferred|other preferred|preferable|advantageous|added|recommended|nice-to-have|nice to have|good to have|great to have) (but not required|) (job|technical|professional|additional|other|) (qualifications|qualification|requirements|requirement|skills|skill|experience|experiences|education|knowledge|background|attributes|characteristics|competencies|criteria|abilities|capabilities|traits|certifications|candidate profile|points|tools|technologies|)
    (preferred|desired|bonus|ideal|desirable|nice to have) (skills|qualifications|experience|education|knowledge|abilities) (and|&|/|or) (experience|experiences|skills|qualifications|knowledge|education|abilities|competencies|certifications)
    (preference|priority) (is|will be|) given to (candidates|applicants|those|) (with|who have|who|)
    (preferred|desired|ideal|additional) (job|) (qualifications|skills) (are|include|)
    (nice|nice-to|good|great|would be nice) (to|) (have|haves)
    (nice|good|great) to have (skills|qualifications|experience|requirements|but not required|)
    (nice-to-haves|nice to haves|good-to-haves|pluses|plusses|bonuses|extras|advantages|desirables|preferences|assets)
    (bonus|extra|brownie) (points|credit) (if|for|if you|if you have|if you're|if you've|for having|for experience with|)
    (bonus|a bonus|plus|a plus|big plus|it's a plus|a big plus|huge plus|even better|extra) (if|if you|if you have|if you've|if you're|if you also have|for|)
    (it|this) (would|will|'d|'s) be (great|nice|awesome|a plus|ideal|a bonus|an advantage|an asset|even better|helpful|fantastic|amazing) (if|if you|if you had|if you have|if you also|if you also have|)
    (it would be|would be) (a plus|great|nice|an advantage|an asset|a bonus) (if|if you|if you also possess|if you also have|if you also possess previous experience in|)
    (we'd|we would) (love|be thrilled|be excited|be delighted|like) (it if|to see|if|it when) (you|) (had|have|also had|also have|)
    (we'd|we would|we will|you will|you'll) (be even more|be extra|be particularly|impress us|stand out|get extra points|wow us|have an advantage) (excited|impressed|) (if|) (you|) (have|also have|)
    (your|an|any) (application|profile|candidacy|case|cv|resume) (is|will be|gets|becomes|grows) (even|all the|) (stronger|better) (with|by|for|if|if you have|if you know|)
    (strengthens|helps|lifts) (your|an) (application|case|candidacy)
    (what|things that) (will|would|'ll) (make|give) you (stand out|a competitive edge|an edge|shine)
    (what|how) (makes|make|to|) (you|) (stand out|standout)
    (the following|these|any of the following) (would|are|is|will) (be|) (an advantage|a plus|a bonus|advantageous|desirable|preferred|considered a plus|nice to have|beneficial|helpful)
    (would|could|may|might|can|will) be (a|an) (strong|big|huge|great|distinct|added|) (advantage|plus|bonus|asset)
    (would|could|may|might|can|will) be (considered|seen as|regarded as) (a|an) (strong|distinct|) (advantage|plus|bonus|asset)
    (would|could|may|might|can|will) be (advantageous|desirable|desired|preferred|nice to have|beneficial|helpful|useful|valuable|valued|highly regarded)
    (you'll|you will) (have|get) a (head|fast|flying|running|quick) start (if|with|) (you|) (have|know|)
    (give|gives) you a (head|fast|flying|running|quick) start
    (you'll|you will) benefit from (having|prior|previous|knowledge|experience|familiarity|exposure|a background)
    (ideally|preferably) (you|you'd|you'll|you will|you have|you'd have|you also have|) (have|also have|had|)
    ideally , (you|you'd|you'll) (have|also have|)
    (not required but|not required , but|not mandatory but|not essential but) (nice|preferred|helpful|a plus|desirable|) (to have|)
    (highly|strongly) (preferred|desired|desirable|desired skills)
    (preferred|desired|desirable|plus|pluses|bonus)
    (stand out|set you apart|sets you apart|wow|go the extra mile|delight us)
    (what|) (sets|will set) you apart
    (great|good) if you (have|also have|know)
    what (we'd|we would) be (happy|glad|pleased|delighted) to (see|find|hear)
    (candidates|candidate) (may|might|could) also have
    (useful|helpful|valued|valuable|beneficial|supplementary|advantageous|favorable|favourable) (background|skills|skill|experience|experiences|knowledge|qualifications|competencies|abilities|expertise|education|training|attributes|requirements|certifications)
    (highly|well) regarded
    other skills (we value|we like|that help)
    (you|you'll|you will) (may|might) also have
    (souhaité|wünschenswert|von vorteil|nice to have skills|un plus|gewünscht)
    not a must (,|) but (great|nice|helpful|good|welcome|a plus)
    (the|) cherry on (top|the cake)
    (helpful|useful|welcome|good|handy) (but|though) not (needed|required|necessary|essential|mandatory)
    (what|) (would|'d) be (nice|great|helpful|good|ideal|a plus)
    (not required|not needed|not essential) but (nice|helpful|useful)
    ways to stand out (from the crowd|)
    (could|might|may) have
    (could|could haves|could-haves)
    # requirements
    need to haves
    what (must|should|do|would|will) (you|the candidate|candidates|applicants) (have|bring|need|know|possess|offer us)
    (what|all) (you|you'll|you will) (need|must have|must bring|have to bring) (on|from) (day one|day 1|the first day|the start)
    what we (must|need to|have to) see
    what we ask (for|of you|from you|)
    you (must|need to|have to|should) also (know|have|bring|understand|be able to)
    (licenses|licences|licensure|licensing|license|registration|certification|certifications|certificates|credentials) (and|&|/|or|and/or|,) (license|licenses|licences|licensure|licensing|registration|registrations|certification|certifications|certificates|credentials|training|trainings|memberships) (and|&|/|or|and/or|, and|, and/or|, or|) (certification|certifications|registration|registrations|certificates|credentials|) (required|requirements|)
    (license|licensure|licensing|certification|certifications|credentials|credential|registration) (required|requirements|requirement|needed)
    (education|experience|skills|training|degree) (,|and|&|/|, and) (licenses|licences|licensure|licensing|license|certification|certifications|certificates|credentials|licenses and certifications|licensure and certification)
    (education|experience|skills|training) , (experience|education|skills|training|knowledge) (,|and|&|, and) (licenses|licences|licensure|certification|certifications|certificates|credentials)
    (licenses|licences|licensure|licensing|credentials)
    person specification
    what (the|our|an|a|) (successful|ideal|right|) (candidate|applicant|person|individual) (brings|has|will bring|will have|needs|should have|should bring|must have|offers|possesses)
    (fit|match|role|job|position) for you if (you|)
    suit you if (you|)
    who you (might|may|could) be
    (what|who) (they're|they are|the client is|the team is) (looking for|after|seeking)
    (what|who) (we|) (ask|ask for|need from you|demand|count on|require of you)
    (we'd|we would|we) (expect|like|want) you to (have|be|bring)
    (job|role|position|minimum|basic|key|required|mandatory|core|technical|essential|general|education|educational|professional|primary|other|additional|candidate|specific|main|skill|minimal|experience|our|your|the|must|must have|necessary|physical|hard|most relevant|critical|secondary|) (requirements|requirement|qualifications|qualification|skills|skillset|skill set|experience|competencies|competency|prerequisites|criteria|expertise|education|credentials|knowledge|abilities|background|proficiencies|attributes|capabilities|must haves|must-haves|profile)
    (skills|experience|education|qualifications|knowledge|requirements|expertise|training|abilities|competencies|technologies|background|attributes) (and|&|/|or|and/or) (experience|experiences|education|qualifications|skills|requirements|abilities|expertise|knowledge|competencies|certifications|training|background|attributes|tools|technologies)
    (required|minimum|basic|essential|technical|key|relevant|professional|your|core) (skills|experience|education|qualifications|knowledge|expertise) (and|&|/|or) (experience|education|qualifications|skills|abilities|expertise|knowledge|competencies)
    (knowledge|education|experience) (,|) (skills|experience|knowledge|training) (,|) (and|&) (abilities|experience|skills|qualifications|education|other characteristics)
    (required|minimum|basic|) (education|educational) (and|&|/|level|background|requirements|) (experience|training|)
    (what|who) (we're|we are|are we|we|i'm|you're) (looking for|seeking|look for|searching for|after|need|want|expect|require|value|need to see|love to see|'d like to see|would like to see|like to see|hope to see|hoping for)
    (who|what) you are
    who are you
    (about|a bit about|a little about|more about) you (and your skills|)
    (you|you will|you'll|you must|you should|you ideally) (have|has|will have|must have|should have|are|is|bring|possess|need|would have|will be)
    you (must|should|ideally)
    you (:|!|?)
    (what|which) (skills|skill|experience|knowledge|qualifications|expertise|background|competencies)
    (do|should|will|would|must) (you|candidates) (bring|need|have|possess)
    (skills|languages|technologies|tools|experience|knowledge|qualifications) (needed|required|necessary) (include|includes|are|) (a subset of|some of|any of|one of|)
    (additional|other|minimum|basic|candidate|skill|skills|general) expectations
    we ask that you
    (are you|) (up for|ready for) (the|this|a) (challenge|task|job)
    (our|the|my) (vision|idea|picture|image) of (you|the ideal candidate|our ideal candidate|a great candidate)
    (candidates|candidates must|applicants|applicants must|the candidate|the candidate must|the ideal candidate|the successful candidate|the right candidate|successful candidates|successful applicants|ideal candidates|our ideal candidate) (have|has|will have|must have|should have|are|is|bring|possess|need|would have|will be|will|)
    (you|you must|you should|must|should|to be successful you|you will need to) (have|be|possess|bring)
    (you have|you bring|you are|you're|must have|must haves|must-have|must-haves|should have|we require|required|requires|musts|minimum|basic|mandatory|essentials|essential|needed)
    (what|what do|what will|what does|what would|what's|things) (you'll|you will|you|you'd|do you|we'll) (bring|need|have|bring to the table|bring to the team|bring with you|bring to the role|need to succeed|need to bring|need to have|need for this role|need to be successful|need to know|must have|should have|offer|possess)
    what (you'll|you|you will) need to (succeed|be successful|have|bring|thrive|join us|know|apply|qualify)
    (your|the|ideal|desired|candidate|your experience|our ideal|technical|who you are|applicant|required|job|successful|skill) (profile|candidate profile|background|expertise|skills and experience|skills & experience|experience|qualifications|skills|candidate|skillset|skill set|toolkit|toolbox|strengths|superpowers|talents)
    (you|you might|you may|you'd|you could|this role might|this role may|this job|this is a good role for you|you'll|you will|we think you'd|you would) (be a good fit|be a great fit|be a fit|thrive|thrive here|be a strong fit|be great|be successful|succeed|excel|enjoy this role|love this role|be a good match|be a match|fit|be a fit for this role|be right for this role|be a good fit for this role|do well|thrive in this role|be successful in this role|be a great addition|be the right person|be a good candidate) (if|if you|if you have|if you're|if you are|if you've|if you possess|)
    (you|you might|you may|you'll|you will|you'd|you can) thrive (in this role|here|in this position|at|) (if|if you|if you have|if you are|)
    (this is|this role is|this job is|this position is) (a good role|the right role|a good fit|a great fit|for|right for|) (for|) you (if|) (you|)
    (we're|we are|we'd be) (excited about you|looking for you|a good match|looking for|looking for someone|seeking|excited to meet you) (if|if you|if you have|who|who has|with|)
    (we're|we are) looking for (someone|people|candidates|engineers|individuals|a person) (who|with|that|who has|who have|who can|who is|)
    (is this you|sound like you|does this sound like you|are you the one|could this be you|have you got what it takes|do you have what it takes|are you a fit|is this role for you|sounds like you)
    (what|how) (makes you|we'd like to see|you could|would make you) (a great fit|a good fit|qualified|successful|a great candidate|a strong candidate|a fit)
    (what|things) (will help you|helps you|it takes|does it take) (succeed|to succeed|be successful|) (in this role|to work at|in the role|)
    what it takes (to succeed|to do the job|to be successful|to get the job done|)
    (skills|experience|qualifications|the skills|the experience) (you'll need|you need|you will need|needed|required|we're looking for|we are looking for|we need|you bring|you have|you'll bring|you should have|that matter|for success|for this role|and qualifications)
    (the|) (skills|experience|qualifications|expertise) (you|you'll|you will) (bring|have|need)
    your (expertise|skills|experience) (is|are|) (needed|valued|)
    (to succeed|for success|to thrive|to be considered|to qualify|to excel|to be successful|in order to be considered) (successful|in this role|in this position|for this role|for this position|) (,|) (you|you'll|you will|) (need|have|should have|must have|)
    (education|academic|academics|degree|degrees|certifications|experience level|years of experience|work experience|job experience|language skills|languages)
    (basic|minimum|required|essential) (job|) (qualifications|skills|requirements) (are|include|)
    (we're|we are) seeking (someone|candidates|) (with|who|) (experience|) (including|)
    (qualifications|requirements|skills|experience) (include|includes|are|summary|overview|for this role|for the role|for success|for the position|needed)
    (the essential|essential|minimum) requirements of the (job|role|position) (include|are)
    (candidates are|candidates) expected to (meet|have) (the following|two or more qualifications listed below|)
    (minimum|preferred|) qualifications (,|and|&) (education|skills|experience)
    (you|you're|you are) (the right person|a great fit|our ideal candidate|a good fit|a strong candidate|the one|right for this) (if|if you|if you have|)
    (we|we'd) (want|like|need) (to hear from you|you|someone) (if|if you|if you have|who|with|)
    (we expect|we need|we look for|we want)
    (to|you) (apply|qualify) (you|for this role you) (need|must have|should have)
    (supervisory|physical|language|travel|security|clearance) (requirements|demands|skills)
    (anforderungen|dein profil|ihr profil|das bringst du mit|was du mitbringst|profil recherché|votre profil|ton profil|jouw profiel|wat vragen wij|wymagania|requisitos|requisiti|perfil)
    (tech|technical|technology) (stack you know|know-how|proficiency|expertise|qualifications|background|knowledge)
    (professional|work|relevant|prior|previous|industry) experience
    (computer|software|programming|coding|data|analytical|statistical|communication|soft|leadership|interpersonal|business|people|functional) (skills|competencies|knowledge|experience|requirements)
    (kenntnisse|qualifikationen|compétences|formation|vaardigheden)
    # responsibilities
    what (we need|needs to be|has to be|must be|we want|needs) (done|doing)
    (job|role|position|key|primary|main|core|essential|your|the|day-to-day|day to day|major|general|principal|specific|typical|standard|daily|overall|other|additional|other related|) (responsibilities|responsibility|duties|functions|accountabilities|tasks|activities|deliverables|objectives|job functions|job responsibilities|job duties|duty) (include|includes|may include|will include|are|)
    (duties|responsibilities|roles|role) (and|&|/) (responsibilities|duties|accountabilities|expectations|responsibility|tasks)
    (key|essential|primary|core|job|major) (duties|responsibilities|functions|roles) (and|&|/) (responsibilities|duties|tasks|functions|accountabilities) (include|but not limited to|)
    (what|what will|here's what|what'll|things) (you'll|you will|you|you would|you'd|you can|you get to|you'll be|will you|would you|the role will|this role will|are you going to) (do|be doing|work on|be working on|own|get to do|deliver|build|be responsible for|accomplish|achieve|tackle|contribute|learn|focus on|perform|ship|create|support|manage|doing|be building|make happen|drive|lead|be up to)
    what (the|our|) (successful|ideal|right|) (candidate|applicant|person|individual) (does|will do|will be doing|will work on|will own)
    how (the|our|) (successful|ideal|right|) (candidate|applicant|person|individual) will (contribute|make an impact|add value|help|spend their time|make a difference)
    what (interns|the interns|associates|analysts|engineers|our engineers) do
    (day to day|day-to-day|scope of work|scope of the role)
    your first (30|60|90|100) days
    (you will|you'll)
    (day to day|day-to-day) (, |) (you will|you'll)
    where (your|you) (expertise|skills|experience|knowledge) (is|are|will be|) (needed|wanted|required|valued)
    what (you'll|you will|you|you can|will you) (gain|experience|get to learn|take away|walk away with)
    (you'll|you will) be (working|building|doing|joining|leading|designing|developing|helping|creating|driving|owning|collaborating|reporting|expected to|part of|a part of|in charge of|tasked with)
    (is|are|be) responsible for
    what the (role|job|position|work) (involves|is|entails)
    what (will|would) you (do|be doing|work on|own)
    (the|) impact (you'll|you will|you can) (make|have)
    (what|how) (the|this) (job|role|position) (is about|involves|entails|looks like|will look like)
    (you're|you are) excited about this (opportunity|role) because (you will|you'll|)
    (in|as part of) (this|the|your) (role|position|job|capacity|internship) (, |) (you|you'll|you will|you can|you will be|you'll be|you are|) (expected to|have the opportunity to|get to|be responsible for|)
    (you|you'll|you will|you would|you'd) (will|be responsible for|get to|be|be able to|do|own|work on|help us|be expected to|contribute by|be doing)
    (your|the) (role|mission|impact|job|day|contribution|contributions|challenge|tasks|work|playground|typical day|opportunity|responsibilities|assignment|scope|future role|key responsibilities) (and responsibilities|in our mission|will be|at a glance|on the team|& impact|and impact|)
    (how|where) (you'll|you will|you|will you|you can) (make an impact|contribute|make a difference|have impact|spend your time|add value|create value|help|fit in|come in)
    (a|the|your) (day|typical day|week|typical week) in the life
    (a|the|your) (typical|) (day|week) (to day|will look like|looks like|)
    the day-to-day
    (within|in) (your|the) first (month|week|year|30 days|60 days|90 days|3 months|6 months|six months|three months|12 months|few months|1 month)
    (within|by|after) (1|3|6|12|one|three|six|twelve) (month|months) (you'll|you will|)
    (what|here's what) success (looks like|will look like) (in this role|)
    (success|impact) (in this role|metrics|measures|criteria|looks like)
    (some of the things|projects|problems|challenges) (you'll|you will|you might|you) (do|work on|be working on|tackle|solve)
    (what are some of the|) exciting challenges (you will be working on|)
    (scope|purpose|objective|objectives|focus|mission|goal|goals|areas of focus|focus areas|key focus areas|areas of responsibility)
    (job|position|role) (purpose|objective|objectives|scope|function|functions|expectations|expectation)
    (you'll|you will|you) (play a role in|be a key part of|help|support) (the following areas|)
    (aufgaben|deine aufgaben|ihre aufgaben|tes missions|vos missions|missions|wat ga je doen|responsabilidades|obowiązki)
    (our|the) (team|role|position) (is|will be|) responsible for
    (this|the) (role|position) (will|is|is responsible for|involves|offers|)
    (skills you'll learn|what you'll learn|what you will learn|what you can learn)
    # about
    (about|more about|a bit about|a little about|learn about|learn more about|get to know) (us|the company|our company|the team|our team|the role|the job|this role|this job|this position|the position|this opportunity|the opportunity|the organization|the department|the business|business unit|the group|the project|the client|our client|the program|the product|the division|the lab)
    (who|what) (we|are) (are|we|do)
    why (you'll|you will|you might|you'd|you should|you|should you) (love|like|enjoy|join|apply) (this role|this job|the role|this position|this opportunity|the team|our team|) (us|)
    what (you|you'll|you will) (should know|love|like) about (us|our team|the company|)
    stack
    (the|our|your) (company|team|mission|vision|story|values|culture|people|products|product|organization|opportunity|position|role|job|project|client|department|way of working|core values|leadership principles|business|history|technology|work|approach|purpose|impact|customers|vision statement|customer obsession|commitment|promise|hybrid work model)
    (job|role|position|company|team|organization|project|client|departmental|department|business|opportunity|program|executive|general) (description|overview|summary|background|information|details|profile|intro|introduction|brief|posting summary|title|snapshot)
    (overview|summary|introduction|description|background|snapshot|profile summary|context|intro|mission|company|role|position|team|job)
    (why|reasons to) (join|join us|us|work here|work with us|work for us|work at|we exist|choose us|this role matters|this role|this matters|you should join|join our team|join the team)
    (life|working) (at|here|with us)
    (what it's|what is it|what's it) like to work (here|at|with us)
    (our|the|) (tech|technology|technical|engineering|data|ai|) (stack|environment|tools|toolset|tooling) (we use|)
    (what|tools|technologies|technology) (we|you'll be|you will be|you'll|you will|we're) (use|using|work with|be using|built with|build with)
    (technology|technologies|technology & tools|technologies & tools|tools|tools and technologies|technologies we use|tools we use|tech we use)
    (tools|technologies|technology|tech|software|systems|kit) (in use|in use here|in use today|we run|we work with|around you|at hand|you'll find here|you will find here)
    (location|locations|schedule|job type|employment type|seniority level|job function|industry|industries|work location|work environment|working conditions|physical demands|physical requirements|travel|reports to|reporting to|start date|duration|contract type|shift|hours|department|time type|job category|job level|job id|requisition id|job family|posted by|work schedule|location type|work type|company size|job details|remote|hybrid|additional information|other information|further information|general information|more information|logistics|note|notes|important|additional details|job location|weekly hours|hybrid work|work arrangement|work model|employment details|position type|remote work policy|clearance requirements|security requirements)
    (how|where) (we|you'll|you will|you) (work|be|work from|be working|are different|'re different|operate|build|be located|be based)
    (who|whom) (you'll|you will|will you) (work|be working|report|collaborate) (with|to|alongside)
    (come|) (join|work with) (us|our team)
    (in|at) (short|a glance|brief)
    (in|by the) (numbers|figures)
    (what|why) (makes us|we're|we are|we) (different|special|unique|excited|here|building|about|stand for|believe|value|offer customers)
    (recent press|in the news|press|funding|investors|backed by|our investors|our clients)
    (über uns|unternehmen|qui sommes-nous|entreprise|wie zijn wij|o nas|sobre nosotros|chi siamo|contexte|la stack technique)
    """
}
