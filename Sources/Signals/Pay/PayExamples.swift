extension RuleExamples {
  /// What is stated as pay.
  static let pay = #"""
    ## pay.amount
    + # Benefits ⏎ Salary: «$120,000 - $150,000 per year» => pay=$120,000 - $150,000 per year
    + The pay is «$120,000–$150,000». => pay=$120,000–$150,000
    + «$45 per hour» for the summer. => pay=$45 per hour
    + «$45 - $60/hour» for the summer. => pay=$45 - $60/hour
    + «£65,000 - £80,000» and a pension. => pay=£65,000 - £80,000
    + «€70,000 – €85,000» for a full week. => pay=€70,000 – €85,000
    + «$120K - $150K» and equity. => pay=$120K - $150K
    + «£60k a year» at most. => pay=£60k a year
    + «$120,000 - $150,000 USD» => pay=$120,000 - $150,000 USD
    + «$120,000 to $150,000 annually» => pay=$120,000 to $150,000 annually
    + «$130,000.00 - $160,000.00» => pay=$130,000.00 - $160,000.00
    - Our tools save clients «$5» a day. => pay=none
    - We serve «120,000» customers. => pay=none
    - Competitive pay, and «100» days off. => pay=none
    - A budget of «$500» for your desk. => pay=none
    + The base pay range is «$101,500—$154,300 USD». => pay=$101,500—$154,300 USD
    + Pay: «£30 - £40 per hour» => pay=£30 - £40 per hour
    + Pay: «€550 per day» => pay=€550 per day
    + Salary «$95k-$110k/yr» => pay=$95k-$110k/yr
    + «$8,000 per month» for interns. => pay=$8,000 per month
    - We raised «$200M» in our last round. => pay=none
    - A «$5,000» bonus for your friends. => pay=none
    - # Requirements ⏎ * You have closed deals of «$500K» to $5M+. => pay=none
    + «CHF 138,000 to 165,000», five weeks of leave, a compute budget of your own. => pay=CHF 138,000 to 165,000
    + «£58,000 to £74,000», a pension and a bicycle. => pay=£58,000 to £74,000
    - You own a marketing budget of «$400,000». => pay=none
    + The salary is «$90,000 - $110,000», whatever your quota. => pay=$90,000 - $110,000
    - Our «$1.2B» platform pays bills. => pay=none
    + Salary: «$85k - 110k per year» => pay=$85k - 110k per year
    + Pay: «£95k to 120k» => pay=£95k to 120k
    + Pay: «$60K-65K per annum». => pay=$60K-65K per annum
    + Salary: «$85k-110k» => pay=$85k-110k
    + Pay: «$130k-150k» => pay=$130k-150k
    + Pay: «$85 - 110k a year» => pay=$85 - 110k a year
    + «$4,000 per month» for sailors at school, and free lunch. => pay=$4,000 per month
    - We serve «110k» customers. => pay=none
    - Sailors laugh «1kkkkkkkkkkkk», or $9kkkkkkkkkkkk. => pay=none
    - A mast of «85 - 110k» feet. => pay=none
    + «$900 a month» for sailors at school. => pay=$900 a month
    + «$45 per hour», and a gym. => pay=$45 per hour
    - «$50/month» toward a gym. => pay=none
    - «$1,200 per year» for books and courses. => pay=none
    ## pay.amount
    + Salary: «CA$120,000 - CA$140,000 a year» => pay=CA$120,000 - CA$140,000 a year
    + Salary: «US$ 120,000» => pay=US$ 120,000
    - = Data Scientist - Oakland, CA 94610 ⏎ You draw maps in Oakland, CA 94610. => pay=none
    - You draw maps for AU 20000 sailors. => pay=none
    """#
}
