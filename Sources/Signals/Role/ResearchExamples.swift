extension RuleExamples {
  /// Venues and publications.
  static let research = #"""
    ## research.venue
    + # Requirements ⏎ * Papers at «NeurIPS», «ICML» or «ICLR» => research=Papers at|NeurIPS|ICML|ICLR
    + # Nice to have ⏎ * First-author work at «CVPR» or «ECCV» => research=First-author|CVPR|ECCV
    + # About us ⏎ We publish at «ACL» and «EMNLP». => research=publish at|ACL|EMNLP
    - # Requirements ⏎ * You love «nature» and long walks => research=none
    - # Requirements ⏎ * A «colt» or a horse in your stable => research=none
    - # Benefits ⏎ * A trip to «NeurIPS» each year => research=none
    ## research.publication
    + # Requirements ⏎ * A record of «publications in» good journals => research=publications in|journals
    + # Nice to have ⏎ * «Published» research => research=Published
    + # Requirements ⏎ * «Peer reviewed» work => research=Peer reviewed
    - # Responsibilities ⏎ * Write «documents» for users => research=none
    - # Benefits ⏎ * Free «papers» at breakfast => research=none
    ## research.publication
    - # Requirements ⏎ * You know «publishing» mobile apps, «published» to the App Store => research=none
    + # Requirements ⏎ * «Published» work on apps => research=Published
    """#
}
