extension RuleExamples {
  /// The company that a posting names.
  static let company = #"""
    ## company.text
    + @ - ⏎ # About «Windmere Labs» ⏎ We make maps. => company=Windmere Labs
    + @ - ⏎ «Windmere Labs» is a maker of maps. => company=Windmere Labs
    + @ - ⏎ At «Windmere», we make maps. => company=Windmere
    + @ - ⏎ «Windmere» builds maps for sailors. ⏎ Join Windmere today. => company=Windmere
    + @ - ⏎ Company: «Windmere Labs» ⏎ We make maps. => company=Windmere Labs
    + @ - ⏎ # Company ⏎ «Windmere Labs» ⏎ We make maps. => company=Windmere Labs
    + @ - ⏎ # Why «Windmere»? ⏎ We make maps. => company=Windmere
    + @ - ⏎ # Life at «Windmere» ⏎ We make maps. => company=Windmere
    + @ - ⏎ Join «Windmere Labs», a maker of maps. => company=Windmere Labs
    + @ - ⏎ «Windmere», Inc. is an equal opportunity employer. => company=Windmere
    + @ - ⏎ «Fox & Hare» is looking for a data engineer. => company=Fox & Hare
    + @ - ⏎ «Bank of Windmere» is hiring. => company=Bank of Windmere
    + @ - ⏎ «eWindmere» is a maker of maps. ⏎ We like eWindmere. => company=eWindmere
    + @ - ⏎ Who is «Windmere»? ⏎ We make maps. => company=Windmere
    + @ - ⏎ Welcome to «Windmere», where maps are made. => company=Windmere
    + @ - ⏎ > Data Engineer at «Windmere» ⏎ We make maps. => company=Windmere
    - @ - ⏎ We make maps for sailors. => company=none
    - @ - ⏎ A client of ours makes maps. => company=none
    - @ - ⏎ # About us ⏎ We make maps in London. => company=none
    - @ - ⏎ # About the role ⏎ You make maps. => company=none
    - @ - ⏎ «Python» ⏎ We make maps. => company=none
    - @ - ⏎ You know «Python» and «Kafka», and Python and Kafka know you. => company=none
    - @ - ⏎ Our office in «Leeds» stands near the river. => company=none
    - @ - ⏎ Our client is looking for someone in «Manchester». => company=none
    ## company.page
    + @ Windmere Labs ⏎ We make maps. => company=Windmere Labs
    + @ Windmere Labs ⏎ # About Harewood ⏎ Harewood is a maker of maps. => company=Windmere Labs
    - @ - ⏎ # About «Windmere Labs» ⏎ We make maps. => company=Windmere Labs
    - @ - ⏎ We make maps. => company=none
    """#
}
