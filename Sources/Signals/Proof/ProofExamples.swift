extension RuleExamples {
  /// Proof of earlier work.
  static let proof = #"""
    ## proof.required
    + # How to apply ⏎ Please send us your CV and any «work or research samples» from your desk. => proof=portfolio required
    - # How to apply ⏎ Links: GitHub, «portfolio», site => proof=none
    - # Requirements ⏎ * Read «research papers» and build what they say => proof=none
    - # Requirements ⏎ * Joy in the «open source community» => proof=none
    + # Requirements ⏎ * «Publications» on tides => proof=publications required
    + # Requirements ⏎ * «A portfolio» of finished work => proof=portfolio required
    + # Requirements ⏎ * «Examples of prior work» => proof=portfolio required
    - # Requirements ⏎ * Care for a «portfolio of clients» => proof=none
    - # Requirements ⏎ * Joy in «research work» => proof=none
    - # Nice to have ⏎ * «Kaggle» medals => proof=competitions preferred
    - # Benefits ⏎ * We pay for «patents» => proof=none
    - # About us ⏎ Our «publications» are many. => proof=none
    ## proof.preferred
    + # How to apply ⏎ Send us your CV and, if possible, some «project examples» that you like. => proof=portfolio preferred
    + # Nice to have ⏎ * «Open source contributions» => proof=open-source preferred
    + # Nice to have ⏎ * «Patents» or «kaggle» medals => proof=competitions preferred|patents preferred
    - # Requirements ⏎ * «Publications» on tides => proof=publications required
    - # Nice to have ⏎ * Open-source tools, «portfolio management» => proof=none
    """#
}
