/// Phrases that only the rules of the work's mode ask for; `(a|b|)` lists alternatives.
enum WorkModePhrases {
  static let table = """
    # modeLabel
    (work|workplace|working|job|location|office|remote|employment|position|role) (location|work|) (type|mode|model|arrangement|style|status|environment|setting|flexibility|requirement|setup|pattern|format|policy|expectations|category|options|option) (:|-|)
    (workplace|remote|remote work|remote work available|remote eligible|location|locations|job location|work location|working|telework|on site|onsite|hybrid|remote option|remote possible|is remote|work from home|flexible work|onsite or remote|remote/onsite|remote/hybrid|telework eligible) (:|-|)
    # no
    (no|not|false|none|unavailable|never|not available|not eligible|0)
    """
}
