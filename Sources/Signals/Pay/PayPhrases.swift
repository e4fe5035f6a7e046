/// Phrases that only the rules of pay ask for; `(a|b|)` lists alternatives.
enum PayPhrases {
  static let table = """
    # otherMoney
    (deal|deals|budget|budgets|revenue|revenues|arr|quota|quotas|portfolio|portfolios|funding|raised|valuation|valued|contracts|transactions|savings|loan|loans|grant|grants|assets|donation|donations|p&l|spend|spending|sales|premium|premiums|turnover|order|orders|customers|clients|cost|costs|price|prices|fee|fees|fine|fines|capital|aum|claims|deductible|coverage|insurance|discount|voucher|vouchers|credit|credits|prize|prizes|scholarship|tuition|debt|investment|investments|market)
    (bonus|bonuses|award|awards|referral|referrals|sign-on|signing|relocation|hsa|fsa|contribution|contributions|contribute|match|matching|401k|equity|shares|stock|options|rsu|rsus|gift|benefit of|death benefit|retention)
    (card|cards|voucher|survey|surveys|cashback|assistance|adoption|fertility|surrogacy|toward|towards|gym|fitness|wellness|wellbeing|internet|phone|commuter|commuting|transit|parking|lunch|meals|learning|education|books|courses|coworking|home office|allowance|allowances|reimbursement|reimbursements|reimbursed|perk|perks|travel|equipment|desk|laptop|conference|conferences|training)
    (available (at|for|from)|rent|rents|rented|rental|house|housing|apartment|flat|cottage|lodging|accommodation|lease|mortgage|membership|ticket|tickets|subscription|bail|bond|bonds|bondable|fidelity)
    # statistic
    (median|mean|average) (hourly|annual|monthly|warehouse|household|family|weekly|national|regional|local|) (wage|wages|salary|salaries|pay|income|earnings|rent)
    (median|mean|average) (nurse|teacher|worker|engineer|developer|american|resident|household|family|employee) (wage|wages|salary|pay|income|earnings|earns|makes)
    (nurses|teachers|workers|drivers|doctors|customers|families|graduates|residents|people|americans|households|members|clients) (earn|make|earned|made|are paid|were paid)
    # totalPay
    (total|target|on-target|on target|overall|all-in) (annual|target|cash|) (compensation|comp|rewards|reward|earnings|cash|package|remuneration|pay)
    ote
    # payWord
    (salary|salaries|compensation|comp|pay|paid|pays|paying|payment|base|earn|earns|earnings|wage|wages|rate|rates|remuneration|ctc|package|stipend|basic|tjm|tagessatz|cost to company|gross|brutto|offer|offering|hiring range|pay range|range)
    # currency
    (usd|cad|aud|gbp|eur|sgd|chf|inr|nzd|pln|sek|nok|dkk)
    # payStop
    (plus|and|with|for|depending|based|dependent|or|which|where)
    # atMost
    (up to|at most|no more than|maximum|max|maximum of|as much as)
    # fromPay
    (from|starting|starting at|starting from|starts at|at least|minimum|minimum of|min|more than|over|upwards of|beginning at)
    # andMore
    (and up|and above|or more|upwards|minimum|plus)
    # leastPay
    (minimum|min|min.|at least|starting|starts at|collective agreement|collective bargaining agreement|collective labour agreement|collective labor agreement|entry salary)
    # thatIs
    (this|that|it|which) (is|amounts|comes)
    # per
    (per|a|an|each|every)
    # hourNoun
    (hour|hr)
    # dayNoun
    day
    # weekNoun
    week
    # monthNoun
    month
    # yearNoun
    (year|annum|yr)
    # hourlyWord
    (hourly)
    # dailyWord
    (daily|day|tjm|tagessatz)
    # weeklyWord
    (weekly)
    # monthlyWord
    (monthly)
    # yearlyWord
    (annual|annually|yearly|annum|annualized|annualised)
    """
}
