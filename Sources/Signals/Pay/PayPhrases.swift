/// Phrases that only the rules of pay ask for; `(a|b|)` lists alternatives.
enum PayPhrases {
  static let table = """
    # otherMoney
    (deal|deals|budget|budgets|revenue|revenues|arr|quota|quotas|portfolio|portfolios|funding|raised|valuation|contracts|transactions|savings|loans|grants|assets|donations|p&l|spend|sales volume|premium|premiums|turnover)
    # allowance
    (toward|towards|gym|fitness|wellness|wellbeing|internet|phone|commuter|commuting|transit|parking|lunch|meals|learning|education|books|courses|coworking|home office|allowance|allowances|reimbursement|reimbursements|reimbursed|perk|perks)
    # longUnit
    (month|monthly|year|yearly|annually|annum)
    # payWord
    (salary|salaries|compensation|pay|payment|base|ote|earn|earnings|wage|wages|hourly|per hour|an hour|per year|per annum|annually|annual|range|stipend|remuneration|package|total rewards|bonus)
    # payUnit
    (per hour|an hour|/ hour|hourly|per year|a year|annually|per annum|usd|cad|aud|gbp|eur|/ yr|/ year|/ hr|per month|/ month|p.a.|yearly|annual|base|gross|hr|yr|year|hour|k|per day|a day|/ day|per week|per|a|an|day|month)
    # currency
    (usd|cad|aud|gbp|eur|sgd|chf|inr|nzd|pln|sek)
    # currencyCountry
    (us|ca|au|nz|hk)
    # million
    (million|billion|m|b|mn|bn|mm|crore|lakh|trillion)
    """
}
