/// The profile that `jobreq profile new` prints.
public enum ProfileTemplate {
  /// A commented YAML file that parses as it stands.
  public static let text = """
    # Your profile for `jobreq audit POSTING… --profile me.yml`.
    # A line that starts with # is a comment. Change the values, keep the keys:
    # what you leave out stays "not known" in every posting.

    degree:
      # Highest degree you hold: none, high-school, associate, bachelor, master or doctorate,
      # or as you write it: BSc, M.S., PhD.
      highest: bachelor
      # What you studied, or a list: [computer science, mathematics].
      field: computer science

    years:
      # All years of professional work on software, machine learning included.
      software: 4
      # Those of them whose main part was machine learning.
      machine-learning: 0

    # Every skill you would answer questions on, in any common spelling.
    # What is broader counts by itself: PostgreSQL meets "SQL", AWS meets "cloud platforms".
    skills:
      - Python
      - Go
      - PostgreSQL
      - Docker
      - Git

    # What you did, a line each; skills named here count as well.
    work:
      - Built a REST API in Go and ran it on Kubernetes for two years

    # Papers, a block each; [] for none. As in:
    #   - title: Tides and tables
    #     venue: KDD
    #     first-author: true
    publications: []

    # Certificates you hold, a line each; [] for none.
    certifications: []

    # Languages you speak, a line each, with the level: basic, conversational, professional, fluent,
    # native, or A1 to C2.
    languages:
      - English fluent

    # The security clearance you hold, or none.
    clearance: none

    """
}
