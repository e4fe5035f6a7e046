extension RuleExamples {
  /// What headings say, how they look, and what a section is without one.
  static let heading = #"""
    ## heading.vocabulary
    + # «Selection criteria» ⏎ * Terraform => section=requirements
    + We run things. ⏎ «Entry requirements» ⏎ A degree in physics. Terraform and patience. => section=requirements; minimum=bachelor
    + # «About us» ⏎ * We run things => section=about
    + # «What We'll Bring:What You'll Bring:» ⏎ * We run things => section=requirements
    + # «Impact You'll Make:» ⏎ * We run things => section=responsibilities
    + # «Responsibilities will vary, depending on your experience level, but examples include:» ⏎ * We run things => section=responsibilities
    + # «The Windmere Group in Numbers:» ⏎ * We run things => section=about
    + # «Who we are» ⏎ * We run things => section=about
    + # «Our mission» ⏎ * We run things => section=about
    + # «The team» ⏎ * We run things => section=about
    + # «Company overview» ⏎ * We run things => section=about
    + # «Why join us?» ⏎ * We run things => section=about
    + # «About the role» ⏎ * We run things => section=about
    + # «Job description» ⏎ * We run things => section=about
    + # «Our tech stack» ⏎ * We run things => section=about
    + # «Life at our office» ⏎ * We run things => section=about
    + # «Get to know us» ⏎ * We run things => section=about
    + # «Responsibilities» ⏎ * Run things => section=responsibilities
    + # «Key duties and responsibilities» ⏎ * Run things => section=responsibilities
    + # «What you'll do» ⏎ * Run things => section=responsibilities
    + # «What you will be doing» ⏎ * Run things => section=responsibilities
    + # «Your role» ⏎ * Run things => section=responsibilities
    + # «In this role, you will:» ⏎ * Run things => section=responsibilities
    + # «How you'll make an impact» ⏎ * Run things => section=responsibilities
    + # «Main tasks» ⏎ * Run things => section=responsibilities
    + # «Essential functions» ⏎ * Run things => section=responsibilities
    + # «Position responsibilities:» ⏎ * Run things => section=responsibilities
    + # «The day-to-day» ⏎ * Run things => section=responsibilities
    + # «Requirements» ⏎ * Run things => section=requirements
    + # «Qualifications» ⏎ * Run things => section=requirements
    + # «Minimum qualifications» ⏎ * Run things => section=requirements
    + # «Basic Qualifications:» ⏎ * Run things => section=requirements
    + # «What you'll bring» ⏎ * Run things => section=requirements
    + # «What you bring to the table» ⏎ * Run things => section=requirements
    + # «What we look for» ⏎ * Run things => section=requirements
    + # «What we're looking for» ⏎ * Run things => section=requirements
    + # «Who you are» ⏎ * Run things => section=requirements
    + # «You Might Be a Good Fit If You» ⏎ * Run things => section=requirements
    + # «About you» ⏎ * Run things => section=requirements
    + # «Skills & experience» ⏎ * Run things => section=requirements
    + # «Must haves» ⏎ * Run things => section=requirements
    + # «Your profile» ⏎ * Run things => section=requirements
    + # «Education and experience» ⏎ * Run things => section=requirements
    + # «Knowledge, Skills and Abilities» ⏎ * Run things => section=requirements
    + # «You should have» ⏎ * Run things => section=requirements
    + # «To be successful in this role you will need» ⏎ * Run things => section=requirements
    + # «What you need to succeed» ⏎ * Run things => section=requirements
    + # «Ideal experience» ⏎ * Run things => section=requirements
    + # «Who we're looking for» ⏎ * Run things => section=requirements
    + # «The ideal candidate has» ⏎ * Run things => section=requirements
    + # «Additional qualifications» ⏎ * Run things => section=preferred
    + # «Nice to have» ⏎ * Run things => section=preferred
    + # «Nice-to-haves:» ⏎ * Run things => section=preferred
    + # «Bonus points» ⏎ * Run things => section=preferred
    + # «Bonus points if you have» ⏎ * Run things => section=preferred
    + # «Preferred qualifications» ⏎ * Run things => section=preferred
    + # «Desired skills and experience» ⏎ * Run things => section=preferred
    + # «It would be great if you had» ⏎ * Run things => section=preferred
    + # «It would be great if» ⏎ * Run things => section=preferred
    + # «Ideally, you have» ⏎ * Run things => section=preferred
    + # «Pluses» ⏎ * Run things => section=preferred
    + # «What will make you stand out» ⏎ * Run things => section=preferred
    + # «Good to have» ⏎ * Run things => section=preferred
    + # «Even better if you» ⏎ * Run things => section=preferred
    + # «Preferred» ⏎ * Run things => section=preferred
    + # «We'd love it if you also have» ⏎ * Run things => section=preferred
    + # «Desirable» ⏎ * Run things => section=preferred
    + # «Optional skills» ⏎ * Run things => section=preferred
    + # «Extra credit» ⏎ * Run things => section=preferred
    + # «Benefits» ⏎ * Run things => section=benefits
    + # «Perks & benefits» ⏎ * Run things => section=benefits
    + # «What we offer» ⏎ * Run things => section=benefits
    + # «What's in it for you?» ⏎ * Run things => section=benefits
    + # «Compensation and benefits» ⏎ * Run things => section=benefits
    + # «Why you'll love working here» ⏎ * Run things => section=benefits
    + # «Total rewards» ⏎ * Run things => section=benefits
    + # «Pay range» ⏎ * Run things => section=benefits
    + # «Our benefits package» ⏎ * Run things => section=benefits
    + # «What you'll get» ⏎ * Run things => section=benefits
    + # «Salary» ⏎ * Run things => section=benefits
    + # «Equal opportunity» ⏎ * Run things => section=equal-opportunity
    + # «Equal Employment Opportunity Statement» ⏎ * Run things => section=equal-opportunity
    + # «EEO Statement» ⏎ * Run things => section=equal-opportunity
    + # «Diversity, Equity & Inclusion» ⏎ * Run things => section=equal-opportunity
    + # «Our commitment to diversity» ⏎ * Run things => section=equal-opportunity
    + # «Accommodations» ⏎ * Run things => section=equal-opportunity
    + # «Candidate privacy notice» ⏎ * Run things => section=equal-opportunity
    + # «Diversity and inclusion» ⏎ * Run things => section=equal-opportunity
    + # «Non-discrimination policy» ⏎ * Run things => section=equal-opportunity
    + # «Affirmative action» ⏎ * Run things => section=equal-opportunity
    + # «How to apply» ⏎ * Run things => section=application
    + # «Apply now» ⏎ * Run things => section=application
    + # «Our hiring process» ⏎ * Run things => section=application
    + # «Interview process» ⏎ * Run things => section=application
    + # «The application process» ⏎ * Run things => section=application
    + # «Next steps» ⏎ * Run things => section=application
    + # «Application questions» ⏎ * Run things => section=application
    + # «Similar jobs» ⏎ * Run things => section=application
    + # «What to expect from our interview process» ⏎ * Run things => section=application
    + # «Ready to apply?» ⏎ * Run things => section=application
    + **«Requirements»** ⏎ * Run things => section=requirements
    + **«Nice to have:»** ⏎ * Run things => section=preferred
    + «REQUIREMENTS» ⏎ * Run things => section=requirements
    + «YOU HAVE:» ⏎ * Run things => section=requirements
    + «WHAT WE OFFER» ⏎ * Run things => section=benefits
    + «Requirements:» ⏎ * Run things => section=requirements
    + «Requirements» ⏎ * Run things => section=requirements
    + # «🚀 What you'll do» ⏎ * Run things => section=responsibilities
    + # «✨ Nice to have ✨» ⏎ * Run things => section=preferred
    + **«🎯 Requirements»** ⏎ * Run things => section=requirements
    + # «1. Requirements» ⏎ * Run things => section=requirements
    + # «— Requirements —» ⏎ * Run things => section=requirements
    + # «What You’ll Bring» ⏎ * Run things => section=requirements
    + # «What You´ll Bring» ⏎ * Run things => section=requirements
    + # «WHAT YOU'LL BRING» ⏎ * Run things => section=requirements
    + # «Required Skills / Experience» ⏎ * Run things => section=requirements
    + # «Requirements and qualifications for this role» ⏎ * Run things => section=requirements
    - A good start with fewer «requirements» than elsewhere is what we want for you. ⏎ * Run things => section=about
    - * No «benefits» without work, no work without benefits ⏎ * Run things => section=about
    - # «Chapter one» ⏎ * Run things => section=about
    - Our «responsibilities» are shared among all of us, which makes the work light. => section=about
    ## heading.vocabulary
    + # «What you will gain» ⏎ * Run things => section=responsibilities
    + # «Day to Day, You Will» ⏎ * Run things => section=responsibilities
    + # «You will:» ⏎ * Run things => section=responsibilities
    + # «The difference you will make» ⏎ * Run things => section=responsibilities
    + # «Where your expertise is needed» ⏎ * Run things => section=responsibilities
    + # «We're looking for a Map Engineer to:» ⏎ * Run things => section=responsibilities
    + # «We're looking for a Map Engineer» ⏎ We run things. => section=about
    + # «We're looking for a Map Engineer who has:» ⏎ * Run things => section=requirements
    + # «About Mossgate Works» ⏎ * Run things => section=about
    + # Requirements ⏎ * SQL ⏎ **«Why Mossgate»** ⏎ We run things. => section=about
    + # Who you are ⏎ * Bold ⏎ «The map team at Mossgate is responsible for -» ⏎ * Running things => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Data/ML stack» ⏎ Languages: Perl => section=about; skill:Perl=mentioned
    + # «What you will receive» ⏎ * Run things => section=benefits
    + # Requirements ⏎ * SQL ⏎ * «In addition, the following could be an advantage:» ⏎ * Terraform => section=preferred; skill:Terraform=preferred
    + # «You will have a fast start if you have experience:» ⏎ * Run things => section=preferred
    + # «Beneficial Background and Skills:» ⏎ * Run things => section=preferred
    + # «What Skills and Knowledge Should You Bring?» ⏎ * Run things => section=requirements
    + # «Our vision of you» ⏎ * Run things => section=requirements
    + # «Additional Expectations:» ⏎ * Run things => section=requirements
    + **«BenefitsRequirements»** ⏎ * Run things => section=requirements
    + # «About Your Skills» ⏎ * Run things => section=requirements
    - # «Mossgate is seeking calm» ⏎ * Run things => section=about
    ## section.run-in
    + What you do: run things. ⏎ «What else helps:» Terraform. => skill:Terraform=preferred
    + «Requirements:» Python, SQL and patience. => section=requirements; skill:Python=required
    + «Nice to have:» Docker and Terraform. => section=preferred; skill:Docker=preferred
    + **«Preferred qualifications:»** Docker and Terraform. => section=preferred; skill:Docker=preferred
    + «Key Skills» Python and SQL => section=requirements
    - Requirements ⏎ * Python: «easy» things first => section=requirements
    - One thing: «we» like Python. => section=about
    + # Requirements ⏎ * SQL ⏎ You solve puzzles.«What you will own:» ⏎ * Terraform => section=responsibilities; skill:Terraform=mentioned
    - Our stack: ⏎ «Languages:» Perl and Scala ⏎ # Requirements ⏎ * SQL => skill:Perl=mentioned
    ## section.inherited
    + # Requirements ⏎ «Languages we like:» ⏎ * Python => section=requirements; skill:Python=required
    + # Nice to have ⏎ «Cloud things:» ⏎ * AWS => section=preferred; skill:AWS=preferred
    + # Requirements ⏎ **«Programming»** ⏎ * Python => section=requirements; skill:Python=required
    - # Requirements ⏎ * Python ⏎ # «Benefits» ⏎ * Pension => section=benefits
    - # Requirements ⏎ * Python ⏎ # «Something else» ⏎ * Swim => section=about
    ## heading.unknown
    + # «Three cheers» ⏎ We run things. => section=about
    + # Requirements ⏎ * Python ⏎ # «A dog» ⏎ He is called Rex. => section=about
    + **«The weather»** ⏎ It is fine. => section=about
    - # «Requirements» ⏎ * Python => section=requirements
    - «The weather is fine today, and it was fine yesterday, which is why we swim.» ⏎ * Python => section=about
    ## section.content
    + # «Hello there» ⏎ * Experience with Python ⏎ * Knowledge of SQL ⏎ * Three years of work in a shop => section=requirements; skill:Python=required
    + # «Bits and pieces» ⏎ * Bachelor's degree in physics ⏎ * Strong understanding of statistics => section=requirements; minimum=bachelor
    - # «Hello there» ⏎ * Swimming at noon ⏎ * Singing at night ⏎ * Experience with tea => section=about
    - # «What you'll do» ⏎ * Experience joy ⏎ * Gain knowledge of SQL => section=responsibilities
    - # «Hello there» ⏎ * Experience with Python => section=about
    + # Your role ⏎ * 5+ years of experience with Terraform ⏎ * Strong knowledge of Kafka ⏎ * Proficiency in Perl ⏎ # Must have ⏎ * SQL => skill:Terraform=required; skill:Perl=required
    + # The opportunity ⏎ You draw maps. ⏎ * Proficient in Terraform ⏎ * Experience writing maps in Perl ⏎ * Knowledge of Kafka ⏎ # Must have ⏎ * SQL => skill:Terraform=required; skill:Perl=required
    - # Your role ⏎ * Apply knowledge of «Terraform» ⏎ * Share expertise in Kafka ⏎ * Gain experience in Perl ⏎ # Must have ⏎ * SQL => skill:Terraform=mentioned; skill:Perl=mentioned
    ## section.closing
    + # Requirements ⏎ * Python ⏎ * SQL ⏎ Mossgate Works has received many awards for its maps, among them the Copper Kettle of the year and a medal. => section=about
    - # Requirements ⏎ * Python ⏎ * SQL ⏎ Docker is required for all of this, and we hope that you know it as well as you know your own street. => section=requirements
    + # Requirements ⏎ * Python ⏎ * SQL ⏎ We are a small firm that makes maps of quiet harbours for people who sail. => section=about
    + # Requirements ⏎ * Python ⏎ * SQL ⏎ Join us if you like boats, weather, maps and a coffee machine that works. => section=about
    - # Requirements ⏎ * Python ⏎ * SQL ⏎ A driving licence. => section=requirements
    - # Requirements ⏎ Some things you need for this. ⏎ * Python => section=requirements
    ## statement
    + # Requirements ⏎ * Python ⏎ «We are an equal opportunity employer.» => section=equal-opportunity
    + «All applicants are considered without regard to race, religion or age.» => section=equal-opportunity
    + # Requirements ⏎ * Python ⏎ «You get health insurance, paid holidays and parental leave.» => section=benefits
    + We run things. ⏎ «Tuition reimbursement and a pension are ours.» => section=benefits
    - # Requirements ⏎ * «Experience with health data» => section=requirements
    - # Requirements ⏎ * «Good at race conditions» => section=requirements
    - # Responsibilities ⏎ * «Build dental imaging tools» => section=responsibilities
    ## heading.vocabulary
    + **«What you bring:»** ⏎ * Python => section=requirements
    + «WHAT YOU'LL NEED» ⏎ * Python => section=requirements
    + «Must-have skills:» ⏎ Python ⏎ SQL => section=requirements
    + # «Experience you'll need» ⏎ * Run things => section=requirements
    + # «You will have» ⏎ * Run things => section=requirements
    + # «We're looking for someone who» ⏎ * Run things => section=requirements
    + # «Candidate requirements» ⏎ * Run things => section=requirements
    + # «Job requirements» ⏎ * Run things => section=requirements
    + # «What it takes» ⏎ * Run things => section=requirements
    + # «Skills you bring» ⏎ * Run things => section=requirements
    + # «Technical skills» ⏎ * Run things => section=requirements
    + # «Is this you?» ⏎ * Run things => section=requirements
    + # «The essentials» ⏎ * Run things => section=requirements
    + # «Your background» ⏎ * Run things => section=requirements
    + # «Your skills and experience» ⏎ * Run things => section=requirements
    + # «Mandatory skills» ⏎ * Run things => section=requirements
    + # «What we need from you» ⏎ * Run things => section=requirements
    + # «You'll thrive here if» ⏎ * Run things => section=requirements
    + # «Nice to haves (but not required)» ⏎ * Run things => section=preferred
    + # «Bonus skills» ⏎ * Run things => section=preferred
    + # «Brownie points» ⏎ * Run things => section=preferred
    + # «It's a plus if you» ⏎ * Run things => section=preferred
    + # «What would set you apart» ⏎ * Run things => section=preferred
    + # «Preferred experience» ⏎ * Run things => section=preferred
    + # «Desired qualifications» ⏎ * Run things => section=preferred
    + # «You get extra points for» ⏎ * Run things => section=preferred
    + # «Would be a plus» ⏎ * Run things => section=preferred
    + # «Assets» ⏎ * Run things => section=preferred
    + # «Here's what you'll do» ⏎ * Run things => section=responsibilities
    + # «Your mission» ⏎ * Run things => section=responsibilities
    + # «What you'll own» ⏎ * Run things => section=responsibilities
    + # «Accountabilities» ⏎ * Run things => section=responsibilities
    + # «A day in the life» ⏎ * Run things => section=responsibilities
    + # «The work» ⏎ * Run things => section=responsibilities
    + # «Role and responsibilities» ⏎ * Run things => section=responsibilities
    + # «What you'll be working on» ⏎ * Run things => section=responsibilities
    + # «How we take care of you» ⏎ * Run things => section=benefits
    + # «Perks» ⏎ * Run things => section=benefits
    + # «Your benefits at a glance» ⏎ * Run things => section=benefits
    + # «Compensation» ⏎ * Run things => section=benefits
    + # «Working with us: what you get» ⏎ * Run things => section=benefits
    + # «We are an equal opportunity employer» ⏎ * Run things => section=equal-opportunity
    + # «Inclusion at our company» ⏎ * Run things => section=equal-opportunity
    + # «The hiring process» ⏎ * Run things => section=application
    + # «Who are we?» ⏎ * Run things => section=about
    + # «About the team» ⏎ * Run things => section=about
    - «Python» ⏎ * Run things => section=about
    ## heading.vocabulary
    + # «It's great, but not required:» ⏎ * We run things => section=preferred
    + # «Not required:» ⏎ * We run things => section=preferred
    + # «Prefered Qualifications» ⏎ * We run things => section=preferred
    + # «PEFERRED SKILLS» ⏎ * We run things => section=preferred
    + # «You could be an especially great fit if you have» ⏎ * We run things => section=preferred
    + # «Especially strong candidates may have» ⏎ * We run things => section=preferred
    + # «What The Successful Candidate Brings» ⏎ * We run things => section=requirements
    + # «How The Successful Candidate Will Contribute» ⏎ * We run things => section=responsibilities
    + # «Being a Map Engineer here would suit you if you:» ⏎ * We run things => section=requirements
    - # What we required of the boats ⏎ * We run things => section=about
    + # «You'd be a great fit if you have» ⏎ * We run things => section=requirements
    + # «Requirements» ⏎ * SQL ⏎ # «Preferred Qualifications» ⏎ # «Education» ⏎ * Master's degree ⏎ # «Experience» ⏎ * 5+ years with Kafka => minimum=none; preferred=master; years=none; skill:Apache Kafka=preferred
    + # «Requirements» ⏎ * SQL ⏎ # «Nice to have» ⏎ # «Tools» ⏎ * Kafka => skill:Apache Kafka=preferred; skill:SQL=required
    + # «Nice to have» ⏎ * SQL ⏎ # «Education» ⏎ * Master's degree => minimum=master
    + # «Nice to have» ⏎ # «Requirements» ⏎ * SQL => skill:SQL=required
    ## heading.inherited
    + # Requirements ⏎ * SQL ⏎ # Preferred Qualifications ⏎ Education: a master's degree ⏎ Experience: 5+ years with Kafka => minimum=none; preferred=master; years=none; skill:Apache Kafka=preferred
    + # Requirements ⏎ * SQL ⏎ # Nice to have ⏎ * Docker ⏎ * Experience: Kafka => skill:Apache Kafka=preferred
    - # Nice to have ⏎ * SQL ⏎ Experience: 5+ years with Kafka => years=5; skill:Apache Kafka=required
    + # Requirements ⏎ «Education:» a bachelor's degree ⏎ «Experience:» Kafka => minimum=bachelor; skill:Apache Kafka=required
    ## heading.vocabulary
    + # Requirements ⏎ * SQL ⏎ # «It would delight us if you also knew» ⏎ * Terraform => section=preferred
    + # Requirements ⏎ * SQL ⏎ «Why join now» ⏎ * Free Terraform courses => section=about; skill:Terraform=mentioned
    + # Requirements ⏎ * SQL ⏎ «Dream extras» ⏎ * Terraform => section=preferred; skill:Terraform=preferred
    ## heading.sense
    + # «What qualifies you for this» ⏎ * Terraform => section=requirements; skill:Terraform=required
    + # «Non-negotiables» ⏎ * Terraform => section=requirements
    + # «It matters to us that you know» ⏎ * Terraform => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Icing on the cake» ⏎ * Terraform => section=preferred; skill:Terraform=preferred
    + # Requirements ⏎ * SQL ⏎ # «Our wishlist» ⏎ * Terraform => section=preferred
    + # Requirements ⏎ * SQL ⏎ «What will you get» ⏎ * Free Terraform courses => section=benefits; skill:Terraform=none
    + # «What lands on your desk» ⏎ * Run Terraform ⏎ # Requirements ⏎ * SQL => skill:Terraform=mentioned
    + # Requirements ⏎ * SQL ⏎ # «Curious? Send us your CV» ⏎ * Terraform => section=application
    + # «We'd love to hear from people with» ⏎ * Terraform => section=requirements
    - # Requirements ⏎ * SQL ⏎ «Back end» ⏎ * Terraform => section=requirements; skill:Terraform=required
    + # Requirements ⏎ * SQL ⏎ # «What would strengthen your application» ⏎ * Terraform => section=preferred; skill:Terraform=preferred
    + # Requirements ⏎ * SQL ⏎ # «Feathers in your cap» ⏎ * Terraform => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Not essential, but we'd notice» ⏎ * Terraform => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Tell us if you know any of these» ⏎ * Terraform => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Extra weight is given to applicants with» ⏎ * Terraform => section=preferred
    + # Your profile – hard facts ⏎ * SQL ⏎ # «Your profile – the icing» ⏎ * Terraform => section=preferred; skill:SQL=required
    + # You certainly ⏎ * SQL ⏎ # «You may even» ⏎ * Terraform => section=preferred; skill:SQL=required
    + # What we require ⏎ * SQL ⏎ # «What we prefer» ⏎ * Terraform => section=preferred; skill:SQL=required
    + # Requirements ⏎ * SQL ⏎ # «What could win us over» ⏎ * Terraform => section=preferred
    + # Requirements ⏎ * SQL ⏎ «Knowledge that could give you a good start here (but no worries if it is new to you)» ⏎ * Terraform => section=preferred
    + # «Apply if» ⏎ * You know Terraform => section=requirements; skill:Terraform=required
    + # «Come aboard if you:» ⏎ * know Terraform => section=requirements
    + # «Who can apply» ⏎ * Terraform => section=requirements
    + # «What gets you hired» ⏎ * Terraform => section=requirements
    + # «This role calls for» ⏎ * Terraform => section=requirements
    + # «We can only consider applicants with» ⏎ * Terraform => section=requirements
    + # Requirements ⏎ * Python ⏎ # «Our dog» ⏎ He is called Rex. => section=about
    + # Requirements ⏎ * SQL ⏎ «What's on our machines» ⏎ * Terraform => section=about; skill:Terraform=mentioned
    + # Requirements ⏎ * SQL ⏎ «Your future colleagues» ⏎ * Ann: Terraform => section=about; skill:Terraform=mentioned
    + # Requirements ⏎ * SQL ⏎ «Things we've shipped» ⏎ * Terraform => section=about; skill:Terraform=mentioned
    + # Requirements ⏎ * SQL ⏎ «Money and so on» ⏎ * Free Terraform courses => section=benefits
    - # «What you might build» ⏎ * Terraform ⏎ # Requirements ⏎ * SQL => skill:Terraform=mentioned
    - # «Why you'll love it» ⏎ * Terraform ⏎ # Requirements ⏎ * SQL => skill:Terraform=mentioned
    - # Requirements ⏎ * SQL ⏎ Agile experience preferred ⏎ Strong Terraform => skill:Terraform=required
    - # «What will help you thrive» ⏎ * Terraform => section=requirements; skill:Terraform=required
    ## heading.denial
    + # Requirements ⏎ * SQL ⏎ # «What you won't need» ⏎ * Terraform ⏎ * Experience with Perl => section=about; skill:Terraform=mentioned; skill:Perl=mentioned
    + # Requirements ⏎ * SQL ⏎ «Skills you'll pick up» ⏎ * Terraform => section=about; skill:Terraform=mentioned
    + # Requirements ⏎ * SQL ⏎ «Training we offer» ⏎ * Terraform => section=about
    - # Requirements ⏎ * SQL ⏎ # «You don't need these, but they'd help» ⏎ * Terraform => section=preferred; skill:Terraform=preferred
    - # «What you need» ⏎ * Terraform => section=requirements; skill:Terraform=required
    - # «No worries if you don't know these» ⏎ * Terraform => section=preferred
    ## section.content
    + We run things. ⏎ # «The bits» ⏎ * Terraform ⏎ * Kafka and SQL => section=requirements; skill:Terraform=required
    + We run things. ⏎ # «The bits» ⏎ * You know Terraform well ⏎ * You've led people => section=requirements; skill:Terraform=required
    - # Requirements ⏎ * Perl ⏎ # «The bits» ⏎ * Terraform ⏎ * Kafka and SQL => skill:Terraform=mentioned
    - # «The bits» ⏎ * We ship on Fridays ⏎ * Terraform => section=about
    ## heading.sense
    - # Requirements ⏎ «Strong Kafka experience, preferably with:» ⏎ * Terraform => skill:Terraform=required
    - # Requirements ⏎ * «Extra attention to tests» ⏎ * Terraform => skill:Terraform=required
    - # «The lighthouse» ⏎ * Terraform => section=about
    ## heading.vocabulary
    + # «What you need on day one» ⏎ * Terraform => section=requirements
    + # «What must you have?» ⏎ * Terraform => section=requirements
    + # «You must also know» ⏎ * Terraform => section=requirements
    + # «What we'd be happy to see» ⏎ * Terraform => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «In return you will get» ⏎ * A sabbatical after five years => section=benefits; years=none
    + # Requirements ⏎ * SQL ⏎ # «Why you'll like it here» ⏎ * A bonus after five years => section=benefits; years=none
    """#
}
