extension RuleExamples {
  /// What is stated as pay.
  static let pay = #"""
    ## pay.amount
    + Pay: upwards of «$90,000 a year» => salary=USD 90000 none year
    + Pay: «$90,000 a year» and above => salary=USD 90000 none year
    + Daily rate: «$400» => salary=USD 400 400 day
    + Weekly pay: «$900» => salary=USD 900 900 week
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
    + A salary from «EUR45.811,22 gross per year» is paid. => pay=EUR45.811,22 gross per year
    - A desk at the harbour twice a month (35 EUR per visit). => pay=none
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
    ## pay.amount
    + Salary: «95,000 - 110,000 USD» => pay=95,000 - 110,000 USD; salary=USD 95000 110000 year
    + Pay: «$45 p/h» => pay=$45 p/h; salary=USD 45 45 hour
    + The rate is «€52.000 a year». => salary=EUR 52000 52000 year
    + Salary: «52 000 €» => pay=52 000 €; salary=EUR 52000 52000 year
    + Salary: «52k€ to 60k€» => pay=52k€ to 60k€; salary=EUR 52000 60000 year
    + Salary: «CHF 105'000» => salary=CHF 105000 105000 year
    + Pay: «15 000 – 20 000 PLN a month» => salary=PLN 15000 20000 month
    + Salary: «₹12,00,000 per annum» => salary=INR 1200000 1200000 year
    + CTC: «INR 12-18 LPA» => pay=INR 12-18 LPA; salary=INR 1200000 1800000 year
    + Salary: «S$7,000 - S$9,000» => pay=S$7,000 - S$9,000; salary=SGD 7000 9000 month
    + We pay «MXN 45,000 monthly». => salary=MXN 45000 45000 month
    + Pay: «$22.50/hr - $31.75/hr» => salary=USD 22.5 31.75 hour
    + The annual salary is «$90,000+» => salary=USD 90000 none year
    + We pay up to «£90k a year». => salary=GBP none 90000 year
    + The salary starts at «€65,000 gross per year». => salary=EUR 65000 none year
    + Base salary: «$148,000 - $171,000», and $40,000 in equity. => pay=$148,000 - $171,000; salary=USD 148000 171000 year
    + We add $40,000 of equity to a base of «$148,000». => pay=$148,000; salary=USD 148000 148000 year
    + Denver: «$100,000 - $120,000» ⏎ Boston: «$110,000 - $140,000» => salary=USD 100000 140000 year
    + Total compensation of $250,000; the base salary is «$180,000». => pay=$180,000
    + OTE: «$250,000» => pay=$250,000
    - A «$10,000» referral award. => pay=none; salary=none
    - A sign-on bonus of «$15,000». => pay=none
    - An HSA contribution of «$1,500 a year». => pay=none
    - Our average order is «$18,000». => pay=none
    - Customers with «$50,000» in annual spend love us. => pay=none
    - A «$30,000» grant for your research. => pay=none
    - A death benefit of «$100,000». => pay=none
    - Our sales were «$80,000» in the first week. => pay=none
    - We manage «$5 million - $9 million». => pay=none
    + The minimum salary is per year «34.594,- EUR». => salary=EUR 34594 none year
    + The monthly minimum salary is «EUR 3.843,--». => salary=EUR 3843 none month
    + Pay: «£450pd» => pay=£450pd; salary=GBP 450 450 day
    + CTC: «12 LPA to 18 LPA» => pay=12 LPA to 18 LPA; salary=INR 1200000 1800000 year
    + Salary: «¥7.5M» => salary=JPY 7500000 7500000 year
    + Salary: «20-25k» => pay=20-25k; salary=none 20000 25000 none
    + Salary: «RM 6,200 – RM 7,900 per month» => salary=MYR 6200 7900 month
    + Offer: «₱48,000 to ₱61,000 monthly», and rice. => salary=PHP 48000 61000 month
    + Pay: «850 000 – 1 100 000 Ft/hó» => salary=HUF 850000 1100000 month
    + Salary: «12 500 zł / mies» => salary=PLN 12500 12500 month
    + Salary: «45.000 kr. per month» => salary=SEK 45000 45000 month
    + Salaire: «2 600 € brut par mois» => salary=EUR 2600 2600 month
    + Gehalt: «4.200 € im Monat» => salary=EUR 4200 4200 month
    + Salary: «Rp 18.000.000 per month» => salary=IDR 18000000 18000000 month
    + Pay: «SAR 14,000 a month» => salary=SAR 14000 14000 month
    - We found that the median wage in the county is «$19.40 an hour». => pay=none
    - A house beside the harbour is available at «$900 a month». => pay=none
    + The average salary for this role is «$90,000». => salary=USD 90000 90000 year
    + «$4,500 bi-weekly» => pay=$4,500 bi-weekly
    - Adoption assistance of «$20,000». => pay=none
    + A tool for $2,500 a month. ⏎ The hourly rate is «$30.94 - $47.77». => salary=USD 30.94 47.77 hour
    ## pay.amount
    - You get $65 per diem on the road. => pay=none
    + Pay starts at «$64,000 and tops out at $79,000». => salary=USD 64000 79000 year
    ## pay.amount
    + Salary «58,900 - 88,300 Annually» => pay=58,900 - 88,300 Annually
    + «$201,900---$302,900 USD» => pay=$201,900---$302,900 USD
    + We offer «R32 000 – R38 500 pm». => salary=ZAR 32000 38500 month
    - Reference R163518, in our office. => pay=none
    + Up to «£55k» + £5,400 car allowance => salary=GBP none 55000 year
    - We pay $2,500 when your referral stays. => pay=none
    + Pay: «AUD $98k – $112k» => salary=AUD 98000 112000 year
    + Pay: «$1100–1300 AUD per day» => salary=AUD 1100 1300 day
    + Annual cost to company of «R550k to R700k». => salary=ZAR 550000 700000 year
    + Pay: «55–70 000 CZK monthly» => salary=CZK 55000 70000 month
    + Pay: «14 000 – 18 000 PLN net + VAT / month» => salary=PLN 14000 18000 month
    + Up to «£32k» basic, and a boat. => salary=GBP none 32000 year
    + Pay: «44–50 k€» => salary=EUR 44000 50000 year
    + Pay: «Rs. 800 per day», and a boat. => salary=INR 800 800 day
    + «£30k» base, £55k OTE. => salary=GBP 30000 30000 year
    - A $25 card for your survey. => pay=none
    + Base pay in zone one: «$112,000–$142,000» ⏎ Zone two: $101,000–$127,000 => salary=USD 101000 142000 year
    + ^ Toronto, Canada ⏎ Pay: «$90,000 a year» => salary=CAD 90000 90000 year
    + Leeds, Ontario ⏎ Pay: «$90,000 a year» => salary=CAD 90000 90000 year
    + ^ Leeds, UK ⏎ Pay: «$90,000 a year» => salary=USD 90000 90000 year
    ## pay.amount
    - The average nurse earns $60,000 a year here. => pay=none
    - Our customers earn $80,000 a year. => pay=none
    """#
}
