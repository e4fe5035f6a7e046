extension RuleExamples {
  /// What is taken off a title: places, numbers, sites.
  static let title = #"""
    ## title.page
    + = Welder - starting in spring => title=Welder
    + = Welder - W2 only => title=Welder
    + = Welder - Adzuna => title=Welder
    + = Welder - tomorrow => title=Welder
    + = Welder (re-opened) => title=Welder
    + = Welder - deadline 12 May => title=Welder
    + = Welder wanted => title=Welder
    + = Actively recruiting a Welder => title=Welder
    + = Opening for Welder => title=Welder
    + = Welder x 4 => title=Welder
    + = «Data Engineer II» - AMZ5964685 => title=Data Engineer II
    + = «Senior Data Scientist» - Sunnyvale, CA 94089 => title=Senior Data Scientist
    + = «Senior Data Scientist» - New York, NY => title=Senior Data Scientist
    + = «ML Engineer» @ Example Works => title=ML Engineer
    + = «ML Engineer» | Example Works => title=ML Engineer
    + = «ML Engineer» | Example Works | Jobs Board => title=ML Engineer
    + = «ML Engineer» (Remote) => title=ML Engineer
    + = «ML Engineer» - Remote => title=ML Engineer
    + = «ML Engineer» (R-12345) => title=ML Engineer
    + = «ML Engineer» - #47110 => title=ML Engineer
    + = «ML Engineer» (Req 123456) => title=ML Engineer
    + = «ML Engineer» – Austin, TX => title=ML Engineer
    + = «ML Engineer» - Remote - R12345 => title=ML Engineer
    + = «ML Engineer» (Hybrid) - Boston, MA => title=ML Engineer
    + = «Senior Machine Learning Engineer, Ads» => title=Senior Machine Learning Engineer, Ads
    + = «Global Allocation AI Engineer, Vice President» => title=Global Allocation AI Engineer, Vice President
    + = «Software Engineer - Machine Learning» => title=Software Engineer - Machine Learning
    + = «Data Scientist (Fraud)» => title=Data Scientist (Fraud)
    + = «Research Scientist – Speech» => title=Research Scientist – Speech
    + = «Data Analyst (m/w/d)» => title=Data Analyst (m/w/d)
    + = «C++ Developer (C++20)» => title=C++ Developer (C++20)
    + = «Engineer I/II» => title=Engineer I/II
    + = «ML Engineer» - London, UK => title=ML Engineer
    + = «Data Engineer» - URGENT => title=Data Engineer
    + = «Data Engineer» - closing 3 June => title=Data Engineer
    + = «Data Engineer» (Ref: 4471-QX) => title=Data Engineer
    + = «Data Engineer» | LinkedIn => title=Data Engineer
    + = «Data Engineer» - Indeed.com => title=Data Engineer
    + = «Data Engineer» - £45,000 => title=Data Engineer
    + = «Data Engineer» at Windmere => title=Data Engineer
    + = «Data Engineer» // Windmere => title=Data Engineer
    + = «Data Engineer» - 22767 Hamburg => title=Data Engineer
    + @ Example Works ⏎ = «Data Engineer» - Example Works => title=Data Engineer
    + = «Data Engineer» $120k => title=Data Engineer
    + = «Engineer, Closing Costs» => title=Engineer, Closing Costs
    + = «Engineer, Pay Platform» => title=Engineer, Pay Platform
    + = «Director of AI at Scale» => title=Director of AI at Scale
    + = «Recruitment Analyst» => title=Recruitment Analyst
    + = «Open Roles Coordinator» => title=Open Roles Coordinator
    - > «Data Engineer» ⏎ We make maps. => title=Data Engineer
    - > Title: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    ## title.first-line
    + > URGENT!! «Data Engineer» || Leeds || W2 only ⏎ We make maps. => title=Data Engineer
    + > Now hiring a «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > 📊 «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > «Senior Data Engineer» - Remote ⏎ We make maps. => title=Senior Data Engineer
    + > «Data Engineer», Toronto, Canada ⏎ We make maps. => title=Data Engineer
    + > «Data Engineer» (London) ⏎ We make maps. => title=Data Engineer
    + > «Data Engineer» - Brazil ⏎ We make maps. => title=Data Engineer
    + > «Data Engineer» (100% remote-friendly within Spain) ⏎ We make maps. => title=Data Engineer
    + > «Data Engineer» (Remote, EST) ⏎ We make maps. => title=Data Engineer
    + > «Remote Sensing Engineer» ⏎ We make maps. => title=Remote Sensing Engineer
    + > «Data Engineer (React, Node, AI)» ⏎ We make maps. => title=Data Engineer (React, Node, AI)
    + > «Engineer, Remote Sensing» ⏎ We make maps. => title=Engineer, Remote Sensing
    + > (753) «Semi Senior Fullstack Engineer» ⏎ We make maps. => title=Semi Senior Fullstack Engineer
    + > «Data Engineer» - Orlando FL ⏎ We make maps. => title=Data Engineer
    - = «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > RE-ADVERTISED: «Data Engineer» (ref. DE/44/26) – closes noon, 3 March ⏎ We make maps. => title=Data Engineer
    - > Example Works ⏎ Job title: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > «Rust Engineer (Maps | Boats)» ⏎ We make maps. => title=Rust Engineer (Maps | Boats)
    + > Job offer: «Night Porter» – from January ⏎ We make beds. => title=Night Porter
    ## title.first-line
    - = Apply for «Night Porter» at Quillmere Works in Leeds | Example Jobs ⏎ We make beds. => title=Night Porter
    ## title.header
    + = We are hiring! ⏎ «Chart Engineer» ⏎ We make maps. => title=Chart Engineer
    """#
}
