extension RuleExamples {
  /// The lowest degree that meets what is required.
  static let degree = #"""
    ## degree.minimum
    + # Requirements ⏎ * «Graduate of a top tier university» => minimum=bachelor
    - # Requirements ⏎ * Graduate of an accredited «school» of beekeeping => minimum=none
    + # Requirements ⏎ * «Any graduation, preferably if physics related» => minimum=bachelor; preferred=none; fields=physics
    + # Requirements ⏎ * «Educational background in mathematics and statistics» => minimum=bachelor
    - We will pay for a course or a qualification each year, up to and including a university «degree» if you like => minimum=none
    - # Founders ⏎ * Quilla (Saltmere «MBA»), grew a harbour to 400 boats ⏎ # What you'll bring ⏎ * SQL => minimum=none
    - # Requirements ⏎ * Points to a tenth of a «degree» => minimum=none
    - # Requirements ⏎ * Our library helps «bachelor's», master's and PhD students => minimum=none
    + # Requirements ⏎ * «BS/MS/PhD in Computer Science» => minimum=bachelor; preferred=none; substitutable=false
    + # Requirements ⏎ * «BS, MS or PhD in statistics» => minimum=bachelor; preferred=none
    + # Qualifications ⏎ * A «Bachelor's, Master's, or PhD degree» from any university => minimum=bachelor
    + # What you bring ⏎ * «MSc/PhD in machine learning» => minimum=master
    + # Requirements ⏎ * «BS or MS» required => minimum=bachelor
    + # Requirements ⏎ * «Bachelor's degree» or higher => minimum=bachelor; preferred=none
    + # Requirements ⏎ * «Master's degree or above in economics» => minimum=master; preferred=none
    + # Requirements ⏎ * «BS degree» + 5 years or MS degree + 3 years => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * «MS or PhD in Physics» => minimum=master
    + # Requirements ⏎ * «PhD, or MS» with 3+ years of experience => minimum=master; substitutable=false
    + # Requirements ⏎ * A «doctorate, or a Master's degree» and four years in industry => minimum=master
    + # Requirements ⏎ * PhD; alternatively an «MSc» and several years of applied work => minimum=master
    + # Requirements ⏎ * «Advanced degree in a quantitative field» => minimum=master
    + # Requirements ⏎ * «Graduate degree in statistics» => minimum=master
    + # Requirements ⏎ * A «Computer Science graduate degree» from a good university => minimum=master
    + # Requirements ⏎ * A «Computer Science graduate» with some taste => minimum=bachelor
    + # Requirements ⏎ * «Postgraduate degree in economics» => minimum=master
    + # Requirements ⏎ * «Postgraduate qualification in a numerate subject» => minimum=master
    + # Requirements ⏎ * A «degree in computer science» => minimum=bachelor
    + # Requirements ⏎ * «University degree» => minimum=bachelor
    + # Requirements ⏎ * «Four-year degree» => minimum=bachelor
    + # Requirements ⏎ * «4-year college degree in any subject» => minimum=bachelor
    + # Requirements ⏎ * «College degree» => minimum=bachelor
    + # Requirements ⏎ * «Undergraduate degree in mathematics» => minimum=bachelor
    + # Requirements ⏎ * An «undergraduate degree» is required => minimum=bachelor
    + # Requirements ⏎ * Currently pursuing a «PhD in computer science» => minimum=doctorate
    + # Requirements ⏎ * You are working towards a «Bachelor's degree in engineering» => minimum=bachelor
    + # Requirements ⏎ * Pursuing an «MS or PhD in robotics» => minimum=master
    + # Requirements ⏎ * «BA/BS» => minimum=bachelor
    + # Requirements ⏎ * «BA/BS in economics» => minimum=bachelor
    + # Requirements ⏎ * «B.A./B.S. degree» => minimum=bachelor
    + # Requirements ⏎ * «B.Sc. in physics» => minimum=bachelor
    + # Requirements ⏎ * «B.Tech in electronics» => minimum=bachelor
    + # Requirements ⏎ * «BE/B.Tech in Computer Science» => minimum=bachelor
    + # Requirements ⏎ * «B.E. or B.Tech» with good marks => minimum=bachelor
    + # Requirements ⏎ * «BE in Computer Science» => minimum=bachelor
    + # Requirements ⏎ * «BEng in software engineering» => minimum=bachelor
    + # Requirements ⏎ * «M.Eng in electrical engineering» => minimum=master
    + # Requirements ⏎ * «MEng» required => minimum=master
    + # Requirements ⏎ * «M.Tech or M.Sc. in a technical subject» => minimum=master
    + # Requirements ⏎ * «MBA» from an accredited school => minimum=master
    + # Requirements ⏎ * «D.Phil. in statistics» => minimum=doctorate
    + # Requirements ⏎ * «DPhil in a numerate subject» => minimum=doctorate
    + # Requirements ⏎ * «Ph.D. degree in mathematics» => minimum=doctorate
    + # Requirements ⏎ * «PHD in computer vision» => minimum=doctorate
    + # Requirements ⏎ * «Doctorate in computer science» => minimum=doctorate
    + # Requirements ⏎ * «Doctoral degree in biology» => minimum=doctorate
    + # Requirements ⏎ * «Associate's degree in information technology» => minimum=associate
    + # Requirements ⏎ * «Associate degree» => minimum=associate
    + # Requirements ⏎ * «Two-year degree in electronics» => minimum=associate
    + # Requirements ⏎ * «High school diploma» => minimum=high-school
    + # Requirements ⏎ * «High school diploma or GED» => minimum=high-school
    + # Requirements ⏎ * «Bachelor's degree» or four years of related experience ⏎ * High school diploma required => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * High school diploma or GED. «Bachelor's degree in a related subject». => minimum=bachelor
    + # Requirements ⏎ * «High school diploma» ⏎ * Bachelor's degree preferred => minimum=high-school; preferred=bachelor
    + # Requirements ⏎ * Bachelor's degree and 2 years of experience ⏎ * «High school diploma» and 6 years of experience => minimum=high-school
    + # Requirements ⏎ * Bachelor's degree, or ⏎ * «High school diploma» with long practice => minimum=high-school
    + # Requirements ⏎ * Bachelor's degree ⏎ * or a «high school diploma» with long practice => minimum=high-school
    + # Requirements ⏎ * «Post-secondary diploma or bachelor's degree in physics» => minimum=associate
    + # Requirements ⏎ * «Post-secondary education in mathematics» => minimum=associate
    + # Requirements ⏎ * «GED» or a finished apprenticeship => minimum=high-school
    + # Requirements ⏎ * «Master’s degree in a related subject» => minimum=master
    + # Requirements ⏎ * «Master's degree in a related subject» => minimum=master
    + # Requirements ⏎ * «Master´s degree in a related subject» => minimum=master
    + # Requirements ⏎ * «Master`s degree in a related subject» => minimum=master
    + # Requirements ⏎ * «Master\#u{FFFD}s degree in a related subject» => minimum=master
    + # Requirements ⏎ * «Masters degree in a related subject» => minimum=master
    + # Requirements ⏎ * «Master degree in a related subject» => minimum=master
    + # Requirements ⏎ * «Bachelorʼs degree in a related subject» => minimum=bachelor
    + # Requirements ⏎ * «MASTER'S DEGREE IN A RELATED SUBJECT» => minimum=master
    + # Requirements ⏎ * «bachelor's degree in marketing» => minimum=bachelor
    + # Who you are ⏎ * You hold a «Master of Science in Statistics» => minimum=master
    + # Requirements ⏎ * «Bachelor of Engineering in Computer Science» => minimum=bachelor
    + # Nice to have ⏎ * «Bachelor's» required => minimum=bachelor
    + # Preferred qualifications ⏎ * Must have a «Bachelor's degree in Computer Science» => minimum=bachelor
    + We are looking for a person with a «Bachelor's degree in accounting» and good manners. => minimum=bachelor
    + **Education** ⏎ «Bachelor's in mathematics» => minimum=bachelor
    + Education: «Bachelor's degree» => minimum=bachelor
    + EDUCATION ⏎ * «Degree in Data Science» => minimum=bachelor
    + # Requirements ⏎ * «Educated to degree level» => minimum=bachelor
    + # Requirements ⏎ * «MS», PhD or comparable academic record => minimum=master
    + # Requirements ⏎ * Minimum of a «bachelor’s degree in business» and 2 years in retail => minimum=bachelor
    + # Requirements ⏎ * A «MS in engineering» is required and a PhD is a plus => minimum=master; preferred=doctorate
    - # Requirements ⏎ * A high «degree» of autonomy => minimum=none; preferred=none
    - # Requirements ⏎ * You work with a large «degree» of independence => minimum=none
    - # Requirements ⏎ * Comfortable with some «degree» of ambiguity => minimum=none
    - # Requirements ⏎ * Experience in 360-«degree» feedback => minimum=none
    - # Requirements ⏎ * You know robots with six «degrees» of freedom => minimum=none
    - # Requirements ⏎ * Used to 40 «degrees» Celsius on the roof => minimum=none
    - # Requirements ⏎ * «MS» Office, above all spreadsheets => minimum=none
    - # Requirements ⏎ * Good knowledge of «MS» SQL Server => minimum=none
    - # Requirements ⏎ * «MS» Excel and «MS» Word => minimum=none
    - # Requirements ⏎ * Proficiency in «MS» Project or «MS» Teams => minimum=none
    - # Requirements ⏎ * Latencies below 20 «ms» in production => minimum=none
    - # Requirements ⏎ * Certified Scrum «Master» => minimum=none
    - # Requirements ⏎ * Experience as a Scrum «Master» or agile coach => minimum=none
    - # Requirements ⏎ * Experience with «master» data management => minimum=none
    - # Requirements ⏎ * Keep the «master» branch deployable => minimum=none
    - # Requirements ⏎ * You want to «master» new tools quickly => minimum=none
    - # Requirements ⏎ * Ability to «master» complex subjects => minimum=none
    - # Who you are ⏎ * You are a «master» of your craft => minimum=none
    - # Requirements ⏎ * Willing to «be» in Lisbon twice a month => minimum=none
    - # Requirements ⏎ * You want to «be» in data engineering => minimum=none
    - # Requirements ⏎ * Based in Boston, «MA» or Portland, ME => minimum=none
    - # Requirements ⏎ * Able to work with a BA, a «PM» and the designers => minimum=none
    - # About the team ⏎ You join a team of «PhDs» from all over the world. ⏎ # Requirements ⏎ * Python => minimum=none
    - # About us ⏎ Our founders hold «PhDs» from a Swiss university. ⏎ # Requirements ⏎ * Python => minimum=none
    - # About us ⏎ Founded by two Stanford «PhDs», we make maps. ⏎ # Requirements ⏎ * Python => minimum=none
    - # About us ⏎ Half of our engineers have a «PhD». ⏎ # Requirements ⏎ * Python => minimum=none
    - # Benefits ⏎ * We pay for your «Bachelor's» or Master's degree => minimum=none
    - # Benefits ⏎ * Tuition assistance for a «Bachelor's degree» => minimum=none
    - # Perks ⏎ * Support if you want to finish your «degree» => minimum=none
    - # What we offer ⏎ * Sponsorship of part-time «Master's» programmes => minimum=none
    - # Requirements ⏎ * Python ⏎ We are an equal opportunity employer and hire with or without regard to race, age or the school of your «degree». => minimum=none
    - # Requirements ⏎ * 15 years of full-time «education» => minimum=none
    - # Requirements ⏎ * A formal «degree» is not required => minimum=none; substitutable=false
    - # Requirements ⏎ * No «degree» required => minimum=none; substitutable=false
    - # Requirements ⏎ * You don't need a «degree» in computer science => minimum=none
    - # Requirements ⏎ * A «PhD» is not necessary => minimum=none
    - # Requirements ⏎ * College «degree» not required, curiosity is => minimum=none
    - # Requirements ⏎ * «Master's» preferred => minimum=none; preferred=master
    - # Nice to have ⏎ * «PhD» in machine learning => minimum=none; preferred=doctorate
    - # Responsibilities ⏎ * Mentor «PhD» students during their summer with us ⏎ # Requirements ⏎ * Python => minimum=none
    - # Responsibilities ⏎ * Supervise «master's» theses ⏎ # Requirements ⏎ * Python => minimum=none
    - # Requirements ⏎ * Experience in teaching «undergraduate» students => minimum=none
    - # Requirements ⏎ * Sales «Associate» or cashier experience => minimum=none
    - # Requirements ⏎ * You graduated from the school of «hard knocks» => minimum=none
    + # Requirements ⏎ * You are in your final year of a «Bachelor's degree in physics» => minimum=bachelor
    + # Requirements ⏎ * Current «Master's» student in computer science => minimum=master
    + # Requirements ⏎ * Candidates should be pursuing a «BS or MS in data science» => minimum=bachelor
    + # Requirements ⏎ * A «PhD» or equivalent research experience in physics => minimum=doctorate; substitutable=true
    + # Requirements ⏎ * «Bachelor's (or higher) degree in mathematics» => minimum=bachelor; preferred=none
    + # Requirements ⏎ * Minimum education: «Bachelor's» => minimum=bachelor
    + # Requirements ⏎ * At least a «Master's in a numerate field» => minimum=master
    + # Requirements ⏎ * «4-year degree» or above => minimum=bachelor
    + # Requirements ⏎ * You have completed a «Master's degree» (MSc) in physics => minimum=master; fields=physics
    + # Requirements ⏎ * Hold a «BSc (Hons) in computing» => minimum=bachelor
    + # Requirements ⏎ * «Bachelors or Masters in Engineering» => minimum=bachelor
    + # Requirements ⏎ * «Bachelor’s/Master’s degree in engineering» => minimum=bachelor
    + # Requirements ⏎ * «Bachelor/Master in Economics» => minimum=bachelor
    + # Requirements ⏎ * «B.S./M.S. in Computer Science» => minimum=bachelor
    + # Requirements ⏎ * «MS/PhD in Computer Science» => minimum=master
    + # Requirements ⏎ * «M.S. or Ph.D. in Computer Science» => minimum=master
    + # Requirements ⏎ * «Ph.D in Statistics» => minimum=doctorate
    + # Requirements ⏎ * «M.A. in Linguistics» => minimum=master
    + # Requirements ⏎ * «MCA/B.Tech» from a good institute => minimum=bachelor
    + # Requirements ⏎ * «BCA or MCA» => minimum=bachelor
    + # Requirements ⏎ * Education: «BE/BTech/MTech/MCA» => minimum=bachelor
    + # Requirements ⏎ * «University graduate» with good marks => minimum=bachelor
    + # Requirements ⏎ * «Tertiary qualification in computer science» => minimum=bachelor
    + # Requirements ⏎ * «Higher degree in statistics» => minimum=master
    + # Requirements ⏎ * «Honours degree in mathematics» => minimum=bachelor
    + # Requirements ⏎ * «STEM degree» => minimum=bachelor
    + # Requirements ⏎ * «Technical degree» or certificate => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Some college; «high school diploma» at least => minimum=high-school
    + # Requirements ⏎ * Completed «doctorate in chemistry» with papers => minimum=doctorate
    + # Requirements ⏎ * PhD in physics with 2 years, «MS in physics» with 5 years of experience => minimum=master
    + You need a «PhD in biology» for this job. => minimum=doctorate
    + The successful candidate holds a «Master's degree in geology» and likes rain. => minimum=master
    + # What we're looking for ⏎ «Bachelor's degree in Computer Science». Some Python. A good heart. => minimum=bachelor; skill:Python=required
    - # Requirements ⏎ * You manage a high «degree» of complexity => minimum=none
    - # Requirements ⏎ * A certain «degree» of stubbornness => minimum=none
    - # Requirements ⏎ * Turn problems by 180 «degrees» => minimum=none
    - # Requirements ⏎ * The greatest «degree» of care => minimum=none
    - # Requirements ⏎ * Skilled in «MS» PowerPoint and Outlook => minimum=none
    - # Requirements ⏎ * «MS» Dynamics or «MS» Azure => minimum=none
    - # Requirements ⏎ * Response times of 5 «ms» or 10 ms => minimum=none
    - # Requirements ⏎ * Work with the «Master» Data team => minimum=none
    - # Requirements ⏎ * Set up a «master»/replica cluster => minimum=none
    - # Requirements ⏎ * Willing to «master» new domains and to teach them => minimum=none
    - # Requirements ⏎ * You want to «master» in time what others never learn => minimum=none
    - # Requirements ⏎ * A jack of all trades, «master» of some => minimum=none
    - # About us ⏎ A group of «PhDs» and engineers builds this with you. ⏎ # Requirements ⏎ * Python => minimum=none
    - # About us ⏎ Our team includes 12 «PhDs». ⏎ # Requirements ⏎ * Python => minimum=none
    - # About us ⏎ Our CEO earned her «PhD» in Zurich. ⏎ # Requirements ⏎ * Python => minimum=none
    - # About us ⏎ The company was started by a «PhD» student. ⏎ # Requirements ⏎ * Python => minimum=none
    - You work with «PhDs» and artists from ten countries. ⏎ # Requirements ⏎ * Python => minimum=none
    - # Benefits ⏎ * Get your «Master's» degree on our account => minimum=none
    - # Benefits ⏎ * Discounts at a university for your «Bachelor's» or your children's => minimum=none
    - # Perks ⏎ * Time off for your «PhD» defence => minimum=none
    - # Why you'll love it here ⏎ * Work towards a funded «MSc» => minimum=none
    - # Requirements ⏎ * We hire with or without a «degree» => minimum=none
    - # Requirements ⏎ * A university «degree» is not a must => minimum=none
    - # Requirements ⏎ * No formal «qualifications» required => minimum=none
    - # Requirements ⏎ * Project «Associate» or assistant experience => minimum=none
    - # Requirements ⏎ * Experience with «AA» batteries => minimum=none
    - # Requirements ⏎ * «MA» or other state licence in Boston, MA => minimum=none
    + # What is the opportunity? ⏎ * «BE/BTech/ME/MTech» qualification ⏎ * Proficient in Java ⏎ # Requirements ⏎ * Python => minimum=bachelor
    + # Requirements ⏎ * «Degree or foreign equivalent in Computer Science» => minimum=bachelor; fields=computer science
    + # Requirements ⏎ * «BS required, ideally in a relevant field to analytics (engineering, information systems, math)» => minimum=bachelor; fields=engineering|information systems|math
    + # Requirements ⏎ * «Bachelor's degree – preferably in related field of study such as finance, math/applied math, economics» => minimum=bachelor; fields=finance|math|applied math|economics
    + # Requirements ⏎ * «Degree in health informatics, healthcare administration, health care administration, finance» or similar => fields=health informatics|healthcare administration|health care administration|finance
    + # Requirements ⏎ * «BS/MS EE/CS/CE» or equivalent => minimum=bachelor; fields=ee|cs|ce
    + # Requirements ⏎ * «Bachelor's Degree, with preference to Data Analytics, Information Systems, or Mathematics» => minimum=bachelor; fields=data analytics|information systems|mathematics
    + # Requirements ⏎ * «Bachelor's degree from an ABET accredited program in Electrical Engineering or Computer Science» => fields=electrical engineering|computer science
    + # Requirements ⏎ * «Degree in a STEM related field, e.g. statistics» => fields=stem|statistics
    + # Requirements ⏎ * «Degree in physics or risk management» => fields=physics|risk management
    + # Requirements ⏎ * «Degree in a technical or analytical domain» => minimum=bachelor; fields=none
    - # About us ⏎ Kate holds a Stanford «PhD» and 12 years of executive experience. ⏎ # Requirements ⏎ * Python => minimum=none; years=none
    - Harriet Vale holds a «PhD» in physics and has led teams for years. ⏎ # Requirements ⏎ * Python => minimum=none
    + # Duties ⏎ * You draw maps. ⏎ # Details ⏎ Education «Bachelor's Degree» ⏎ # Requirements ⏎ * Python => minimum=bachelor
    + # Requirements ⏎ * «Bachelor's degree»; Masters’ degree in mathematics preferred => minimum=bachelor; preferred=master
    + # Requirements ⏎ * «Masters’s degree in mathematics» required => minimum=master
    - # Requirements ⏎ * Proficiency in «MS» and Google application suites => minimum=none
    + # Requirements ⏎ * An «MS» and five years of experience => minimum=master
    + # Requirements ⏎ * A «computer science degree» => minimum=bachelor; fields=computer science
    + # Requirements ⏎ * «Engineering, data science, IT, mathematics, or statistics degree» => minimum=bachelor; fields=engineering|data science|it|mathematics|statistics; skill:statistics=none
    + # Requirements ⏎ * A «technical degree» => minimum=bachelor; fields=none
    + # Requirements ⏎ * Experience in analytics, «degree» required => minimum=bachelor; fields=none
    + # Requirements ⏎ * The candidate holds a «PhD» => minimum=doctorate
    - # Requirements ⏎ * Fresh Graduate «degree» holders are welcome to apply => minimum=none; preferred=none
    - # Requirements ⏎ * Cluster «Master» / Deployment Server, search heads => minimum=none
    + # Requirements ⏎ * «Master / PhD in physics» => minimum=master
    + # Requirements ⏎ * «B. S. in Computer Science» required => minimum=bachelor; fields=computer science
    + # Requirements ⏎ * «M. Sc. in Physics» => minimum=master; fields=physics
    + # Requirements ⏎ * «Bachelor's degree» (B. S.) in economics and six (6) years of experience => minimum=bachelor; years=6
    - # Requirements ⏎ * You know plan B. Start tomorrow. => minimum=none
    - # Requirements ⏎ * Vitamin B. A good heart. => minimum=none
    - # Who we are ⏎ Our founders, Tom Ardley and Kate Ardley, bring a powerful blend of many talents: Tom has sailed for years in small and in large boats on both coasts, while Kate holds a Windmere «PhD». => minimum=none
    - # Requirements ⏎ * You may not have a «PhD» in maps but you can read them => minimum=none
    - # Requirements ⏎ * You don't need to hold a «master's» degree => minimum=none
    + # Requirements ⏎ * Our founders want maps. You hold a «PhD» in them. => minimum=doctorate
    - # Requirements ⏎ * Send your resume as an «MS» doc => minimum=none
    + # Requirements ⏎ * «Baccaulaureate or Masters' degree» => minimum=bachelor
    """#
}
