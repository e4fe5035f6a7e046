extension RuleExamples {
  /// Fields of study of all faculties, behind any sign and in lists below a degree.
  static let fieldForms = #"""
    ## degree.fields
    + # Requirements ⏎ A Master's degree in one of: ⏎ * Operations Research ⏎ * Industrial Engineering ⏎ * Applied Mathematics => minimum=master; fields=operations research|industrial engineering|applied mathematics
    + # Requirements ⏎ Bachelor's degree in one of the following: ⏎ * Botany ⏎ * Zoology => minimum=bachelor; fields=botany|zoology
    + # Requirements ⏎ * Education: BSc - Mechatronics => minimum=bachelor; fields=mechatronics
    + # You are ⏎ * a geomatics graduate => minimum=bachelor; fields=geomatics
    + # You are ⏎ * a forestry or ecology graduate => minimum=bachelor; fields=forestry|ecology
    + # You are ⏎ * a graduate in surveying => minimum=bachelor; fields=surveying
    + # Requirements ⏎ * Bachelor's in viticulture and oenology => minimum=bachelor; fields=viticulture|oenology
    + # Requirements ⏎ * a degree in fashion design or textiles => minimum=bachelor; fields=fashion design|textiles
    + # Requirements ⏎ * a bachelor's in social work => minimum=bachelor; fields=social work
    + # Requirements ⏎ * Master of Social Work => minimum=master; fields=social work
    - # Requirements ⏎ * Bachelor's degree and fluency in English => minimum=bachelor; fields=none
    + # Requirements ⏎ * Master of Public Health => minimum=master; fields=public health
    + # Requirements ⏎ * Bachelor's degree (forestry, ecology or similar) => minimum=bachelor; fields=forestry|ecology
    + # Requirements ⏎ * Degree related to geography => minimum=bachelor; fields=geography
    + # Requirements ⏎ Education: BSc, Mechatronics ⏎ * KRL => minimum=bachelor; fields=mechatronics
    + # Requirements ⏎ Education: BSc Mechatronics ⏎ * KRL => minimum=bachelor; fields=mechatronics
    + # Requirements ⏎ * Economics degree, or an MBA => minimum=bachelor; fields=economics
    - # Requirements ⏎ * Bachelor's degree in any field => minimum=bachelor; fields=none
    + # Requirements ⏎ * Bachelor's in hydrology, geology, or a related field => minimum=bachelor; fields=hydrology|geology
    + # Requirements ⏎ * Bachelor's Degree: Forestry or Ecology => minimum=bachelor; fields=forestry|ecology
    - # Requirements ⏎ * Bachelor's degree in a relevant field => minimum=bachelor; fields=none
    + # Requirements ⏎ * Degree in one or more of the following: geography, geology => minimum=bachelor; fields=geography|geology
    + # Requirements ⏎ * Bachelor's degree specialising in forestry => minimum=bachelor; fields=forestry
    + # Requirements ⏎ * a bachelor's in theology or pastoral care => minimum=bachelor; fields=theology|pastoral care
    + # Requirements ⏎ Education: BSc (Mechatronics) ⏎ * KRL => minimum=bachelor; fields=mechatronics
    + # Requirements ⏎ * a degreed engineer (mechanical or industrial) => minimum=bachelor
    + # Requirements ⏎ * Bachelor's degree, e.g. in forestry => minimum=bachelor; fields=forestry
    + # Requirements ⏎ * Bachelor's degree (e.g. forestry) => minimum=bachelor; fields=forestry
    + # Requirements ⏎ * Degree in one of: geography, geology, GIS => minimum=bachelor; fields=geography|geology|gis
    + # Requirements ⏎ * a bachelor's in dietetics => minimum=bachelor; fields=dietetics
    + # Requirements ⏎ * a nursing or midwifery degree => minimum=bachelor; fields=nursing|midwifery
    - # Requirements ⏎ * Bachelor's degree in any subject => minimum=bachelor; fields=none
    + # Requirements ⏎ * an economics degree => minimum=bachelor; fields=economics
    + # Requirements ⏎ * PhD (neuroscience or psychology) => minimum=doctorate; fields=neuroscience|psychology
    - # Requirements ⏎ * Bachelor's degree, field irrelevant => minimum=bachelor; fields=none
    + # Requirements ⏎ * Bachelor's in horticulture => minimum=bachelor; fields=horticulture
    + # Requirements ⏎ * a bachelor's in animal science => minimum=bachelor; fields=animal science
    + # Requirements ⏎ * PhD in a field such as neuroscience => minimum=doctorate; fields=neuroscience
    + # Requirements ⏎ * Degree in either geography or geology => minimum=bachelor; fields=geography|geology
    + # Requirements ⏎ * Degree in geography, with geology as a minor => minimum=bachelor; fields=geography
    ## degree.fields
    + # Requirements ⏎ * «BSc (Hons) Botany» => minimum=bachelor; fields=botany
    + # Requirements ⏎ Education: «Bachelor's degree» ⏎ Major: Botany or Forestry => minimum=bachelor; fields=botany|forestry
    - # Requirements ⏎ Education: «Bachelor's degree» ⏎ Shift: Nursing or Finance => minimum=bachelor; fields=none
    """#
}
