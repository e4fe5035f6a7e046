/// Phrases that only the rules of title ask for; `(a|b|)` lists alternatives.
enum TitlePhrases {
  static let table = """
    # softwareQuality
    software (quality|testing|test|tests|development|engineering|engineers|releases|products)
    (test|testing) (automation|frameworks|framework|scripts|suites|suite|pipelines)
    (automated|regression|api|unit|end-to-end|e2e|exploratory|integration|ui|functional) (testing|test|tests)
    (qa|selenium|cypress|playwright|appium|junit|pytest|postman|jmeter|jira|ci/cd|automate|codebase|code)
    # goodsQuality
    (gmp|cgmp|iso 9001|iso 13485|iso9001|iso13485|iatf 16949|iatf|as9100|ppap|apqp|fmea|pfmea|capa|capas|spc|gd&t|msa|nadcap|8d)
    (manufacturing|manufactured|supplier|suppliers|inspection|inspections|inspectors|machining|nonconformance|nonconforming|non-conformance|calibration|metrology|plant|factory|assembly|defective|warehouse|shop floor|production line|incoming|parts|welding|six sigma|validation protocols)
    """
}
