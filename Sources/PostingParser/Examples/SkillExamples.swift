extension RuleExamples {
  /// Skills with signs in their names, skills inside degrees, alternatives.
  static let skill = #"""
    ## skill.section
    + # Requirements ⏎ * «C++»/«Java»/«Python» => skill:C++=required; skill:Java=required; skill:Python=required; skill:C=none
    + # Requirements ⏎ * «C++», «C#» and «.NET» => skill:C++=required; skill:C#=required; skill:.NET=required; skill:C=none
    + # Requirements ⏎ * Experience with «.NET» => skill:.NET=required
    + # Requirements ⏎ * «CI/CD» and «A/B testing» => skill:CI/CD=required; skill:A/B testing=required
    + # Requirements ⏎ * «CI / CD pipelines» => skill:CI/CD=required
    + # Requirements ⏎ * «A/B-testing» => skill:A/B testing=required
    + # Requirements ⏎ * Design of «A/B tests» => skill:A/B testing=required
    + # Requirements ⏎ * «scikit-learn» and «pandas» => skill:scikit-learn=required; skill:pandas=required
    + # Requirements ⏎ * «sklearn», «scikit learn» or «Scikit-Learn» => skill:scikit-learn=required
    + # Requirements ⏎ * «PL/SQL» and «T-SQL» => skill:PL/SQL=required; skill:T-SQL=required; skill:SQL=none
    + # Requirements ⏎ * «Node.js», «Vue.js» and «Next.js» => skill:Node.js=required; skill:Vue.js=required; skill:Next.js=required
    + # Requirements ⏎ * «NodeJS» or «node.js» => skill:Node.js=required
    + # Requirements ⏎ * «Objective-C» and «F#» => skill:Objective-C=required; skill:F#=required; skill:C=none
    + # Requirements ⏎ * «PyTorch»/«TensorFlow»/«JAX» => skill:PyTorch=required; skill:TensorFlow=required; skill:JAX=required
    + # Requirements ⏎ * Python(«NumPy», «pandas») => skill:NumPy=required; skill:pandas=required
    + # Requirements ⏎ * «NLP» and «computer vision» => skill:computer vision=required
    + # Requirements ⏎ * «Machine Learning», «statistics» => skill:machine learning=required; skill:statistics=required
    + # Requirements ⏎ * «distributed systems» => skill:distributed systems=required
    + # Requirements ⏎ * «REST APIs» and «GraphQL» => skill:GraphQL=required
    + # Requirements ⏎ * «AWS» (S3, EC2), «GCP» or «Azure» => skill:AWS=required; skill:GCP=required; skill:Azure=required
    + # Requirements ⏎ * «K8s» and «Docker» => skill:Kubernetes=required; skill:Docker=required
    + # Requirements ⏎ * «Postgres» or «PostgreSQL» => skill:PostgreSQL=required
    + # Requirements ⏎ * «Hugging Face», «LangChain», «RAG» => skill:Hugging Face=required; skill:LangChain=required
    + # Requirements ⏎ * «Large language models» => skill:LLMs=required
    + # Requirements ⏎ * «LLMs» => skill:LLMs=required
    + # Requirements ⏎ * Strong «SQL» => skill:SQL=required
    + # Requirements ⏎ * «PYTHON» AND «SQL» => skill:Python=required; skill:SQL=required
    + # Requirements ⏎ * «python», «sql» => skill:Python=required; skill:SQL=required
    + # Requirements ⏎ * Fluent in «Python3» => skill:Python=required
    + # Requirements ⏎ * «Power BI», «Tableau» => skill:Power BI=required; skill:Tableau=required
    + # Requirements ⏎ * «PowerBI» => skill:Power BI=required
    + # Requirements ⏎ * «MS SQL» => skill:Microsoft SQL Server=required
    + # Requirements ⏎ * «MS Excel» => skill:Microsoft Excel=required
    + # Requirements ⏎ * «MLOps» and «MLflow» => skill:MLOps=required; skill:MLflow=required
    + # Requirements ⏎ * Bachelor's degree in Statistics; knowledge of «statistics» => skill:statistics=required
    - # Requirements ⏎ * Bachelor's degree in «Statistics» => skill:statistics=none; fields=statistics
    - # Requirements ⏎ * Degree in Computer Science, «Machine Learning» or a related field => skill:machine learning=none
    - # Requirements ⏎ * «R&D» mindset => skill:R=none
    - # Requirements ⏎ * You like to work in «R & D» => skill:R=none
    - # Requirements ⏎ * You know how to go to market => skill:Go=none
    - # Requirements ⏎ * A team that excels at what it does => skill:Microsoft Excel=none
    - # Requirements ⏎ * Vitamin C and fresh air => skill:C=none
    - # Requirements ⏎ * You said it, you do it => skill:AI=none
    - # Requirements ⏎ * Good communication and teamwork => skills=none
    - # Requirements ⏎ * Attention to detail, curiosity, kindness => skills=none
    - # Requirements ⏎ * Fluent English and German => skills=none
    - # Requirements ⏎ * Knowledge of software and data => skills=none
    - # Benefits ⏎ * Python courses and a Kubernetes book => skills=none
    - # How to apply ⏎ Write your letter in LaTeX or Word. => skills=none
    - # Equal opportunity ⏎ Our Python team welcomes everyone. => skills=none
    - # Requirements ⏎ * Our network «switches» need care => skill:R=none
    ## list.alternatives
    + # Requirements ⏎ * PyTorch or TensorFlow => together:PyTorch|TensorFlow=true
    + # Requirements ⏎ * PyTorch, TensorFlow or JAX => together:PyTorch|TensorFlow|JAX=true
    + # Requirements ⏎ * Either Spark or Flink => together:Apache Spark|Apache Flink=true
    + # Requirements ⏎ * One of: Tableau, Looker or Power BI => together:Tableau|Looker|Power BI=true
    + # Requirements ⏎ * Python and/or R => together:Python|R=true
    + # Nice to have ⏎ * Docker or Kubernetes => together:Docker|Kubernetes=true
    - # Requirements ⏎ * PyTorch and TensorFlow => together:PyTorch|TensorFlow=false
    - # Requirements ⏎ * Python, SQL and Git => together:Python|SQL=false
    - # Requirements ⏎ * Python ⏎ * SQL or NoSQL => together:Python|SQL=false
    - # Requirements ⏎ * Python; Java or Scala => together:Python|Java=false; together:Java|Scala=true
    - # Requirements ⏎ * Python for models or, if you like, for scripts; SQL => together:Python|SQL=false
    ## list.alternatives
    + # Requirements ⏎ * A deep learning framework (PyTorch, TensorFlow or JAX) => together:PyTorch|TensorFlow|JAX=true
    + # Requirements ⏎ * Python, Java, or C++ => together:Python|Java|C++=true
    - # Requirements ⏎ * Both Spark and Kafka => together:Apache Spark|Apache Kafka=false
    - # Requirements ⏎ * Spark as well as Kafka => together:Apache Spark|Apache Kafka=false
    - # Requirements ⏎ * Python, SQL, Git; a master's or better => together:Python|SQL=false
    + # Requirements ⏎ * Deep learning frameworks (e.g. PyTorch, TensorFlow, ONNX) => together:PyTorch|TensorFlow|ONNX=true; skill:PyTorch=required
    + # Requirements ⏎ * Orchestration such as Airflow, Dagster and Prefect => together:Apache Airflow|Dagster|Prefect=true
    + # Requirements ⏎ * Tools like Tableau and Looker => together:Tableau|Looker=true
    + # Requirements ⏎ * Cloud platforms, for example AWS, GCP => together:AWS|GCP=true
    + # Requirements ⏎ * A framework of your choice (PyTorch, TensorFlow, etc.) => together:PyTorch|TensorFlow=true
    + # Requirements ⏎ * A web framework (e.g., React, Foolib, Angular) and Python => together:React|Angular=true; together:React|Python=false
    + # Requirements ⏎ * PyTorch/TensorFlow and SQL => together:PyTorch|TensorFlow=true; together:TensorFlow|SQL=false
    + # Nice to have ⏎ * Queues such as Kafka, RabbitMQ => together:Apache Kafka|RabbitMQ=true; skill:RabbitMQ=preferred
    + # Requirements ⏎ * 3+ years with Python, C++, Java, and/or other languages => together:Python|C++|Java=true
    - # Requirements ⏎ * You like Python and SQL => together:Python|SQL=false
    - # Requirements ⏎ * Front end (e.g. React, Angular), back end (e.g. Django, Flask) => together:React|Django=false
    - # Requirements ⏎ * Python, SQL, and tools like Tableau, Looker => together:Python|SQL=false; together:SQL|Tableau=false
    - # Requirements ⏎ * Kubernetes (Helm, Istio) => together:Helm|Istio=false
    - # Requirements ⏎ * Databases, including PostgreSQL and Redis => together:PostgreSQL|Redis=false
    """#
}
