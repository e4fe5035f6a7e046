import Model

/// Words for kinds of employment, each under its kind; `(a|b|)` lists alternatives.
///
/// Under `none` stand phrases that hold such a word and say nothing of this job.
enum EmploymentVocabulary {
  static let table = """
    # full-time
    (full time|fulltime|full - time|full – time|vollzeit|temps plein|temps complet|tiempo completo|jornada completa|tempo pieno|heltid|voltijd|voltijds|kokoaikainen|pełny etat)
    # part-time
    (part time|parttime|part - time|part – time|teilzeit|temps partiel|half time|medio tiempo|media jornada|tempo parziale|mi temps|deltid|deeltijd|deeltijds|osa aikainen|job share|jobshare|část úvazku)
    # contract
    (contract|contractor|contractors|contractual|freelance|freelancer|freelancers|contract to perm|corp to corp|w2 contract|self employed|b2b contract|day rate|day rate contracts|consultancy contract|contracting)
    # contract+temporary
    (fixed term contract|temporary contract|temp contract|contract temporary|month ftc|months ftc|mth ftc|year ftc)
    # temporary
    (fixed term|temporary|temporary position|maternity cover|paternity cover|parental leave cover|maternity leave cover|sick leave cover|zero hours|zero hours contract|tijdelijk|vikariat|määräaikainen|temp position|temp role|temp job|temp assignment|seasonal position|seasonal role|seasonal job|temp to hire|temp to perm|befristet|limited term|term limited|locum|fixed term position|fixed term appointment)
    # internship
    (internship|internships|intern|co op|coop|industrial placement|student placement|placement year|year in industry|summer placement|stagiaire|traineeship|praktik|praktikum|stage de fin)
    # permanent
    (permanent|unbefristet|festanstellung|indefinite|indefinite contract|permanent contract|permanent employment contract|unlimited contract|open ended contract|direct hire|permanent employment|permanent position|unlimited employment|regular position|unbefristete|indefinido|tillsvidare|tillsvidareanställning|fast stilling|fastanställning|vast contract|vast dienstverband|tempo indeterminato|vakituinen)
    # full-time=
    (ft|1.0 fte|1 fte|100 % fte)
    # part-time=
    (pt)
    # contract=
    (b2b|c2c|c2h|1099)
    # temporary=
    (temp|seasonal|interim|casual|per diem)
    # permanent=
    (perm|unlimited|open ended|cdi)
    # permanent+full-time
    (full time and regular|full time regular position|regular full time position) (position|)
    # contract!
    (contract|freelance) (basis|opportunity|assignment|engagement) | (month|months|week|weeks|year) (contract|contracting|contract position|contract role) | (contractor of record|independent contractor|independent contractor agreement|freelance contract|contractor agreement|contract to hire)
    # part-time!
    (part time|parttime) (is|would be|hours|work|working|employment|arrangement|arrangements|) (also|) (possible|available|negotiable|welcome|arrangement|arrangements|can be arranged|on request)
    # internship!
    (this|our|the) (paid|summer|winter|) internship (is|will|runs|lasts|starts|begins|takes|offers|gives|provides|program|programme|role|position)
    # full-time!
    as a full time employee
    # none
    (no|not|non) (c2c|c2h|1099|contract|contractors|corp to corp|freelance|freelancers) | (full time|part time) benefits | (states|u.s.|us|uk|canada) on a (permanent|full time) basis | (considered|eligible) for (a|) (full time|permanent) | (full time / part time|full / part time)
    (full time|fulltime|part time|permanent|contract|temporary|intern|contractor) (employees|staff|student|students|equivalent|equivalents|degree|education|study|studies|team members|colleagues|associates|workers|enrolled|enrolment|enrollment|course|mba|program|programme|experience|work experience|years|resident|residents|residency|residence|secretary|hires|members|teammates|faculty|license|licence|relocation|change|changes|offboarding|record|records|childcare|attention|work authorization|parental|leave|personnel|undergraduate|graduate|phd|masters|bachelor's|university|visa|visas|protected|job offer|employee|roles at|exempt employees)
    (smart|smarts|data|api|service|services|government|federal|vendor|vendors|supplier|customer|client|commercial|legal|social|futures|prime|sub|existing|new|employment|sales|support|research|union|license|defense|defence|maintenance|construction|energy|your|the|our|psychological|consumer|behavioral|master|clients') (contract|contracts|contractors|contractor)
    contract (negotiation|negotiations|management|law|laws|terms|manufacturing|manufacturer|manufacturers|research|organizations|organization|organisations|review|reviews|lifecycle|life cycle|testing|tests|administration|award|awards|obligations|documents|documentation|drafting|renewal|renewals|value|values|compliance|analysis|analytics|data|vehicles|vehicle|platform|platforms|requirements|manager|managers|specialist|specialists|administrator|proposals|deliverables|number|performance|modification|modifications|pricing|development organization|execution|types|provisions|clauses|disputes|services agreement|bidding|vendors|labs|work authorization|deliverable|language|ai|intelligence|closing|process|processes|is awarded|win|start|funding|signing|furniture)
    (managing|manage|negotiate|negotiating|review|reviewing|draft|drafting|oversee|administer|lead|multiple|signed|award of|under) (of|) contracts | contract with (the|a|our|customers|clients|vendors) | under contract | contracts
    (potential|potentially|possibility|possible|chance|opportunity|option|prospect|view|path|likely|conversion|convert|converted|converting|converts|transition|transitioning|lead|leading|leads|turn|extended|extension) (for|of|to|into|for conversion to|to become|to a|to convert to|) (a|) (full time|permanent|fulltime)
    (via|via an|through an|from an|as an|demonstrated via an|completed|completion of|prior|previous|relevant|former|past|1|one|two|2|first|through|including|internship or|and|of) (internship|internships|coop|co op|intern|traineeship) (experience|or|and|experiences|is|are|in|, work|) | (internship|internships|intern|co op|coop) (experience|or work|or co op|or industry|or other|and co op|or relevant|or research|projects|or professional) | (manage|mentor|mentoring|supervise|supervising|train|training|guide|coach|lead) (junior|) (interns|intern|internships)
    (parental|family) (part time|leave) | part time mba | part time study | (temporary|temp) (license|permit|state|and permanent|files|tables|table|basis as|staffing|workers|residence|protected status|schutz|relief|password) | (short term|casual) (disability|goals|dress|memory|disability insurance|and|objectives|clothing|work environment|friday|fridays|rental|rentals|projects|long term|planning|forecasting|atmosphere|environment|office|attire) | short term | unlimited (pto|vacation|paid|time|access|1|holiday|holidays|leave|sick|growth|potential|possibilities|green|energy|opportunity|opportunities|flexible|learning|book|books|mental|coffee|supply|number|data|earning|personal|career|creativity|counselling|sessions|use) | indefinite leave | permanent (residents|resident|residency|u.s.|us|makeup|magnet|magnets) | open ended (question|questions|problem|problems|research|tasks|and|challenges|generation|exploration|projects|discovery|analytical|data|business|requests|play|learning|contexts) | (interim|seasonal) (results|analysis|analyses|secret|report|reports|clearance|financial|patterns|trends|products|effects|data|adjustment|management|ceo|cto|demand|changes) | b2b (saas|data|software|sales|company|companies|marketing|customers|startup|startups|product|products|platform|platforms|commerce|e commerce|financial|fintech|tech|technology|business|service|services|payments|market|marketplace|space|environment|clients|and|segment|enterprise|/|experience|integrations|integration|industry|partners|or|b2c|organisations|organizations|setting|world|context|brands|domains|travel|subscription|online|cloud|media) | (federal|government|subcontractor|prime|general|independent third party) (contractor|contractors)
    """
}

/// What an entry of the table says.
struct EmploymentTerm {
  /// The kinds that it names; none where it says nothing of the job.
  var kinds: [Employment]
  /// Whether it says so wherever it stands.
  var isSure = false
  /// Whether it says so only between signs, or alone: "Vienna | Full-time | unlimited".
  var isAlone = false

  /// One a group of the table, in its order.
  static let all: [(name: String, term: EmploymentTerm)] = [
    ("full-time", EmploymentTerm(kinds: [.fullTime])),
    ("part-time", EmploymentTerm(kinds: [.partTime])),
    ("contract", EmploymentTerm(kinds: [.contract])),
    ("contract+temporary", EmploymentTerm(kinds: [.contract, .temporary])),
    ("temporary", EmploymentTerm(kinds: [.temporary])),
    ("internship", EmploymentTerm(kinds: [.internship])),
    ("permanent", EmploymentTerm(kinds: [.permanent])),
    ("full-time=", EmploymentTerm(kinds: [.fullTime], isAlone: true)),
    ("part-time=", EmploymentTerm(kinds: [.partTime], isAlone: true)),
    ("contract=", EmploymentTerm(kinds: [.contract], isAlone: true)),
    ("temporary=", EmploymentTerm(kinds: [.temporary], isAlone: true)),
    ("permanent=", EmploymentTerm(kinds: [.permanent], isAlone: true)),
    ("permanent+full-time", EmploymentTerm(kinds: [.permanent, .fullTime], isSure: true)),
    ("contract!", EmploymentTerm(kinds: [.contract], isSure: true)),
    ("part-time!", EmploymentTerm(kinds: [.partTime], isSure: true)),
    ("internship!", EmploymentTerm(kinds: [.internship], isSure: true)),
    ("full-time!", EmploymentTerm(kinds: [.fullTime], isSure: true)),
    ("none", EmploymentTerm(kinds: [])),
  ]
}
