/// Names of security clearances, and what bears their words and is none; `(a|b|)` lists alternatives.
enum ClearanceVocabulary {
  static let table = """
    # clearance
    (active|current|final|interim|) (ts|top secret) (/|-|with|, |and|) (sci|sap|ssbi) (security|) (clearance|clearances|) (with|w/|and|,|/|) (an|a|) (ci|full scope|fs|fsp|lifestyle|favorable|counterintelligence|) (poly|polygraph|)
    (active|current|final|interim|) (tssci|top secretsci|ts|top secret) (security|) (clearance|clearances|cleared|required|preferred|or higher|or above) | top secret with (poly|polygraph|ci)
    (active|current|final|interim|) (dod|doe|us|u.s.|government|federal|dhs|nato|uk|national|cbp|irs|usps) (top secret|secret|confidential|q|l|public trust|security|sensitive|issued secret|issued government|issued|) (security|government security|) (clearance|clearances|clearance level|vetting)
    (active|current|final|interim|) (secret|interim secret|top secret|confidential|government|security|public trust|national security|sensitive|nato secret|q|l|sc|dv|ctc|bpss|ebs|edv|nv1|nv2|nv 1|nv 2|baseline|agsva|reliability status|enhanced reliability|poly|polygraph|sci|doe q|doe l|collateral|itar|government issued security|dod secret|dod security|usps sensitive) (security|level|) (clearance|clearances|cleared|clearance level)
    (interim|active|current|final) (secret|top secret) (ok|okay|accepted|acceptable|required|preferred|or above|or higher|eligible|eligibility) | nato (secret|confidential|restricted) | cosmic top secret
    (security|secret) cleared | public trust | (bpss|sc|dv|edv|nv1|nv2) (clearance|cleared|check|checks|vetting|level|security clearance|eligible|vetted) | bpss | nv1 | nv2 | negative vetting (level|) (1|2|) | doe (-|) q | q clearance | developed vetting | baseline personnel security standard | (full scope|ci|lifestyle|counterintelligence|fs|ic) (poly|polygraph) | yankee white | reliability (status|clearance) | clearance (required|level|:|requirement|requirements) (:|) (ts|ts/sci|top secret|secret|public trust|top secret/sci|dod secret|active secret)
    # none
    (customs|regulatory|fda|510|medical|employment|background|health|landing|inventory|stock|ground|credit|occupational|occupational health|tax|technical|marketing|trademark|rights|music|child|police|import|export|site|legal|ip|check|claims|payment|trade|physical|security check|obstacle|renal|hepatic|drug|vertical|horizontal|patent|copyright) (clearance|clearances)
    clearance (sale|sales|house|process|through|of goods|rates|rate|prices) | (employee|) polygraph (protection|protection act) | (earn|earning|gain|gaining|maintain|maintaining|build|building|of|with|strengthen|lose) (the|) public trust | public trust in | (top secret|trade secret|secret) (sauce|management|manager|managers|store|scanning|sharing|rotation|recipe|santa|weapon|keys)
    """
}

/// What an entry of the table is.
enum ClearanceWord: String, CaseIterable {
  case clearance, none
}
