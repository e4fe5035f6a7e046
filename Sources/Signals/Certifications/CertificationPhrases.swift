/// Phrases that only the rules of certificates ask for; `(a|b|)` lists alternatives.
enum CertificationPhrases {
  static let table = """
    # certificateNoun
    (certification|certifications|certificate|certificates|cert|certs|certificated|accreditation|accreditations)
    # certificateNouns
    (certifications|certificates|certs|accreditations)
    # certifiedWord
    certified
    # licensedWord
    licensed
    # licenceNoun
    (license|licenses|licence|licences|licensure)
    # certificateModifier
    (cloud|security|cybersecurity|professional|industry|technical|vendor|data|engineering|devops|networking|network|nursing|teaching|agile|scrum|infosec|analytics|database|programming|privacy|audit|risk|compliance|quality|it|ai|ml|coding|clinical|medical|project|product|management|architecture|architect|developer|administrator|relevant cloud|solutions|platform|ai/ml|leadership|accounting|actuarial|safety)
    # certificateStop
    (preferred|required|requires|require|desired|mandatory|periodic|optional|relevant|additional|other|any|all|some|one|more|current|valid|active|appropriate|applicable|related|following|necessary|equivalent|similar|recognized|recognised|formal|obtain|obtaining|obtained|hold|holds|holding|possess|possesses|possessing|have|has|having|with|complete|completing|completed|completion|achieve|earn|earned|earning|maintain|maintaining|pursue|pursuing|gain|gaining|get|education|license|licenses|licence|licences|licensure|degree|degrees|bachelor|bachelors|master|masters|training|trainings|diploma|diplomas|courses|coursework|experience|skills|knowledge|awards|qualifications|paid|free|globally|multiple|several|two|three|strong|our|your|their|its|new|further|ongoing|special|specific|higher|bonus|plus|ideally|preferably|nice|a|an|the|this|that|of|no|not|each|only|also|include|includes|including|by|for|in|to|on|from|as|is|are|be|must|should|will|advanced degrees|where|such|great|these|those|honors|honours|publications|certifications|certification|certificates|certificate|certified)
    # certificateOther
    (compact|process|processes|engineer|engineers|engineering|manager|managers|management|authority|authorities|body|bodies|program|programs|programme|requirement|requirements|standard|standards|testing|tests|test|activities|policy|policies|reimbursement|reimbursements|support|assistance|course|courses|cost|costs|fee|fees|exam reimbursement|of|on|effort|efforts|plan|plans|package|packages|basis|projects|project|specialist|analyst|lead|team|teams|services|service|level agreement|pinning|authorities|rotation|lifecycle|opportunities|path|paths|track|incentive|incentives|bonus|bonuses|budget|allowance|sponsorship|discount|discounts|review process|data|holders only|agreement|agreements|terms|key|keys|server|model|models|reviews|validation)
    # noCertificate
    (great place to work|b|b corp|bcorp|minority|woman|women|veteran|lgbt|iso|iso 9001|iso 27001|iso 13485|soc 2|soc2|cmmi|cmmc|pci|usda|organic|energy star|leed|wbenc|8(a)) (certified|certification|certifications|accredited)
    (ssl|tls|x.509|digital|client|server|security|public key|birth|marriage|death|gift|type|supplemental type|airworthiness|conformity|stock|share|school|high school|graduation|graduate|undergraduate|postgraduate|matura|educational|product|products|device|aircraft|vehicle|software|safety|regulatory|flight|system|systems|hardware|drug|employment|police|health|medical|enrollment|enrolment|conduct|work|export|marketing|open source|import|liquor|driver's|drivers|driver|driving|g driver's|driver|fishing) (certificate|certificates|license|licenses|licence|licences|licensure|licensed|certification and|certification activities|certification process|registration)
    (product|products|device|aircraft|vehicle|software|regulatory|flight|system|systems|hardware|part|design and|type) (certification|certifications)
    (certificates|certificate) (of|pinning|authority|authorities)
    (we|we're|we are|they are|company is|is a|is an|are a) (proudly|proud|officially|) (certified|licensed)
    certified (as|by|a) (a|) great place
    (third party|self|safety|re) certification
    board certified (psychiatrist|psychiatrists|physician|physicians|doctor|doctors|therapists|behavior analysts)
    (vehicle|event|conference|course|user|account|voter|business|company|patient|image|point cloud|device|trademark|trial) registration
    (training|education) (or|and|,) (certification|certifications) on
    # certificateGift
    (we|we'll|we will|company|employer) (pay|pays|cover|covers|reimburse|reimburses|sponsor|sponsors|fund|funds) (for|your|all|the)
    (we|we'll|company|employer|you|you'll|employees) (will|can|) (pay|pays|cover|covers|reimburse|reimburses|sponsor|sponsors|fund|funds|support|supports|encourage|encourages|offer|offers|provide|provides|receive|earn|get|gain) (for|you|your|all|the|) (company paid|paid|free|professional|technical|relevant|industry|training|trainings|courses|) (and|for|with|) (certifications|certification|certificates|training|trainings|courses|education)
    (certification|certifications|certificate|certificates|training|education|tuition|exam) (reimbursement|assistance|budget|allowance|costs|fees|bonus|bonuses|stipend|paid|opportunities|opportunity)
    (company|employer|fully) (paid|sponsored|funded) (professional|) (training|trainings|certification|certifications|courses)
    (paid|free|sponsored|funded) (industry|professional|technical|) (certification|certifications|certificates)
    (help|helping) you (get|obtain|earn|become|gain)
    opportunity to (earn|obtain|get|gain|become)
    # certificateLevel
    (associate|professional|specialty|speciality|specialist|expert|foundational|foundation|foundations|practitioner|advanced|intermediate|master|associate level|professional level|expert level|foundation level)
    # certificateFor
    (in|for|such as|like|including|include|from|through|e.g.|i.e.) (a|an|any|one of|at least one|) (:|,|)
    as (a|an)
    (, such as|, including|, e.g.|, like)
    # notSubject
    (accredited|approved|recognized|recognised|great|the|this|our|your|that|these|those|its|their|you|we|all|each|every|which|who|whom|order|addition|accordance|place|use|order to|six|1|2|3|6|12|90)
    # certificateLink
    (of|for|and|in|&|-|with)
    # licensedWork
    (nurse|nursing|rn|lpn|lvn|state|physician|medical|pharmacist|pharmacy|teaching|teacher|counselor|therapist|therapy|worker|psychologist|engineer|engineering|pe|estate|insurance|contractor|electrician|electrical|plumbing|applicator|applicators|professional|practice|dental|dentist|veterinary|veterinarian|cosmetology|pilot|broker|law|bar|clinical|laboratory|scientist|technologist|radiology|technician|architect|surveyor|accountant|cpa|optometry|social|occupational|respiratory|psychology|securities|practitioner)
    """
}
