/// What a phrase asks of an applicant beside skills.
enum DemandWord: String, CaseIterable {
  case travel
  /// No travel at all.
  case noTravel = "no-travel"
  /// Being a citizen of the country that is named.
  case citizen
  /// Travel as the employer's business, or as a benefit.
  case none
}

/// Words of travel and citizenship, under what they ask; `(a|b|)` lists alternatives.
enum DemandVocabulary {
  static let table = """
    # travel
    (travel|travels|travelling|traveling|travel required|business travel|international travel|domestic travel|overnight travel|business trips|site visits)
    # no-travel
    (no travel|no travel required|travel is not required|travel : none|travel : no|travel 0 %|travel : 0 %|without travel|no travel is required)
    # citizen
    (citizen|citizens|citizenship|nationals|national|nationality)
    # none
    (travel|travelling|traveling) (industry|company|companies|insurance|tech|technology|experience|experiences|agency|agencies|platform|platforms|booking|expenses|expense|allowance|discounts|discount|perks|benefits|stipend|management|sector|brands|space|planning|agent|agents|partners|credit|credits|time|restrictions|data|assistance|products|websites|marketplace|reimbursement|policy) | (corporate|leisure|space|air|online|future of|world of|the) travel | (citizen|citizens) (science|developer|developers|bank|data scientist|data scientists|services|engagement|experience) | (corporate|global|senior|good|digital|world) citizen | (citizenship|citizen|national) (status|origin|and immigration|or immigration) | national (security|laboratory|laboratories|lab|origin|guard|holidays|holiday|average|level|and international|park|health|insurance|grid|bank|institute|institutes)
    """
}
