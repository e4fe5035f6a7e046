import Model

extension Sample {
  /// Four labels; `labelledOutcomes` has a record for three of them.
  public static let labels = """
    {"id": "a", "title": "Data Scientist", "company": "Acme Labs", "family": "data-scientist", \
    "seniority": "mid", "role": "product", "degree": {"minimum": "bachelor", "substitutable": true, \
    "preferred": ["master"], "fields": ["Computer Science", "statistics"], \
    "quote": "BS or equivalent"}, "years": 3, "skills": {"required": ["Python", "SQL"], \
    "preferred": ["Spark"], "mentioned": []}, "note": "two lists"}
    {"id": "b", "title": "Data Scientist", "company": null, "family": "data-scientist", \
    "seniority": "mid", "role": "research", "degree": {"minimum": "none", "substitutable": false, \
    "preferred": [], "fields": [], "quote": ""}, "years": null, "skills": {"required": ["Python"], \
    "preferred": [], "mentioned": []}, "note": ""}
    {"id": "c", "title": "Research Scientist", "company": "Acme", "family": "data-scientist", \
    "seniority": "mid", "role": "research", "degree": {"minimum": "doctorate", \
    "substitutable": false, "preferred": [], "fields": ["physics"], "quote": "PhD"}, "years": 5, \
    "skills": {"required": [], "preferred": ["JAX"], "mentioned": []}, "note": ""}
    {"id": "d", "title": "ML Engineer", "company": "Acme", "family": "machine-learning-engineer", \
    "seniority": "senior", "role": "product", "degree": {"minimum": "master", \
    "substitutable": false, "preferred": [], "fields": ["economics"], "quote": "MSc"}, "years": 2, \
    "skills": {"required": ["Go"], "preferred": [], "mentioned": []}, "note": ""}

    """

  /// Records for the labels `a`, `b` and `c`, a closed job for `d`, and a posting without a label.
  public static let labelledOutcomes: [Outcome] = [
    .posting(
      record(
        "board/a.html", company: "Acme", minimum: .bachelor, substitutable: true,
        preferred: [.master], accepted: [.bachelor], fields: ["computer science"], years: 3,
        skills: [
          ("python", "Languages", .required), ("Apache Spark", "Data", .required),
          ("Kafka", "Data", .mentioned),
        ])),
    .posting(
      record(
        "board/b.html", title: "Data Scientist II", role: .research, minimum: .bachelor,
        accepted: [.bachelor], skills: [("Python", "Languages", .required)],
        doubts: [Doubt(field: "degree", reason: "a degree stands under two headings")])),
    .posting(
      record(
        "c.txt", title: "Research Scientist", minimum: .doctorate, accepted: [.doctorate],
        fields: ["Physics", "mathematics"], years: 2, skills: [("JAX", "ML", .preferred)])),
    .noPosting(id: "d.html", Reason(code: "closed", detail: "The page says the job is closed.")),
    .posting(record("board/e.html")),
  ]
}
