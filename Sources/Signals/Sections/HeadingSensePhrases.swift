/// What the words of a heading make of its section, where no phrase of the vocabulary covers it; `(a|b|)`
/// lists alternatives.
///
/// The groups are in the order in which they win; at one place the longest phrase of any group counts, so
/// that a longer one takes a word out of another group: "apply if" speaks of no application.
enum HeadingSensePhrases {
  static let table = """
    # sensePreferred
    (upon|on|at) (kindly|favourably|favorably|fondly|warmly|positively) | (kindly|favourably|favorably|fondly|warmly|gladly) (regarded|viewed|looked|seen|received|noted)
    also (great|nice|good|cool|useful|welcome|handy|valued|liked|appreciated|interesting|helpful)
    (will|would|may|might|should|candidate|candidates|applicant|applicants|) also (bring|brings|have|has|possess|possesses|hold|holds|come with|comes with)
    (to|at|near|towards) the (very|) top of (the|our|your) (pile|list|stack|queue|heap)
    (they|these|those|any|each|all|it) (certainly|really|definitely|) (help|helps|count|counts)
    (we|you|) (don't|do not|needn't|certainly don't) (expect|need|require|have to have) (you to have|to have|) (all|every|everything|each)
    (favourable|favorable|preferential|valued|valuable|dreaming|bells and whistles|of interest|show off)
    (extra|bonus|brownie|additional|double|more) (point|points|credit|credits|mark|marks|stars|kudos)
    (extra|bonus|brownie|additional|double|more) (point|points|credit|credits|mark|marks|stars|kudos) (for|if|if you|go to)
    (you|you'll|you'd|we'll) (get|earn|score|collect|give|award) (extra|bonus|brownie|additional|double|more) (point|points|credit|credits|mark|marks|stars|kudos)
    (helpful|handy|useful|beneficial|advantageous|desirable|desirables|desired|wishlist|wish list|icing|cherry|topping|toppings|sprinkles|cream on top|negotiable|negotiables|optional|optionals|optionally|brownie|preferred|preferable|preferably|preference|preferences|ideally|optimally|differentiators|differentiator|flexible on|gravy|sweetener|sweeteners|tie breaker|tie breakers|tiebreaker|tiebreakers|if possible|stretch|secondary|merit|merits|meriting|meritorious|feather|feathers)
    (nice|good|great|cool|handy|helpful|useful|lovely|interesting|fun|sweet|better|fine) (to|if) (have|haves|know|see|bring|possess|you)
    (great|good|nice|better|best|fine|ok|okay) (if|when|with) (you|it|present|available|there)
    (also|still|even|particularly|especially|very|really|extra|) (stand out|stands out|standout|impress us|impresses us|impress|impresses|catch our eye|catches our eye|turn our heads|tip the scales|tips the scales|tip the balance|tips the balance|set apart|sets apart|set you apart|sets you apart|set candidates apart|sets candidates apart|a head start|ahead of the pack|from the crowd|above and beyond|next level|even better|better still|go the extra mile|going the extra mile|a leg up|goes a long way|go a long way|do a happy dance|happy dance)
    (would|could|might|may|'d|will) (make|makes) (us|our|me) | (does|do|) (make|makes) (us|our|me) (smile|happy|fight|jump|swoon|dance|day|week|curious|sit up|look twice|hire|call|want|say|very|even|especially|really)
    (would|could|might|may|'d|we'd|you'd|it'd|they'd|that'd|also) (also|really|certainly|) (love|like|help|helps|notice|come in handy|come in useful|delight us|impress us|excite us)
    (would|could|might|may|'d|we'd|you'd|that'll|will|it'd|they'd|that'd) (also|really|certainly|) (be nice|be great|be good|be cool|be lovely|be helpful|be useful|be welcome|be handy|be ideal|be interesting|be awesome|be perfect|be a benefit|be of benefit|be a plus|be a bonus|be an advantage|be an asset|be a treat|be a merit|be considered|be valued|be appreciated|be attractive|be over the moon)
    (would|could|might|'d) be (sweet|neat|swell|brilliant|wonderful|fab|fabulous|superb|dandy|splendid|terrific|magic|delightful|excellent|perfect|icing)
    (that|which|what|this|these|else|also|it) (helps|help|helped) (you|us|)
    (will|would|could|may|might) (really|also|) help you (hit|stand|get|start|settle|shine)
    (would|could|may|might) (really|also|) help you
    (not|isn't|aren't|no|nothing) (strictly|absolutely|) (required|essential|mandatory|needed|necessary|vital|deal breakers|dealbreakers|a deal breaker|a dealbreaker|a must|must haves|obligatory|expected|compulsory|critical|conditions|a condition|a requirement|requirements|prerequisites|a prerequisite|an obligation|obligation|obligations) (,|) (but|although|though|just|)
    (none|neither) (of|is|are) (them|these|this|it|a|) (is|are|) (a|) (condition|conditions|required|requirement|must|necessary|needed|mandatory|essential)
    (no|don't|never|not to|do not|without) (worries|worry|worrying|problem|stress|panic|biggie|big deal|drama) (if|about|when|)
    (fine|ok|okay|no problem|no matter|all right|alright) (if|without) (you|it|them|these|) (don't|do not|haven't|lack|)
    (does not|doesn't|won't|would not|wouldn't|will not|can't|never|don't) (hurt|harm|go amiss|say no|mind)
    (say no to|over the moon|luxury|luxuries|additions|hearts beat|heart beat|heart sing|cooler|fancier|sweeter|points if|points for|points in|plus points|in your (favour|favor))
    (happy|glad|pleased|keen|nice|love) to (see|find|hear about|discover)
    (if|) you also (have|know|knew|had|bring|brought|can|speak|possess|did|'ve|are)
    (if|should) (you|you've|you're|you'd) (also|even|happen|happened) (to|) (have|know|touched|worked|used|seen|) (also|even|lucky|enough|)
    if you're lucky
    (gold|silver) (star|stars) | (knock|knocks) our socks off | (you|you'd|you'll) ideally (bring|have|know|hold|possess) | competitive (candidates|applicants) | (level up|levelling up|power ups|side quests|bonus rounds|fast track) | differentiates you
    (cream|whipped cream|the whipped cream|sugar|sparkle|magic dust|secret sauce) | fast track (your|an) application
    (asset|advantageous) (qualifications|qualification|skills|experience|criteria)
    (put|puts|place|places|move|moves|bump|bumps|push|pushes|lift|lifts|propel|propels|take|takes) you (ahead|up|forward|higher|further|to the top|over the line|over the top|to the front)
    (speak|speaks|talk|talks|argue|argues|count|counts) (for you|in your favour|in your favor)
    (make|makes|making) (your|an|the|a) (application|cv|resume|profile|case|candidate|candidacy) (stronger|better|shine|stand out|pop|irresistible|more competitive|hard to ignore)
    (stronger|more competitive|outstanding|exceptional) (application|applications|candidate|candidates|applicants)
    (ahead of|above) (others|the others|the rest|the field|the crowd|the pack)
    (you|you'd|you'll|you've|candidates|applicants) (might|may|could|perhaps|maybe|possibly) (also|even|have|know|bring|already|well|perhaps)
    (maybe|perhaps|possibly|hopefully) (even|also|) (you|you've|you're|you'll|some|a|)
    (tell|let) us (know|about it|about them|) (if|whether|when|about) (you|you've|your|any|it|)
    (mention|say so|shout|speak up|let us know|tell us|write) (it|them|these|so|) (if|when|in) (you|you've|your)
    (worth|please) (mentioning|a mention|mention|noting|telling us)
    (additional|extra|special|particular|further|priority|first|favourable|favorable|preferential) (consideration|weight|attention|treatment)
    (is|are|will be|be) (considered first|given extra|given additional|given priority|given preference|favoured|favored|valued|a plus|a bonus|an advantage|an asset)
    (strengthen|strengthens|strengthening|boost|boosts|enhance|enhances|enrich|improve|improves|support|supports|further|help|helps) (your|the|an|any|his|her|their|) (application|candidacy|candidature|case|cv|profile|chances|chance|odds|bid)
    (beyond|above|besides|on top of) (the|these|those|that|our) (basics|essentials|minimum|must haves|requirements|musts|necessary)
    (in|) (a|an|our) (perfect|ideal|dream) world
    (dream|unicorn|bonus|ideal world) (candidate|candidates|applicant|skills|extras|round|level|engineer|person|list)
    (we|we'd|we would|we'll) (prefer|favour|favor|especially|particularly|also|even)
    (also|additional|further|extra|other) (skills|experience|qualifications|knowledge|things|attributes|qualities|strengths|background) (we|we'd|that|which) (value|like|love|appreciate|would|may|could|might|welcome|notice|count)
    (especially|particularly|extra|even more|doubly|very) (interested|interesting|keen|pleased|happy|excited|welcome|curious|glad|delighted|attractive)
    (you'll|you'd|you|you will|you would) (have|get|gain) (an|the|a) (edge|advantage|head start|leg up)
    (give|gives|giving|gave) you (an|the|a|that) (edge|advantage|head start|leg up|boost|extra)
    (competitive|added|extra|additional|distinct|clear|big|real) (edge|advantage|advantages|asset|assets|value|bonus|bonuses|plus)
    (valued|valuable) (but|though|,)
    (pluspunkte|wünschenswert|von vorteil|atouts|les plus|se valora|valorable|deseable|gradito|gradita|mérito|méritos|pluspunten|pré|meriterande|mile widziane|mile widziana|fordel|diferenciais|desejável|diferencial|pluspunkt|optionnel|bienvenue|costituisce titolo preferenziale)
    # senseDenied
    (you|you'll|candidates|applicants|nobody|one|) (certainly|really|definitely|surely|) (don't|do not|won't|will not|needn't|need not|doesn't|does not|never|no longer|shouldn't|wouldn't) (need|have to|require|bring|expect|ask|ask for|look for|want|care|care about|use|test|insist)
    (not for you|won't fit|will not fit|not the right|not a fit|not the job|not a match)
    (left behind|no longer use|moved away from|got rid of|retired|phased out|sunset|deprecated|legacy we)
    (you'll|you will|you|you can|you'd|you get to|we'll|we will|we|we can|we'd|they'll) (also|) (learn|be learning|pick up|get to learn|discover|explore|grow|gain|acquire|be taught|teach|teach you|train|train you|show you|be trained|grow into)
    (training|courses|course|curriculum|classes|workshops|certification) (we|you|offered|provided|plan|programme|program|on offer|available|budget)
    # senseApplication
    happens next | (contact|contacts) (person|details|us|me|for) | your (contact|contacts) | closing (date|dates) | (background|security|reference|drug|medical|employment) (screening|vetting|checks|check) | (please|kindly) (submit|send|email|forward|upload|attach) | the process (,|:|-|in|is|for)
    (documents|papers) (required|needed|to submit|we need) | pre employment (checks|check|screening) | (got|any|have) (any|) questions | (let's|lets) talk | (sounds|sound) good
    (apply|applying|application|applications|interview|interviews|next step|next steps|selection|hiring process|recruitment process|recruiter|recruiters|cv|resume)
    (other|more|further|our|open) (openings|vacancies|positions|jobs|open roles) (at|with|in|we|)
    (also|we're|now|currently) hiring
    # senseBenefits
    (will|would|may|can|) also have (the|an|a|every|access) (opportunity|chance|possibility|option|right|choice|to)
    bonus (plan|scheme|programme|program|structure|payment|payments|potential|opportunity|opportunities|pool|and|&)
    (your|the) advantages (with|at|as|in|of) | (great|good|nice|best|better|happy) (place|company|employer) to work | you deserve | value proposition | (allowance|allowances|per diem|perk|gym|pension)
    (looking|look) after you | things we do for you | (your|employee) (advantages|discounts|perks) | (sign on|signing|joining|welcome) bonus | (medical|health|dental|vision) (,|&|and) (dental|vision|life|medical|more) | stock options | (rates|pay) and allowances | relocation (support|assistance|package|help) | relocation (&|and) visa | visa support | (paid|) (time|days) off
    (we|we'll|we'd|we would|company|we can|we also|we will|team) (offer|offers|give|gives|provide|provides|take care|look after|thank|treat|spoil|pamper|reward|pay|promise) (you|our|back|:|)
    (awaits|await|waits for|wait for|waiting for|in stock for|on the menu for) you
    (thank you|thanks|reasons to|why you want|why you should|what speaks for us|spoil|pamper)
    (will|do|would|can|could|what|what'll|stuff|things|everything|all) (you|you'll|you'd|you will) (will|can|could|) (get|receive|enjoy|earn|be offered|be paid)
    (you|you'll|you'd|you will|you can|you may) (receive|enjoy|earn|look forward to|expect from us|count on|be rewarded)
    (you|you'll|you'd|you will|you can) get (from|in|out|:|!|?)
    (benefits|perks|goodies|rewards|reward|salary|compensation|remuneration|pay|money|package|wellbeing|holidays|pension|bonuses|compensated|in return|in exchange|give back|in it for you|in store for you|on offer|offered|extras for you|sweeten the deal|our thanks|our promise|our offer|our side|holiday|vacation|stipend|treats|good stuff|fun stuff|rate of pay|salaries|wage|wages|conditions of employment|terms of employment|working conditions)
    (the|our|your|what's the) (deal|terms|conditions|catch|goods|boring but important stuff)
    (terms|conditions|contract) (and|&|/) (conditions|terms|pay|salary|benefits|contract)
    (avantages|benefits|beneficios|prestaciones|benefícios|vantaggi|voordelen|förmåner|fordele|fordeler|korzyści|benefity|etuja|vorteile|leistungen|goodies|gehalt|vergütung|rémunération|loon|lön)
    # senseExtra
    (complementary|supplementary|extra|extras|plus|pluses|plusses|bonus|bonuses|advantage|advantages|wish|wishes|edge|asset|assets|dream|dreamy|accelerators|superstar|welcome|appreciated|nice|cool|fancy|on the job)
    (shine|shines|wow|wows|delight|delights|delighted|excite|excites|excited|thrill|thrills|thrilled|intrigue|intrigues|impressed|swoon)
    # senseRequirements
    (in|from|for|of) (a|our|an|the right|the ideal) (candidate|applicant|new colleague|successful candidate)
    merit criteria | (job|role|post) (specification|spec) | who (you'll|you will) be
    (we'd|we would|we'll|we|would|you'd) (love|like|be happy|be thrilled|be delighted|want|be excited) to (hear from|talk to|talk with|meet|chat with|work with|speak to|speak with|have|hire|welcome) (you|someone|people|candidates|anyone|applicants|)
    (we'd|we would|we|we'll) (love|like|want|hope|wish|expect) (for|) (you|candidates|someone|applicants|people) (to|that|have|who|with)
    we (like|love|value|appreciate)
    (we|) (like|love) (in|to see in|from|about) (people|candidates|you|engineers|applicants)
    (non|not|no) (negotiable|negotiables|negotiations|optional)
    (must|musts|need|needs|needed|required|requires|require|requirement|requirements|essential|essentials|basics|necessary|necessities|minimum|minimums|mandatory|criteria|criterion|qualifies|qualify|qualified|qualification|qualifications|expectations|prerequisite|prerequisites|pre requisites|dealbreaker|dealbreakers|deal breaker|deal breakers|table stakes|indispensable|indispensables|obligatory|compulsory|checklist|shopping list|tick|ticks|bare bones|cornerstones|foundations we expect|baseline|wanted|eligibility|eligible|shortlist|shortlisted|chops|competence|competences|competencies|know how|skillset|skillsets)
    (skill|skills|competency|competence) (matrix|matrices|set|sets|grid|profile|map|list|table)
    (hard|cold|plain) facts
    (selection|entry|hiring|admission|assessment|shortlisting|application) criteria
    (who|whom|those who) (can|should|may|could|might|must|shall|is eligible to|is invited to) (apply|join|come)
    (who|which candidates|people who) (will|would|might|) (love|enjoy|like|thrive|succeed|excel|fit|shine) (this|the|in|here|it|with|) (job|role|)
    (only|) (consider|accept|hire|interview|invite|take) (only|) (applicants|candidates|people|applications|those|someone) (with|who|that|from|having)
    (gets|get|got|getting) (you|someone|people|your foot|one) (hired|the job|the interview|an interview|in the door|through the door|in|shortlisted|a call|noticed|the role|started|on board)
    (get|getting) (in|through) the door
    (calls|call|asks) for
    (the|this|our|) (role|job|position|work|task) (demands|demand|takes|wants|asks)
    (it|the job|this job|the role) takes
    (we|we'll|we'd|we will|you'll be|you will be|be) (test|test you|quiz you|ask you|asked|tested|quizzed|examine|probe|grill you|check) (for|on|about)
    (describe|describes|describing|sounds like|resemble|resembles) (you|yourself)
    (can't|cannot|can not|couldn't|won't|hard to) (do|live|work|manage|be done|go|hire you|start) (this|the|that|it|) (job|work|role|) without
    your (side|part|half|end) of the (bargain|deal|contract)
    (we|we'll|we're|company|team|what's) (expect|expects|demand|demands|ask|ask for|asks for|insist on|look for|looks for|looking for|hope for|seek|seeking|after|expecting|hoping for|rely on|expected|value in you|want to see|want from you|can't compromise on|won't compromise on|cannot do without|can't do without|cannot live without|need from you|hope you|ask of you|ask you for|want you to|would ask)
    (will|that|) (help|helps) you (succeed|be successful|thrive|excel|do well|flourish)
    (makes|make|made) (you|someone|a person|a candidate|for) (right|a match|a fit|fit|the one|suitable|a good match|a great match|our next|successful|succeed|a good|a great|a strong|an ideal|perfect|tick)
    (match|fit|suit|suits|suited|suitable|belong) (for|if|you|the|this|us|here|)
    (a|the|good|great|right|perfect|ideal|our|best) (match|fit|person|candidate|applicant|engineer we|one we)
    (ideal|right|perfect|successful|best) (engineer|scientist|developer|analyst|colleague|teammate|hire|profile|background|mix|applicants|candidates|people|someone)
    (you'll|you|you will|you'd|to) (succeed|be successful|thrive|excel|do well|flourish|fit right in|feel at home|be considered|qualify|be right for|be a match|be our|hit the ground running|enjoy it here|be happy here)
    (you|you've|candidate|candidates|applicant|applicants|person|someone|engineer|scientist|analyst|developer|colleague|teammate) (will|should|would|can|could|might|may|already|must|really|ideally|typically|) (bring|brings|have|has|know|knows|possess|possesses|come with|comes with|hold|holds|got|understand|understands|had|knew|speak|speaks|show|shows|demonstrate|demonstrates|arrive with|carry|pack|are|are good at|can do|master|offer|contribute with|come from|come equipped with|bring along|write|use|live and breathe|swear by|breathe)
    (you|you've|you're|you have|you are) (definitely|certainly|surely|absolutely|naturally|already|clearly|obviously|at home|fluent|comfortable|good|used|built|worked|shipped|written|run|seen|led|touched|done|able|skilled|experienced|handy)
    your (background|experience|experiences|skills|skill set|toolkit|tool kit|toolbox|toolbelt|tool belt|profile|strengths|superpowers|superpower|story|track record|expertise|knowledge|know how|talents|craft|competencies|competences|credentials|backpack|bag|suitcase|arsenal|assets|qualifications|education|portrait|dna|knapsack|kit)
    (skills|experience|knowledge|expertise|know how|background|competencies|abilities|capabilities) (we|you|that|we'd|we're) (need|want|value|seek|look for|hire for|bring|have|matter|count|are after|require|use|look|get|ask for|ask|expect|rely on|count on|test for|insist on|looking for|after)
    (is|does|could|might|sounds) (this|that|it) (be|sound|) (you|like you)
    (are|were) (we|you) (describing|talking about|picturing|the one|the person|our) (you|) | have we (described|found|met) you
    (what|things|all|everything|) (we'd|we would) (need|ask|expect|want|require)
    (you'll|you will|you'd) (definitely|certainly|surely|already|absolutely|probably|naturally|) have
    (profil|das profil|le profil|profil recherché|perfil|el perfil|o perfil|profiel|profilo|dit profil|din profil|kompetenzen|compétences requises|anforderungen|muss|kvalifikationer|kvalifikasjoner|krav|wymagania|vaatimukset|requisiti|requisitos|eisen|functie-eisen|voraussetzungen|prérequis|erforderlich|obligatoire|exigences|vi söker|twój profil)
    # senseResponsibilities
    (will|would|do) i (be|) (doing|do|own|build|work on) | (shift|day|week|month|year) (looks|look|might look|could look) like | (need|needs|want|wants|get|gets) done | remit | (expected|key|target|desired|intended) outcomes
    (key|main) result areas | (kra|kras) | work profile | things (you'll|you will|you get to) (break|fix|do|build|own|ship|run) | what we need you to do | need you to (do|run|build|own|deliver)
    (you'll|you will|you'd|you would|you|you are|you're|you get to) (do|be doing|be up to|work|be working|build|own|deliver|make|create|help|lead|drive|tackle|solve|shape|spend|run|take on|contribute|be responsible|in charge|be in charge|get up to|look after|be busy|be trusted with)
    (needs|need) (doing|building|fixing|done)
    (tasks|to do list|duties|duty|responsibilities|responsibility|responsible|accountabilities|day|days|week|mission|missions|assignment|assignments|projects|deliverables|your plate|your desk|your role|your job|your work|your impact|hands on work|challenges|challenge|gig|to do|to dos|jobs to be done|chores)
    (entrust|entrusts|hand|hands|trust) (to|) (you|you with)
    your (part|contribution|remit|brief|playground|bench|beat|patch|turf|canvas|purpose)
    (your|the|first) (first|) (two|three|six|twelve|30|60|90|100|) (days|weeks|months|month|year|week) (with us|here|)
    (the|what) (problem|problems|puzzle|puzzles) (to|you|we|)
    (role|job|position|work) (entails|involves|includes|looks|is about|consists|in a nutshell)
    (aufgaben|deine aufgaben|ihre aufgaben|tätigkeiten|missions|tes missions|vos missions|funciones|tareas|responsabilidades|taken|werkzaamheden|arbetsuppgifter|arbeidsoppgaver|arbejdsopgaver|obowiązki|zadania|mansioni|compiti|atividades|tehtävät)
    # senseAbout
    shift (pattern|patterns|times) | (fun|quick|key|company) facts | (bigger|big|wider|broader) picture | (you'll|you will|you'd|you would) love (this|it|working|the|your|us)
    (physical|working|environmental) (demands|conditions|environment) | physical demands and working conditions | (contract|employment|position|role|job|team|shift) (details|facts) | career (path|paths|ladder|progression|development|growth) | development (opportunities|path|programme|program) | (reporting|report) (line|lines|structure|relationship) | (tech|technology|technologies|tools|stack) (you'll|you will|you) (touch|use|see|meet|learn|play with|work with)
    (we|they|it|who) required
    (we|we've|we'll|they|they've) (ship|shipped|built|build|made|make|wrote|written|maintain|maintained|run|use|used|publish|published|gave|given|did|done|own|learned|learnt)
    (under the hood|behind the scenes|nuts and bolts|what powers|powered by|built with|built on|what's inside|in the rack|for the curious|in the house|of the house)
    (what's|what is|who's|who is|how it's|how it is|what|who) (on|in|behind|built|made|running|inside|where|who|does|works|runs|sits) (what|the|our|your|)
    (our|team's|your) (toolbox|toolkit|tool kit|tools|kit|gear|arsenal|tech|technology|technologies|setup|set up|platform|stack|systems|infrastructure) (today|)
    (your|our|the|future|new) (future|new|) (colleagues|coworkers|co workers|teammates|team mates|crew|squad|neighbours|neighbors|boss|manager|peers)
    (you'll|you will|you|you can|you'd) (work with|join|report to|be joining|find|meet|sit|see|see here|work alongside|report to|share|gain|notice)
    (our|the) (story|history|roots|journey|blog|customers|clients|products|product|office|culture|users|values|numbers|facts|projects|papers|publications|talks|open source)
    (the others|other teams|our engineers|our developers|our customers|our clients|the team|others) (use|uses|run|runs|write|writes|work|works|do|does|build|builds)
    (so far|last year|this year|where we|how we got|going next|come from)
    (about|why|who we|how we|what we do|what we run|what we use|what we work|what to expect|meet us|meet the|our story|our stack|stack we|technologies we|tools we|we work|we're|join|joining|life at|working at|you can expect|to expect|learn more|interested|privacy|disclaimer)
    (why|what|reasons) (you|you'll|you will|you'd|you're going to) (love|like|enjoy|adore|want to join) (it|us|this|here|)
    # headingIf
    (if|when|where) (you|you're|you've|you have|you are|your|it's|)
    # companyWould
    (we'd|we would|i'd|the team would)
    # conditional
    (would|could|might)
    # conditionalStop
    (you|we|i|they|the|a|an|this|be|it|not|your|our)
    # companyVoice
    (we|we've|we're|we'll|our|us|ours)
    """
}
