extension RuleExamples {
  /// Proof of earlier work.
  static let proof = #"""
    ## proof.required
    + # Requirements ⏎ * «Publications» on tides => proof=publications required
    + # Requirements ⏎ * «A portfolio» of finished work => proof=portfolio required
    + # Requirements ⏎ * «Examples of prior work» => proof=portfolio required
    - # Requirements ⏎ * Care for a «portfolio of clients» => proof=none
    - # Requirements ⏎ * Joy in «research work» => proof=none
    - # Nice to have ⏎ * «Kaggle» medals => proof=competitions preferred
    - # Benefits ⏎ * We pay for «patents» => proof=none
    - # About us ⏎ Our «publications» are many. => proof=none
    ## proof.preferred
    + # Nice to have ⏎ * «Open source contributions» => proof=open-source preferred
    + # Nice to have ⏎ * «Patents» or «kaggle» medals => proof=competitions preferred|patents preferred
    - # Requirements ⏎ * «Publications» on tides => proof=publications required
    - # Nice to have ⏎ * Open-source tools, «portfolio management» => proof=none
    """#
}
