/// What a phrase says of where the work is done.
enum ModeWord: String, CaseIterable {
  /// A word that says it only where a line is about nothing else: a title, a place, a label's value.
  case remote, hybrid
  case onSite = "on-site"
  /// Words that say it wherever they stand.
  case remoteJob = "remote-job"
  case hybridJob = "hybrid-job"
  case onSiteJob = "on-site-job"
  /// Work from home as one benefit of several.
  case someHome = "some-home"
  /// A culture that is open to remote work.
  case remoteCulture = "remote-culture"
  /// Words that hold one of the others and say nothing of the work.
  case none
}

/// Words for where work is done, under what they say; `(a|b|)` lists alternatives.
enum WorkModeVocabulary {
  static let table = """
    # remote
    (remote|remotely|wfh|work from home|work from anywhere|telecommute|telework|teleworking|virtual|home based|homebased|télétravail|anywhere in|anywhere in the|anywhere in the world|home office role)
    (remote|virtual) (in|from|within|across|only|ok|okay|allowed|possible|available|eligible|us|usa|uk|eu|emea|latam|india|europe|canada|worldwide|global|anywhere|first|based|option|optional) | fully remote | remote (,|/|-) (us|usa|uk|eu|emea)
    li remote | (remote|virtual) / (onsite|on site|hybrid|in office)
    remote monday
    # remote-job
    (fully|100 %|100|completely|entirely|full|permanently|primarily|mostly) (remote|remotely|home based|distributed|virtual)
    (remote|home based|home office|virtual|telework|telecommute) (role|position|job|opportunity|engagement|contract|internship|employment|role.|based role|based position|first role) | (remote|wfh|work from home) (work|working|) environment | (remote|wfh|work from home) status | (from|of) (the comfort of|) your own home
    (is|be|are|being|works|as) (a|) (fully|100 %|100|completely|entirely|) (remote|remotely|home based|telework eligible|virtual) | (remote|work) from anywhere in | (can|may|will|could|must) (be|) (work|working|done|performed|based|sit|carried out|worked|completed|filled|) (fully|) (remote|remotely|from home|from anywhere)
    (hiring|hire|hires) (fully|) (remote|remotely) (across|in|within|from|anywhere|worldwide|globally)
    work (fully|100 %|completely|entirely|) (remotely|remote) (from|in|within|anywhere|full time|with|and|as|,|.) | (work|working|works|based) (remotely|remote|from anywhere|from home full time)
    (ability|able|freedom|option|opportunity|choose|choice|flexibility|comfortable) to (work|be) (fully|100 %|) (remote|remotely|from anywhere) | work from (anywhere|wherever)
    remote (or|and/or|, or|/) (onsite|on site|in office|in person|office|hybrid|located|local) | (onsite|on site|in office|office|hybrid) (or|and/or|, or|/) (fully|) remote
    (open|available|considered|eligible) (to|for|as|) (fully|) remote (candidates|applicants|work|location|locations|) | remote (candidates|applicants|employees) (are|will be|welcome|considered|from|in|within|across|located|only|must) | remote eligible | telework eligible
    remote (in|within|from|across|anywhere in) (the|) (us|usa|u.s.|united states|uk|united kingdom|eu|europe|european union|canada|india|latin america|latam|brazil|mexico|germany|poland|spain|portugal)
    (we are|we're|is|are|as) (a|an|) (fully|all|100 %|) (remote|distributed|remote first|fully distributed|all remote) (company|team|organisation|organization|first company|startup|workforce) | (remote first|fully distributed|all remote) (company|team|organisation|organization|startup|culture|environment|workplace|role|work) | remote first
    (home working|homeworking|home work|working from home|work from home) (role|position|job|post|contract|basis) | we have no (office|offices|physical office|headquarters) | (no|without an) office to (go|come|commute) to | (entirely|fully|completely|wholly|permanently|100 %) from (your|) home
    (can|may|will|could|is|be) (be|) (done|performed|carried out|worked|) (entirely|fully|completely|wholly|permanently|100 %) (from|at) (your|) home | (100 %|full|fully|complete|permanent) (home office|homeoffice|telework|teleworking|wfh|work from home|remote work|mobile work|mobile working)
    (never|not|no) need to (come|commute|travel) (in|into|to) (to|) (the|an|our|) (office|) | (work|working|works|join us) from (any location|any place|your own home|your home office)
    # hybrid
    (hybrid|hybrid remote|partially remote|part remote|flex office|semi remote|flexible workplace|partly remote)
    li hybrid | l1 hybrid
    # hybrid-job
    hybrid (role|position|job|opportunity|working|work|schedule|model|arrangement|arrangements|policy|environment|workplace|setup|set up|basis|work model|work environment|way|approach|office|in office|remote|/ flexible|/ remote|flexible|structure|mode|format|team|setting|workweek|work week|days|contract|pattern|option|options|working model|culture|, with|with|based|location|onsite|on site|place)
    (is|be|are|as|currently|offer|offers) (a|an|) hybrid | a hybrid (of|,) | hybrid -
    (1|2|3|4|one|two|three|four) (-|to|or|–|) (1|2|3|4|two|three|four|) (days|day|x|times) (a|per|each|every|/|in the|out of the|) (week|wk|working week|) (is|are|) (in|on|at|from|onsite|on site|remote|remotely|wfh|home office) (the|our|your|a|an|) (home|office|site|person|local|nearest|london|city|new york|san francisco|toronto|hub|hubs|workplace|)
    (1|2|3|4|one|two|three|four|1 2|2 3|3 4) (days|day|times) (a|per|each|every|/|) (week|month) (in|on|at|from) (our|the) | (once|twice|thrice|couple of times|few days|some days|certain days|select days|several days) (a|per|each|every|) (week|month|) (in|at|on|onsite|on site|from) (the|our|) (office|site|home|person|) | (days|day) (in|at) (the|our) office | (days|day) (in office|on site|onsite|work from home|wfh|remote|in the office|from home|working from home)
    (office|in office|onsite|on site|in person|in the office|from the office|at the office|to the office|to office|into the office) (:|at least|for|minimum|minimum of|a minimum of|up to|-|,|approximately|about|on|expectation of|) (at least|) (1|2|3|4|one|two|three|four) (-|to|–|) (1|2|3|4|two|three|four|) (or more|) (days|day|x|times|) | (in the office|from the office|to the office|into the office) (at least|) (once|twice) (or twice|) (a|per|each|every) (week|month)
    (work|working|split|divide) (your|their|the|) (time|week|) (both|) (from home|between home|between the office|remotely) and (from|in|the|at|home|office|onsite|on site) | from home and from | (mix|combination|balance|blend|mixture) of (remote|in office|onsite|on site|home|office|in person|working from home|work from home|wfh) | (partially|partly|part|partial) remote | (some|part time|limited|occasional|flexible) (remote|telework|work from home) (work|) (is|possible|available|options|considered) | half of your working time | in the office for in person
    (remote|telework|home office|homeoffice) (up to|of up to|:|) (1|2|3|4|20|30|40|50|60) (%|days|day|percent)
    (20|30|40|50|60) % (remote|home office|homeoffice|telework|work from home|wfh|in office|onsite|on site)
    (10|20|30|40|50|60|70|80) % (mobile working|mobile work|teleworking|home working|homeworking|working from home|remote work|remote working) | (split|splits|divide|spend) (your|our|their|the|my) (time|week|days|hours|working week|work week) between (your|the|) (home|office|hq|remote)
    (in|at) (the|our) (office|hq|studio|lab) (at least|) (once|twice|one day|a day|two days|three days|1 day|2 days|3 days) (or twice|) (a|per|each|every) (week|month|fortnight) | (partly|partially) (from|at) home | office days | every other week in (the|our) office
    (can|may|will|could|) work from home (on|up to|one|two|three|four|1|2|3|4|part of|some|a few|every other|once|twice|for part of|occasionally) (mondays|tuesdays|wednesdays|thursdays|fridays|monday|tuesday|wednesday|thursday|friday|days|day|the week|of the|days a week|times|a week|two|three|one|1|2|3|)
    (1|2|3|4|one|two|three|four|some|certain) (days|day) (a week|per week|each week|/ week|/ wk|) (at|from) home | (1|2|3|4|one|two|three|four) (days|day) (a|per|each|/) (week|wk) (remote|wfh|telework|home office) | (monday|tuesday|wednesday|thursday|friday|mon|tue|wed|thu|fri) (and|to|-|–|,|&) (monday|tuesday|wednesday|thursday|friday|mon|tue|wed|thu|fri) (in|at) (the|our) office
    # on-site
    (onsite|on site|in office|in person|work from office|wfo|office based|on premise|on premises|in the office)
    li (onsite|on site|in office) | l1 (onsite|on site)
    # on-site-job
    (onsite|on site|in office|in person|office based) (role|position|job|opportunity|only|full time|work|required|essential|presence|daily|5|five|monday|attendance|work environment|schedule|internship)
    (is|be|are|works|work|working|fully|100 %|100|as|based|entirely|strictly) (a|an|) (fully|100 %|full time|) (onsite|on site|in office|in person|office based|work from office)
    (5|five) (days|day|x) (a|per|each|every|/|in the|in a|) (week|) (in|on|at|from|onsite|on site|work from office|wfo) (the|our|) (office|site|person|) | (onsite|on site|in office|in the office|in person|from office|from the office|work from office) (,|-|:|for|) (5|five|all 5|all five) (days|day|x)
    (no|not) (a|) (remote|hybrid|work from home|wfh|telework) (work|role|position|option|options|job|opportunity|available|possible|eligible|or hybrid|) | (remote|hybrid|remote work|telework|work from home|remote working|hybrid work) (is|are|work is|option is|options are) (not|unavailable|currently not) (a|) (available|possible|offered|an option|permitted|allowed|considered|eligible|) | (cannot|can not|can't|not be|unable to) (be|) (work|performed|done|) (remote|remotely|from home) | non remote | not eligible for (remote|telework|hybrid)
    (must|required to|need to|needs to|expected to|able to|will) (work|be|report|come) (onsite|on site|in office|in person) (full time|daily|every day|) | (be|work|report|come) (in the office|to the office|into the office) (full time|daily|every day) | day 1 onsite
    (onsite|on site) at our | (daily|physical|personal|regular|) (presence|attendance) (in|at|on) (the|our|) (office|offices|laboratory|lab|site|workplace|campus|clinic|plant|workshop|school) (is|will be) (required|mandatory|essential|expected|necessary|needed) | (daily|physical) (presence|attendance) (is|) (required|mandatory|essential)
    (home working|homeworking|working from home|home office|homeoffice|wfh|teleworking|telecommuting|mobile working|home based working) (is|are) (not|unavailable|currently not|unfortunately not) (a|) (available|possible|offered|an option|permitted|allowed|considered|)
    (cannot|can't|can not|won't|will not) be (done|performed|carried out|) (remote|remotely|from home|home based|from a distance) | all sit (together|in one room|in one office|in the same room) | (in|at|on) (the|our) (office|site|lab|workshop|plant|clinic) (every|each) (working day|day|workday)
    # some-home
    (home office|homeoffice|home offices|home working|homeworking|mobile working|mobile work|remote work|remote working|work from home|working from home|wfh|telework|teleworking|telecommuting) (option|options|days|day|possible|possibility|possibilities|opportunity|opportunities|flexibility|policy|arrangement|arrangements|regulation|agreement|available|allowance days|is part|up to|after|and flexible|, flexible|one day|per week)
    (possibility|option|options|opportunity|flexibility|opportunities|flexible working hours and) (to|of|for|) (partially|occasionally|) (work|working|) (remotely|remote|from home|home office|homeoffice|remote work|mobile working|home working) | (flexible|extended|generous|regular) (home office|homeoffice|remote work|remote working|work from home|working from home)
    (flexible working|flexible work|flextime|flexitime|flexible working hours|flexible hours|flexible working time|flexible working time models) (,|&|and|/|:|with|incl.|including|) (home office|homeoffice|remote work|mobile working|work from home|remote working) | (home office|homeoffice|mobile working) (and|&|,|/) (flexible|flexitime)
    # remote-culture
    remote friendly | remote work environment
    # none
    (remote|remotely) (sensing|control|controlled|monitoring|access|teams|team members|team|desktop|support|server|servers|areas|area|locations|sites|site|offices|communities|stakeholders|management|diagnostics|devices|patient|patients|procedure|repository|repositories|collaboration|communication|meetings|setting|culture|coding|interview|interviews|assistance|users|learning|workforce|workers|employees and|colleagues|procedures|work environments|online|deposition|execution|participants|viewing|systems|operated|operation|operations|piloted|methods|debugging|installation|identification|invocation|care|health|deposit|village|villages|regions|work force|tools|first aid|exam|instruction|teaching|office environments|office)
    (work|working|collaborate|collaborating|communicate|communicating|partner|coordinate|interact) (effectively|closely|) with (a|) (remote|distributed|virtual) | (manage|managing|lead|leading|support|supporting) remote
    (is|are|as|and|of|on|with|for|) (a|an|our|) hybrid (cloud|clouds|multi|multicloud|infrastructure|environments|and multi|it|app|apps|application|applications|vehicle|vehicles|search|retrieval|models|algorithms|architecture|architectures|electric|systems|methods|solutions|data|mobile|on premises|quantum|event|events|bonding|integrated|aircraft|propulsion|rag|sql|threat|warfare|power|energy|computing|deployment|deployments|technologies|platform|platforms|network|networks|database|databases|learning) | (private|public|cloud|on premise|on premises|multi cloud|multi) (/|and|,|or|,and|, and) hybrid | (cloud|aws|azure|gcp) (and|/|or|,) (hybrid|on premise|on premises)
    (onsite|on site) (at|in) (our|the) (client|clients|customer|customers|partner|partners|client's|customer's|clients'|customers') | (onsite|on site) (support|interview|interviews|gym|parking|childcare|child care|fitness|cafeteria|cafe|lunch|lunches|meals|amenities|visits|visit|customer|client|clients|customers|training|services|service|installation|commissioning|medical|health|doctor|wellness|clinic|team|teams|leadership|manager|managers|assessment|food|kitchen|perks|benefits|massage|barista|canteen|restaurant|events|meetings|meeting|coffee|staff|with customers|with clients|at customer|at client|at our clients|facilities|catering|deployment|shower|showers|daycare|pharmacy|barber|engineer|engineers|coordination|at the client|at the customer|construction|activities|laundry|bike|ev)
    (on premise|on premises|on prem) (and|or|/|,|data|software|solutions|infrastructure|deployment|deployments|environment|environments|servers|systems|cloud|applications|to|hardware|databases|based|platforms|installation|technology|it)
    anywhere in (the|our|your|a) (process|stack|pipeline|organization|organisation|company|business|code|codebase|building|plant|system|product)
    (work from home|work from anywhere|remote|remote work) (program|programme|policy|weeks|month|months|perk|benefit|days per year) | (in office|in person|onsite) (requirement|requirements)
    in person (events|meetings|meeting|collaboration|gatherings|interview|interviews|training|visits|offsites|retreats|or virtual|and virtual|learning|connection|team|summit|onboarding|sessions|workshops|communication|activities) | (offsites|events|retreats|discuss|details|meet|meeting|interview|interviews) in person | (remotely|virtually|virtual|online|phone) (or|and) in person | in person (or|and) (virtual|online|remote|remotely|over)
    work from (anywhere|home|abroad) (for|up to|) (up to|) (1|2|3|4|5|6|8|10|12|20|30|60|90|one|two|three|four|several|some|x) (days|weeks|months|week|month|business|working) | (1|2|3|4|5|6|8|10|20|30|60|90|four|two|three|six) (days|weeks|months|week|month) (of|per year of|a year of|) (work|working) from (anywhere|abroad) | (work from|working from) abroad
    (home office|remote work|wfh|work from home|remote|work from home office|homeoffice) (/ commuter|stipend|budget|allowance|setup|set up|equipment|furniture|expenses|reimbursement|credit|allowances|expense|bonus|supplies|fund|assessment|coding exercise)
    (virtual|virtually) (job tryout|reality|machine|machines|assistant|assistants|agent|agents|care|events|event|interview|interviews|meetings|health|private|environment|environments|network|team|teams|fitness|visits|medical|screening|screen|lan|memory|prototyping|and augmented|twin|twins|world|worlds|desktop|server|servers|call|onboarding|training|classroom|healthcare|screening|commissioning|background|try|production|power|recruiting|wellness|workshops|conference|physical|servers|infrastructure)
    """
}
