extension RuleExamples {
  /// Titles behind a label in plain text.
  static let titleLabel = #"""
    ## title.label
    + > Title: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Example Works ⏎ Job title: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Position: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Role: «Data Engineer» ⏎ Location: Leeds => title=Data Engineer
    + > JOB TITLE: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Location: Leeds ⏎ Title: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    - > «Data Engineer» ⏎ We make maps. => title=Data Engineer
    - = «Data Engineer» ⏎ Title: Other => title=Data Engineer
    - > Data Engineer ⏎ We make maps. ⏎ The title is nothing; «the role: you draw» => title=Data Engineer
    """#
}
