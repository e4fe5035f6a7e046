extension RuleExamples {
  /// Where sentences end, and where the source lost the break between two.
  static let sentence = #"""
    ## text.sentences
    + We make maps. You draw them. => sentences=We make maps.|You draw them.
    + Do you like maps? Come! We wait. => sentences=Do you like maps?|Come!|We wait.
    + Python • SQL • Git => sentences=Python|• SQL|• Git
    + Experience with Node.js and Vue.js. Knowledge of SQL. => sentences=Experience with Node.js and Vue.js.|Knowledge of SQL.
    + A degree from a college/universityExperience with JavaScript => sentences=A degree from a college/university|Experience with JavaScript
    + 3+ years experienceExperience with Kafka => sentences=3+ years experience|Experience with Kafka
    + Knowledge of pandas.4+ years of SQL => sentences=Knowledge of pandas.|4+ years of SQL
    + Knowledge of statistics.Experience with SQL => sentences=Knowledge of statistics.|Experience with SQL
    + Bachelor's degree7 years of experience => sentences=Bachelor's degree|7 years of experience
    + Excellent communication skillsStrong SQL => sentences=Excellent communication skills|Strong SQL
    + A Ph.D. Experience with R => sentences=A Ph.D.|Experience with R
    - C++ vs. Java is no war here => sentences=C++ vs. Java is no war here
    - Work on .NET and ASP.NET Core every day => sentences=Work on .NET and ASP.NET Core every day
    - Version 3.11 of Python and e.g. Django => sentences=Version 3.11 of Python and e.g. Django
    - PyTorch and JavaScript and GitHub and PostgreSQL => sentences=PyTorch and JavaScript and GitHub and PostgreSQL
    - B.Sc. in physics or M.Sc. in chemistry => sentences=B.Sc. in physics or M.Sc. in chemistry
    - We work with Dr. Smith and Mr. Jones on maps => sentences=We work with Dr. Smith and Mr. Jones on maps
    - LinkedIn and YouTube are names with capitals => sentences=LinkedIn and YouTube are names with capitals
    - McKinsey and DeepMind are such names too => sentences=McKinsey and DeepMind are such names too
    ## text.glued
    + # Requirements ⏎ A college/universityExperience with JavaScriptKnowledge of SQL => skill:JavaScript=required; skill:SQL=required
    + # Requirements ⏎ Bachelor's degree in computer scienceExperience with Docker => minimum=bachelor; skill:Docker=required
    + # Requirements ⏎ 3+ years experienceExperience with Python => years=3; skill:Python=required
    + # Requirements ⏎ Master's degree5+ years of experience => minimum=master; years=5
    + # Requirements ⏎ Python and SQL3+ years of experience => skill:SQL=required; years=3
    + # Requirements ⏎ Knowledge of web accessibilityPostgreSQL in production => skill:PostgreSQL=required
    - # Requirements ⏎ * PyTorch, PostgreSQL and GitHub => skill:PyTorch=required; skill:PostgreSQL=required; skill:SQL=none
    - # Requirements ⏎ * JavaScript => skill:JavaScript=required; skill:Java=none
    - # Requirements ⏎ * MySQL and NoSQL => skill:MySQL=required; skill:SQL=none
    ## text.sentences
    + Python, SQL.NoSQL is fine too. => sentences=Python, SQL.|NoSQL is fine too.
    + Is it you?Then write. => sentences=Is it you?|Then write.
    + · Python · SQL => sentences=· Python|· SQL
    + Python ▪ SQL ▪ Git => sentences=Python|▪ SQL|▪ Git
    - We use Amazon.com and Booking.com data => sentences=We use Amazon.com and Booking.com data
    - Version 2.0 of U.S. law => sentences=Version 2.0 of U.S. law
    - Ph.D. or M.S. in physics => sentences=Ph.D. or M.S. in physics
    - Work approx. 3 days in St. Gallen => sentences=Work approx. 3 days in St. Gallen
    - TypeScript/JavaScript and NumPy/SciPy => sentences=TypeScript/JavaScript and NumPy/SciPy
    - YouTube, LinkedIn, PowerPoint, TensorFlow => sentences=YouTube, LinkedIn, PowerPoint, TensorFlow
    """#
}
