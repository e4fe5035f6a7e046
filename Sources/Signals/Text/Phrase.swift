/// Groups of phrases that rules ask for; each topic's table stands beside its rules.
enum Phrase: Int, CaseIterable {
  // MARK: Shared

  case determiner
  /// Words that deny what follows them: "no experience is required".
  case none
  /// Words at which a sentence turns to something else: "…, but", "and will".
  case turn
  /// The start of a heading that says whom the company looks for: "We're looking for a".
  case seeking
  /// Words behind it that lead on to what that person brings.
  case seekingMore
  /// Names of universities and their schools.
  case universityName
  case and
  case must
  case companyAfter
  /// What leads in whose a text is: "©".
  case copyright
  case copyrightBy
  case noCompanyEnd
  case nameStop
  case to
  case orAlone
  case including
  case withAlone
  case exampleLead
  case `in`
  case or
  case notExperience
  case research
  case experienceCue
  case applicant
  case with
  case not
  case studentProgram

  // MARK: Sections

  case aboutName
  /// What a company's name is followed by where a text tells of the company.
  case blurb
  /// Words before what a line asks for: "strong knowledge of", "10+ years of".
  case requirementLead
  /// How an item speaks of what its reader can or has.
  case secondPerson
  /// Headings that name a kind of skill, asked for or not.
  case kindOfSkill
  /// A heading that names a topic and says nothing of its standing.
  case topicHeading
  case closing
  /// Words of headings that no phrase of the vocabulary covers, by what they make of the section.
  case sensePreferred
  /// Words that deny what stands below: "What you won't need".
  case senseDenied
  case senseApplication
  case senseBenefits
  /// Words of preference that benefits have as well: "extras".
  case senseExtra
  case senseRequirements
  case senseResponsibilities
  case senseAbout
  /// The last words of a heading that sets a condition: "Apply if".
  case headingIf
  /// Words of what would be: "what could tip the scales"; behind them no person or thing.
  /// Who would do something: "we'd", in a heading without a word that tells more, "do a small dance for".
  case companyWould
  case conditional
  case conditionalStop
  /// Words by which a heading speaks of the employer.
  case companyVoice

  // MARK: Standing

  case atLeast
  case servesFor
  case forRole
  case from
  /// Words before a word of need that leave open what is needed: "whatever tools are necessary".
  case whatever
  /// Words that start a clause of their own behind a comma: ", where Java is a plus".
  case clauseOpening
  /// What points back to the thing before parentheses: "this one is a must".
  case pointer
  /// What somebody may have: "if you".
  case supposed
  /// Words of approval: "happy", "an edge".
  case approval
  /// Words at which a sentence turns from what is not needed to what is liked: "though".
  case concession
  /// What is said of something that one would like: "it won't hurt".
  case wishful
  /// How a question begins that expects a no: "Never used".
  case denyingQuestion

  // MARK: Degree

  case combination
  /// Subjects of study that name no field of knowledge elsewhere: "music", "social work".
  case subject
  /// Labels behind which a degree's name stands alone: "Education:".
  case degreeLabel
  /// Words that set the degree behind them aside: "forget", "regardless of".
  case dismissal
  /// Words that make a condition of what they follow: "not required if".
  case ifClause
  /// "Equivalent to a", of what equals a degree.
  case equivalentTo
  /// What leads from "equivalent" to what it equals: "to".
  case equalTo
  /// Words between two degrees of one list: "or even a PhD".
  case evenMore
  /// Labels of ways to qualify: "Option A".
  case optionLabel
  /// Words before a list of which one item is enough: "one of the following".
  case choiceLead
  case qualification
  case degreeNothing
  /// How an employer says that it pays for studies: "we will fund a".
  case paidStudy
  case degreeNegation
  /// Words between a degree's name and the "degree" that belongs to it: "BS or MS level degree".
  case degreePart
  case degreeNoun
  /// Words for what somebody studied: "a major in physics preferred".
  case fieldFocus
  /// Words behind a field's name that make it a skill: "communication skills".
  /// A label of fields of study on a line of its own: "Major:".
  case fieldLabel
  case fieldNot
  /// Words that make the spelling before them a degree's, however much else it could be: "honours".
  case degreeTail
  /// Who holds the degree before them: "MCA candidates".
  case degreeHolder
  /// What is another study where it is equivalent: "or equivalent education".
  case equivalentStudy
  /// What is said of a degree that will do as well: "also accepted".
  case accepting
  /// How something begins that is neither a study nor a degree: "you've".
  case otherWay
  /// What a degree does that one would like to see: "opens doors".
  case degreeVerb
  /// What somebody may not have: "study", "a degree".
  case studyWord
  /// How an answer begins that turns somebody away: "sorry".
  case refusal
  /// Words that point to what was named before: "the degree".
  case definite
  /// What a course of two years ends in.
  case lowDegree
  /// Words that do so for "MS" and "master", not for "be" and "MA".
  case degreeCompany
  /// Words before "master" that make it a verb.
  case degreeVerbLead
  /// Words right before an abbreviation that make it a degree's: "with a".
  case degreeLead
  case graduate
  /// Words behind "a STEM graduate" that leave it one.
  case graduateEnd
  case of
  case degreeOf
  case microsoft
  case substitute
  /// Words that set a degree aside where something else is there: "unless you have".
  case waiver
  case pursuing
  case degreeWord
  case training
  case equivalent
  case bareEquivalent
  /// What is measured at school: "a GPA of 3.2 or equivalent".
  case gradeWord
  case notEquivalent
  case equivalentEnd
  case substituteNoun
  case substituteStop
  /// Words that ask something of the applicant right before a degree or a number of years.
  case degreeAsk
  case fieldStop
  case fieldStart
  case fieldPrelude
  case orHigher
  case similarDegree

  // MARK: Years

  case replaces
  case plus
  /// Words right before a number that make it another length than that of experience.
  case otherLead
  /// Verbs whose object, not the applicant, has the experience: "teach".
  case othersVerb
  /// Words at a sentence's start that tell of others: "your mentor".
  case othersStart
  /// What leads from a number of years to what it is of: "in".
  case yearsOf
  /// What asks for something: "requires".
  case asking
  /// Units that stand before their number: "PQE".
  case unitFirst
  /// Labels of a number of years that leave out the unit: "Minimum experience".
  case minimumLabel
  /// What leads to the time that something was done: "for".
  case forTime
  /// What somebody has done: "have run".
  case perfect
  /// The auxiliary of what somebody has done: "has", and words between it and the verb.
  case perfectHave
  case perfectBetween
  /// What leads from a person to what that one has done: "who".
  case relative
  /// "A couple of", before its unit.
  case couple
  case ofThem
  case lessThan
  case half
  /// Words behind a number that leave it open upwards.
  case orMore
  /// Words before a number that tells what people have, not what is required.
  case habit
  case story
  /// Headings over what a company counts of itself.
  case ownFigures
  case total

  // MARK: Pay

  /// Money that is no pay: what it is for, or whose it is.
  case otherMoney
  /// Pay with bonus and equity in it.
  /// Figures about people's pay in general.
  case statistic
  case totalPay
  case payWord
  /// Letters of a currency in a header line, which tell of pay.
  case currency
  /// Words behind an amount at which something else begins: "plus a bonus".
  case payStop
  case atMost
  case fromPay
  case andMore
  /// Words before an amount that make it the least that is paid.
  case leastPay
  /// "This is", by which a sentence speaks of the one before.
  case thatIs
  case per
  case hourNoun
  case dayNoun
  case weekNoun
  case monthNoun
  case yearNoun
  case hourlyWord
  case dailyWord
  case weeklyWord
  case monthlyWord
  case yearlyWord

  // MARK: Skills

  /// Words that hold a skill's name and mean something else.
  /// Words behind a name that make it a place: "Java Street".
  case placeNoun
  /// Names of skills that people bear as well: "Julia Child".
  case firstName
  /// How an item goes on that begins with a skill: "Elixir in production".
  case nameInUse
  /// Verbs whose object is a tool: "shipped".
  case usesTool
  /// What leads from a tool to what it is for: "for".
  case useOfTool
  /// What stands before the name of a person: "Mr".
  case salutation
  /// How well a tool is known, behind its name: "inside out".
  case knownWell
  case noSkill
  /// Words that start with a skill's name, which means something else because of the rest.
  case otherSense
  /// Fields of study that are no skills.
  case study
  /// Fields of study that are skills elsewhere; a list of fields may hold them.
  case studiedSkill
  /// Other subjects that a list of fields may hold.
  case studied
  /// Words of a sentence that speaks of what someone studied.
  case studyCue
  case certified
  /// More than one certificate.
  case certificates
  case technicalNoun
  /// Words before a bracket that names tools: "chat tools (Slack".
  case toolNoun
  /// Words that lead from "proficiency" to what it is in.
  case skilledIn
  /// Words before the names of a company's customers, owners or people's earlier employers.
  case customerLead
  /// Words that lead from "certifications" to what they are in.
  case certifiedIn
  /// Offices and institutions before what they are of: "Director of".
  case officeOf
  /// Words that a company's name may have or leave out: "Labs".
  case nameTail
  /// Labels of a department's name.
  case departmentLabel
  /// Words of a company's hiring, and of what it uses there.
  case hiringProcess
  case hiringTool
  /// Words before the first member of a list, which belong to all of it.
  case listLead
  /// Work that one does on the same thing as other work: "data collection and cleaning".
  case sharedWork
  /// Words of working with somebody.
  case workingWith
  /// Words for people who do the same work: "engineers".
  case peopleNoun
  /// Words at which a list of such people cannot go on.
  case peopleStop
  /// Ways in which teams work, not what they work on.
  case wayOfWork
  /// Words of a list that say how well or how often: "databases and strong SQL".
  case listFiller
  case suchAs
  case orSimilar
  case oneOf
  case wishing
  case andSoOn

  // MARK: Certifications

  case certificateNoun
  /// More than one certificate.
  case certificateNouns
  case certifiedWord
  case licenceNoun
  case licensedWord
  /// Words in small letters that may say what a certificate is of: "cloud certification".
  case certificateModifier
  /// Words before "certification" that say nothing of it.
  case certificateStop
  /// Words behind it that make something else of it: "certification process".
  case certificateOther
  /// Certificates of companies, products and servers.
  case noCertificate
  /// Words of an employer that pays for certificates.
  case certificateGift
  case certificateLevel
  /// Words that lead from a certificate to what it is in.
  case certificateFor
  /// Words that no subject of a certificate starts with.
  case notSubject
  /// Words inside a certificate's name that are written small.
  case certificateLink
  /// Work for which one needs a licence.
  case licensedWork

  // MARK: Company

  case holds
  /// Whom a sentence about the company's people opens with.
  case founders
  /// Whose people a sentence speaks of: "our".
  case ours
  /// What several people do with a degree or with years: "hold".
  case have
  case companyBefore
  case companyLabel
  /// Lines behind which somebody's name stands: "Posted by", "Hiring manager".
  case personLabel
  /// Words before a company's name that say that somebody worked there: "formerly at".
  case formerEmployer
  /// Words between a company's two names: "trading as".
  case tradingAs
  /// Words before a person's name: "Dr".
  case personTitle
  /// How a line ends that says when a posting was posted.
  case ago
  /// How a sentence begins that says something of its subject before it names it: "Founded in 1921,".
  case introductoryClause
  case employerActs
  case companyDefined
  case at
  case companyIntroduction
  case noCompany
  /// Words that end companies' names and say what kind of company it is; legal forms are none.
  case companyKind
  /// The same of public bodies, schools, houses and shops, which are no words of titles.
  case institution
  /// What companies are called after that make or sell something: "haulage", "meats".
  case trade
  /// How the names of organisations begin: "City of", "Hotel".
  case companyHead
  /// Who does a job, in the singular, as no company's name has it behind its first word: "developer".
  case soughtOne
  /// Words behind which a name's own "for" stands: "Bureau for".
  case headFor
  /// "Van der"
  case nameParticle
  /// Words by which a company says its own name.
  case weAre
  /// Words that end names of parts of a town: "Wharf".
  case townPart
  case nameOpener
  case networkName
  case toolBefore
  case definition
  /// Words that lead in to a company's name where they begin the sentence only.
  case companyOpening
  case noDefinition
  /// What is done with benefits, and with no company: "is provided".
  case given
  /// What stands behind a company's name as its form in law.
  case legalForm
  /// What companies set out to do, and technology and the world do too: "is transforming".
  case change
  case toBe
  case nameLink
  case demonym
  case placeBefore
  /// Words before the fields that a company works in.
  case marketBefore

  // MARK: Title

  /// What is spoken of where the quality is that of software.
  case softwareQuality
  /// What is spoken of where the quality is that of goods.
  case goodsQuality
  /// Words for who does a job: "engineer", "porter".
  case jobNoun
  /// Words before a number that is a rank: "Level III".
  /// Words before the rank of somebody for whom the job works: "Office of the CTO".
  case servedOffice
  case rankLead
  /// "To" between a job and whom it serves.
  case toAlone
  /// Labels of the title in a posting's first lines.
  case titleLabel
  /// Labels there of anything but title and company.
  case detailLabel
  /// Lines of a page around a posting: "Apply now".
  case pageFrame
  /// Lines that name a department or an industry.
  case departmentName
  /// Words of a line that tells of hours, pay, dates and the like.
  case headerDetail
  /// Words between a job and its place or its company: "in", "for".
  case headerJoin
  /// What a company does in a line that names it and the job: "seeks a".
  case companySeeks
  /// Words behind a company's name in such lines that are no part of it.
  case nameTrailer
  /// Words before whom a text looks for without an article: "we are hiring", "our team needs".
  case seekingBare
  /// Words that running text has and a title or a name has not.
  case proseWord
  /// Words before whom a sentence makes of its reader: "as a", "we need a".
  case soughtAs
  /// Words before who does what the sentence says: "the successful".
  case actorBefore
  /// What such a person does: "will", "is responsible".
  case actorDoes
  /// What is asked of a person before a job's name: "highly motivated".
  case personTrait
  /// Words that open a heading, and no job's name: "about the", "your".
  case noTitleOpener
  /// Lines that are a heading as a whole, and no job's name: "the person", "overview".
  case noTitle
  /// Words at which a job's name ends inside a sentence.
  case titleStop
  /// Parts of a title's line that say nothing of the work: calls to apply, boards, kinds of contract.
  case titleNote
  /// How such parts begin: "closing", "ref".
  case titleNoteStart
  /// The same at the end of a title without a sign before it.
  case titleTail
  /// The same at its start.
  case titleLead

  // MARK: Role

  /// What is published and is no paper: "apps".
  case publishedProduct
  case paperNoun
  case publication
  case venue
  case researchTitle
  case researchWord
  case appliedTitle
  /// Scientists of nature, those who only carry out tests, and the sciences of nature.
  case scienceTitle
  case laboratoryTitle
  case science
  case productWork

  // MARK: Duties

  /// Words of a sentence that says what the person will do.
  case jobDoes
  /// Words behind which a verb of a duty stands.
  case dutyLead
  /// Words by which the employer starts to speak of itself.
  case employerTells
  /// Words that name the job's duties wherever they stand.
  case dutyStatement
  case addressee

  // MARK: Specialisation

  /// Words of a sentence that tells of the job and its team.
  case jobStory

  // MARK: Industry

  /// A label behind which the industry stands.
  case industryLabel
  /// Words by which an employer speaks of itself.
  case ourselves
  /// Words behind which an employer says what it is.
  case definesItself
  /// Words before those whom the employer serves.
  case served
  /// Words behind which an employer says what it is, where its name stands before.
  case opensApposition
  /// Words by which a sentence opens with what the employer is: "As a bank, we".
  case opensAsEmployer
  /// Words by which a recruiter says what the employer is: "our client is a bank".
  case clientIs
  /// Words behind which an employer says what it makes or sells.
  case makesThings
  /// Words of a name that make a university's hospital, press or company of it.
  case noUniversity
  /// Words of a sentence that speaks of the job, its team or the applicant.
  case notEmployer

  // MARK: Place

  /// Labels behind which a place stands.
  case placeLabel
  /// Words of a job right before the place in which it is done.
  case placeLead
  /// Words right behind a place in which the job is done: "our Leeds office".
  case placeTail
  /// Words of a sentence that says where the employer is, or whom it serves.
  case placeEmployer
  /// Those among whom the job is.
  case placeTeam
  /// Words that may stand beside a place in a line that names nothing else.
  case placeTrailer
  /// Words before the country in which one may work.
  case countryLead

  // MARK: Proof

  /// Words that ask the reader to send something.
  case sendVerb
  /// Words that leave it to the reader: "if possible", "optionally".
  case ifPossible

  // MARK: Work mode

  /// Labels behind which the mode stands.
  case modeLabel
  /// Words that deny a mode behind a label.
  case no

  // MARK: Employment

  /// Labels behind which kinds of employment stand.
  case employmentLabel
  /// Nouns of the job behind a kind of employment: "position".
  case employmentNoun
  /// Words behind a number of hours that are those of a week.
  case hoursPerWeek
  case weeklyHoursLabel

  // MARK: Visa and clearance

  /// Words of a sentence by which sponsorship is denied, or offered.
  case sponsorDenied
  case sponsorOffered
  /// Words by which a clearance is not asked for.
  case clearanceNeedless
  /// A clearance without its level.
  case clearanceAlone

  /// The tables of all topics.
  static let tables = [
    SharedPhrases.table,
    SectionsPhrases.table,
    HeadingSensePhrases.table,
    StandingPhrases.table,
    DegreePhrases.table,
    YearsPhrases.table,
    PayPhrases.table,
    SkillsPhrases.table,
    CertificationPhrases.table,
    CompanyPhrases.table,
    TitlePhrases.table,
    RolePhrases.table,
    DutyPhrases.table,
    SpecialisationPhrases.table,
    IndustryPhrases.table,
    PlacePhrases.table,
    ProofPhrases.table,
    WorkModePhrases.table,
    EmploymentPhrases.table,
    VisaPhrases.table,
    ClearancePhrases.table,
  ]
}
