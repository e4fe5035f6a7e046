/// Phrases that only the rules of employment ask for; `(a|b|)` lists alternatives.
enum EmploymentPhrases {
  static let table = """
    # employmentLabel
    (employment|job|position|contract|role|work|worker|employee|time|appointment|schedule|engagement|vacancy|hire|working|staff|assignment) (type|types|status|category|duration|schedule|basis|time|pattern|hours|length|term|classification|model|class|tenure|kind) (:|;|-|)
    type of (employment|contract|position|job|work|role|hire|appointment) (:|;|-|)
    (type|status|duration|employment|schedule|contract|term|terms|time|job schedule|full time/part time|full/part time|hours|tenure|wochenstunden|beschäftigungsart|anstellungsart|arbeitszeit|position status|engagement|commitment|job status|work time|flsa status|req type|employment details) (:|;|-|)
    # employmentNoun
    (position|positions|role|roles|job|jobs|opportunity|employment|basis|contract|hire|engagement|assignment|vacancy|post|appointment|internship|based|work|program|contractor|opening|schedule|capacity|project|long term project|agreement|hours|remote role|remote position|candidates only|nursing|member|remote|salaried|and remote|work from)
    # hoursPerWeek
    (h|hrs|hours|hour|std|stunden) (/|per|a|each|p|pro|weekly|) (week|wk|w|woche|weekly)
    (/|per) (week|woche)
    # weeklyHoursLabel
    (working hours|hours|weekly hours|hours per week|scheduled weekly hours|work hours) (:|)
    """
}
