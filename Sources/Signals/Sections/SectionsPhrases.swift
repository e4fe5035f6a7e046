/// Phrases that only the rules of sections ask for; `(a|b|)` lists alternatives.
enum SectionsPhrases {
  static let table = """
    # aboutName
    (about|why|life at|working at|who is|what is|inside)
    # blurb
    (is|are|was|were) (a|an|the|one of|proud|committed|dedicated|on a mission|headquartered|based|backed|trusted|building|changing|redefining|transforming|helping|among|part of|known|recognized|recognised|founded|where|owned|transforming|creating|leading)
    (has|have) (been|received|won|grown|raised|over|more than|offices|become|built|earned|helped|a|an|developed|created|served)
    (provides|offers|delivers|builds|helps|develops|operates|serves|believes|values|empowers|brings|creates|enables|makes|sells|specializes|specialises|designs|combines|partners|connects|exists|strives|manufactures|employs|supports|powers)
    # requirementLead
    (strong|solid|good|excellent|great|proven|deep|hands on|extensive|prior|previous|demonstrated|advanced|significant|working|practical|basic|in depth|thorough|broad|sound|exceptional|outstanding|minimum|at least|a|an|of|professional|relevant|related|some|technical|highly|very|real|recent|substantial|comprehensive|intermediate|commercial|industry|several|in|depth|over|more than|or more|or|to|must have|must be|should have|should be|you have|you've|you are|you're|have|having|be)
    # kindOfSkill
    (programming|coding|scripting|computer|technical|) (languages|language skills)
    # topicHeading
    (education|experience|skills|knowledge|background|certifications|certification|tools|technologies|languages)
    (education|experience|skills|knowledge|work experience|professional experience) (and|&|/) (education|experience|skills|knowledge|training|certifications|qualifications)
    (work|professional|technical|soft|hard|language|domain|interpersonal|personal|industry|other|additional|educational) (experience|skills|knowledge|background|competencies|expertise)
    (tools|technologies) (and|&|/) (technologies|tools|frameworks|platforms)
    # senseApplication
    (apply|applying|application|applications|interview|interviews|next step|next steps|selection|hiring process|recruitment process|recruiter|recruiters|cv|resume)
    # senseBenefits
    (we|we'll|company|we can|we also|we will|team) (offer|offers|give|gives|provide|provides|take care|look after|thank|treat|spoil|pamper|reward|pay|promise) (you|our|back|:|)
    (awaits|await|waits for|wait for|waiting for|in stock for|on the menu for) you
    (thank you|thanks|reasons to|why you want|why you should|what speaks for us|spoil|pamper)
    (will|do|would|can|could|what|what'll|stuff|things|everything|all) (you|you'll|you'd|you will) (will|can|could|) (get|receive|enjoy|earn|be offered)
    (you|you'll|you'd|you will|you can) (receive|enjoy|earn|look forward to|expect from us|count on|be rewarded)
    (you|you'll|you'd|you will|you can) get (from|in|out|:|!|?)
    (benefits|perks|goodies|rewards|salary|compensation|remuneration|pay|package|wellbeing|holidays|pension|bonuses|compensated|in return|in exchange|give back|in it for you|in store for you|on offer|extras for you|sweeten the deal|our thanks|our promise|our offer|our side|holiday|vacation|stipend)
    # sensePreferred
    (extra|bonus|brownie|additional|double|more) (point|points|credit|credits|mark|marks|stars|kudos)
    (extra|bonus|brownie|additional|double|more) (point|points|credit|credits|mark|marks|stars|kudos) (for|if|if you|go to)
    (you|you'll|you'd|we'll) (get|earn|score|collect|give|award) (extra|bonus|brownie|additional|double|more) (point|points|credit|credits|mark|marks|stars|kudos)
    (extra|extras|plus|pluses|plusses|bonus|bonuses|helpful|handy|useful|beneficial|advantage|advantages|advantageous|desirable|desirables|desired|wishlist|wish|wishes|icing|cherry|topping|toppings|sprinkles|cream on top|edge|negotiable|negotiables|optional|optionals|brownie|preferred|preferable|preferably|preference|preferences|ideally|asset|assets|dream|dreamy|differentiators|differentiator|accelerators|superstar|welcome|appreciated|complementary|supplementary|flexible on|nice|gravy|cool|sweetener|sweeteners|tie breaker|tie breakers|tiebreaker|tiebreakers|if possible)
    (nice|good|great|cool|handy|helpful|useful|lovely|interesting|fun|sweet) (to|if) (have|know|see|bring|possess|you)
    (also|still|even|particularly|especially|very|really|extra|) (stand out|stands out|standout|shine|shines|impress|impresses|impressed|wow|wows|delight|delights|delighted|excite|excites|excited|thrill|thrills|thrilled|intrigue|intrigues|catch our eye|catches our eye|turn our heads|tip the scales|tips the scales|set apart|sets apart|a head start|ahead of the pack|from the crowd|above and beyond|next level|even better|better still|make us smile|makes us smile|make our day|makes our day|go the extra mile|a leg up|goes a long way|go a long way|swoon|do a happy dance|happy dance)
    (would|could|might|may|'d|we'd|you'd|that'll|will|it'd) (also|really|) (be|) (love|like|help|helps|be nice|be great|be good|be cool|be lovely|be helpful|be useful|be welcome|be handy|be ideal|be interesting|be awesome|be perfect|be a benefit|be of benefit|be a plus|be a bonus|be an advantage|be an asset)
    (not|isn't|aren't|no) (strictly|) (required|essential|mandatory|needed|necessary|deal breakers|dealbreakers|a deal breaker|a dealbreaker|a must|must haves|obligatory|expected) (,|) (but|although|though|)
    (does not|doesn't|won't|would not|wouldn't|will not|can't|never) (hurt|harm|go amiss|say no|mind)
    (say no to|over the moon|luxury|luxuries|secondary|additions|hearts beat|heart beat|heart sing|on the job|cooler|fancy|fancier|sweeter|points if|points for)
    (happy|glad|pleased|keen|nice|love) to (see|find|hear about|discover)
    (if|) you also (have|know|knew|had|bring|brought|are|can|speak|possess|did)
    # senseRequirements
    (we'd|we would|we'll|we|would|you'd) (love|like|be happy|be thrilled|be delighted|want|be excited) to (hear from|talk to|talk with|meet|chat with|work with|speak to|speak with|have|hire|welcome) (you|someone|people|candidates|anyone|applicants|)
    (non|not|no) (negotiable|negotiables|negotiations|optional)
    (must|musts|need|needs|needed|required|requires|require|requirement|requirements|essential|essentials|basics|necessary|necessities|minimum|minimums|mandatory|criteria|criterion|qualifies|qualify|qualified|qualification|qualifications|expectations|prerequisite|prerequisites|pre requisites|dealbreaker|dealbreakers|deal breaker|deal breakers|table stakes|indispensable|indispensables|obligatory|compulsory|checklist|shopping list|tick|ticks|bare bones|cornerstones|foundations we expect)
    (we|we'll|we're|company|team|what's) (expect|expects|demand|demands|ask for|asks for|insist on|look for|looks for|looking for|hope for|seek|seeking|after|expecting|hoping for|rely on|expected|value in you|want to see|want from you|can't compromise on|won't compromise on|cannot do without|can't do without|cannot live without|need from you)
    (makes|make|made) (you|someone|a person|a candidate|for) (right|a match|a fit|fit|the one|suitable|a good match|a great match|our next|successful|succeed|a good|a great|a strong|an ideal|perfect|tick)
    (match|fit|suit|suits|suited|suitable) (for|if|you|the|this|us|)
    (a|the|good|great|right|perfect|ideal|our) (match|fit|person|candidate|applicant)
    (you'll|you|you will|you'd|to) (succeed|be successful|thrive|excel|do well|flourish|fit right in|feel at home|be considered|qualify|be right for|be a match|be our|hit the ground running)
    (you|you've|candidate|candidates|applicant|applicants|person|someone|engineer|scientist|analyst|developer|colleague|teammate) (will|should|would|can|could|might|may|already|must|really|ideally|typically|) (bring|brings|have|has|know|knows|possess|possesses|come with|comes with|hold|holds|got|understand|understands|had|knew|speak|speaks|show|shows|demonstrate|demonstrates|arrive with|carry|pack|are|are good at|can do|master|offer|contribute with|come from|come equipped with|bring along)
    your (background|experience|experiences|skills|skill set|toolkit|tool kit|toolbox|profile|strengths|superpowers|superpower|story|track record|expertise|knowledge|know how|talents|craft|competencies|competences|credentials|backpack|arsenal|assets|qualifications|education|portrait|dna)
    (skills|experience|knowledge|expertise|know how|background|competencies|abilities|capabilities) (we|you|that) (need|want|value|seek|look for|hire for|bring|have|matter|count|are after|require|use|look)
    (is|does|could|might|sounds) (this|that|it) (be|sound|) (you|like you)
    # senseResponsibilities
    (you'll|you will|you'd|you would|you|you are|you're|you get to) (do|be doing|be up to|work|be working|build|own|deliver|make|create|help|lead|drive|tackle|solve|shape|spend|run|take on|contribute|be responsible|in charge|be in charge|get up to|look after|be busy|be trusted with)
    (needs|need) (doing|building|fixing|done)
    (tasks|to do list|duties|duty|responsibilities|responsibility|responsible|accountabilities|day|days|week|mission|missions|assignment|assignments|projects|deliverables|your plate|your desk|your role|your job|your work|your impact|hands on work|challenges|challenge)
    (role|job|position|work) (entails|involves|includes|looks|is about|consists|in a nutshell)
    # senseAbout
    (we|they|it|who) required
    (under the hood|behind the scenes|nuts and bolts|what powers|powered by|built with|built on|what's inside)
    (our|team's) (toolbox|toolkit|tool kit|tools|kit|gear|arsenal|tech|technology|technologies|setup|set up|platform|stack|systems|infrastructure)
    (about|why|who we|where we|how we|what we do|what we run|what we use|what we work|what to expect|meet us|meet the|our story|our stack|stack we|technologies we|tools we|we work|we're|join|joining|life at|working at|not for you|won't fit|will not fit|you can expect|to expect|learn more|interested|privacy|disclaimer)
    # closing
    (we|we're|our|join|join us|at|this position|this role|please|note|all qualified|all applicants|by applying|if you are|if you're|if this|don't|do not|studies have shown|compensation|the salary|salary|why|come|with|to apply|as a|as an|for more|learn more|founded|about)
    """
}
