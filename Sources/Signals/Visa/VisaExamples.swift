extension RuleExamples {
  /// Whether a visa is sponsored.
  static let visa = #"""
    ## visa.sponsored
    + # Benefits ⏎ * «Visa sponsorship» => visa=sponsored
    + # About us ⏎ «Visa sponsorship is available» for this position. => visa=sponsored
    + # About us ⏎ Employer «willing to sponsor applicants» for employment visa status. => visa=sponsored
    + # About us ⏎ We will «consider sponsoring» a new qualified applicant for work. => visa=sponsored
    - # About us ⏎ Visa sponsorship is not available. => visa=not-sponsored
    - # About us ⏎ We sponsor events all year. => visa=none
    - # Responsibilities ⏎ * Report to the executive sponsor => visa=none
    + # About us ⏎ We «sponsor Skilled Worker visas». => visa=sponsored
    + # About us ⏎ «H-1B transfers welcome», we handle the paper. => visa=sponsored
    + # About us ⏎ Happy to «support your Critical Skills Employment Permit». => visa=sponsored
    + # About us ⏎ «Company visa provided», and flights too. => visa=sponsored
    - # Responsibilities ⏎ * Support the work of sailors => visa=none
    + # About us ⏎ We can offer a «Certificate of Sponsorship». => visa=sponsored
    + # Benefits ⏎ * We pay for the move and give «help with your visa» => visa=sponsored
    ## visa.not-sponsored
    + # About us ⏎ We are sorry, but we «aren't a licensed sponsor». => visa=not-sponsored
    + # About us ⏎ «EU citizens only», please. => visa=not-sponsored
    - # About us ⏎ Citizens of all towns like our tides. => visa=none
    + # About us ⏎ We do not «hold a sponsor licence». => visa=not-sponsored
    + # About us ⏎ We are «too small to sponsor», sorry! => visa=not-sponsored
    + # About us ⏎ A passport is needed, for we do not «support work permits». => visa=not-sponsored
    + # About us ⏎ You need rights to work; «sponsorship isn't» available. => visa=not-sponsored
    + # About us ⏎ We are «unable to sponsor» visas at this time. => visa=not-sponsored
    + # Requirements ⏎ * Authorized to work in the US «without sponsorship» => visa=not-sponsored
    + # About us ⏎ «Sponsorship Available»: ⏎ No => visa=not-sponsored
    + # About us ⏎ This position is not eligible for «visa sponsorship». => visa=not-sponsored
    + # About us ⏎ «Open to U.S. citizens» or nationals. => visa=not-sponsored
    + # About us ⏎ We do not offer «immigration sponsorship». => visa=not-sponsored
    - # Requirements ⏎ * Authorized to work in the US with or without sponsorship => visa=none
    - # Requirements ⏎ * Authorized to work in the US => visa=none
    - # Responsibilities ⏎ * Improve the lives of citizens => visa=none
    """#
}
