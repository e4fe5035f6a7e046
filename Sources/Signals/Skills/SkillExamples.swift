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
    - # Requirements ⏎ * Add panels to «Miro's» board => skill:Miro=none
    + # Requirements ⏎ * Knowledge of «Snowflake's» tooling => skill:Snowflake=required
    + # Requirements ⏎ * You build on «LLM's» every day => skill:LLMs=required
    - # About us ⏎ We are Quillmore.«ai engineering», a small shop => skill:AI engineering=none
    + # Requirements ⏎ * Experience in «AI engineering» => skill:AI engineering=required; skill:machine learning engineering=none
    - # Requirements ⏎ * Help from a Personal Care Assistant («PCA») => skill:PCA=none
    + # Requirements ⏎ * Principal component analysis («PCA») => skill:PCA=required
    - # Requirements ⏎ * The Corporate Risk Management («CRM») team trusts you => skill:CRM=none
    + # Requirements ⏎ * Customer Relationship Management («CRM») => skill:CRM=required
    - # Requirements ⏎ * «AWS» Certified Developer => skill:AWS=none
    - # Requirements ⏎ * AWS Certified «Machine Learning» is a plus => skill:machine learning=none
    - # Requirements ⏎ * «Oracle» Database Level 2 certification => skill:Oracle Database=none
    + # Requirements ⏎ * Experience with «AWS», and a certification => skill:AWS=required
    + # Requirements ⏎ * «Kubernetes» or a Docker certification => skill:Kubernetes=required
    - # Requirements ⏎ * A background in Computer Science, «Statistics» or Physics => skill:statistics=none
    - # Requirements ⏎ * A quantitative field such as Economics, «Mathematics» or «Statistics» => skill:mathematics=none; skill:statistics=none
    + # Requirements ⏎ * A background in «statistics» and machine learning => skill:statistics=required
    + # Requirements ⏎ * «Statistics», «mathematics», SQL => skill:statistics=required; skill:mathematics=required
    + # Requirements ⏎ * Experience with «Docker containers» => skill:Docker=required
    + # Requirements ⏎ * Common «Python libraries» => skill:Python=required
    + # Requirements ⏎ * «SQL databases» => skill:SQL=required
    + # Requirements ⏎ * Years of «deep learning research» => skill:deep learning=required
    + # Requirements ⏎ * Tools like «karma», «mocha» or «jest» => skill:Karma=required; skill:Mocha=required; skill:Jest=required
    + # Requirements ⏎ * Issue trackers and «git» => skill:Git=required
    + # Requirements ⏎ * «RestAPI» and «StepFunctions» => skill:REST APIs=required; skill:AWS Step Functions=required
    + # Requirements ⏎ * «ISO 27002» and «ISO 9001» => skill:ISO 27002=required; skill:ISO 9001=required; skill:ISO 27001=none
    + # Requirements ⏎ * «SOAP», «WSDL», «JAXB» and «BPEL» => skill:WSDL=required; skill:JAXB=required; skill:BPEL=required
    + # Requirements ⏎ * «ChIP-seq» and «ATAC-seq» => skill:ChIP-seq=required; skill:ATAC-seq=required
    + # Requirements ⏎ * Parsing, «chunking» and indexing => skill:chunking=required
    + # Requirements ⏎ * You write «unit, integration», and end-to-end tests => skill:unit testing=required; skill:systems integration=none
    + # Requirements ⏎ * «Scenario analysis» => skill:scenario analysis=required; skill:sensitivity analysis=none
    + # Requirements ⏎ * Experience with «Microsoft Copilot» => skill:Microsoft Copilot=required; skill:GitHub Copilot=none
    + # Requirements ⏎ * Modern «LLM frameworks» => skill:LLM frameworks=required; skill:agent frameworks=none
    + # Requirements ⏎ * Strong understanding of monitoring and observability => skill:monitoring=required; skill:observability=required
    + # Requirements ⏎ * Experience with monitoring, logging, and observability => skill:monitoring=required; skill:logging=required
    - # Requirements ⏎ * Logging and monitoring of visitors at the gate => skill:logging=none; skill:monitoring=none
    ## skill.section
    + # Requirements ⏎ * Python, dbt, Airflow, and/or «Spark» => skill:Apache Spark=required
    + # Requirements ⏎ * React (strong), «Go» (basic), and Spark => skill:React=required; skill:Go=required; skill:Apache Spark=required
    + # Requirements ⏎ * We use Postgres; «React»; Java => skill:React=required
    + # Requirements ⏎ * Rust; «Swift»; «R»; Scala => skill:Swift=required; skill:R=required
    + # Requirements ⏎ * «Databases» and strong SQL => skill:databases=required
    + # Requirements ⏎ * Experience in building and deploying «Go» services => skill:Go=required
    + # Requirements ⏎ * Chat tools («Slack», etc.) => skill:Slack=required
    + # Requirements ⏎ * «Excel» or other calculators => skill:Microsoft Excel=required
    + # Requirements ⏎ * Big data tools like hadoop, «spark», etc. => skill:Apache Spark=required
    + # Requirements ⏎ * Tools like hadoop, spark, «hive» => skill:Apache Hive=required
    + # Requirements ⏎ * You know python, «aws», sql => skill:AWS=required
    - # Requirements ⏎ * A long «rest» and python => skill:REST APIs=none
    + # Requirements ⏎ * Shipping «Electron»-based tools => skill:Electron=required
    + # Requirements ⏎ * ML/«DL» and SQL => skill:deep learning=required
    + # Requirements ⏎ * Proficiency in «excel» is a must => skill:Microsoft Excel=required
    + # Requirements ⏎ * «Logging», tracing, and alerting => skill:logging=required; skill:alerting=required
    - # Requirements ⏎ * You know Java; «Go» the extra mile => skill:Go=none
    - # Requirements ⏎ * You know python, «go» through data and see => skill:Go=none
    - # Requirements ⏎ * Deep learning, «spark» of genius => skill:Apache Spark=none
    - # Requirements ⏎ * Ability to «excel», as a must => skill:Microsoft Excel=none
    - # Requirements ⏎ * The «slack» in our plans (etc.) => skill:Slack=none
    - # About us ⏎ Our values: ⏎ «C» ⏎ lients come first => skill:C=none
    - # Requirements ⏎ * Build on «CM's» habits => skill:CMS=none
    + # Requirements ⏎ * «C» ⏎ * Python => skill:C=required
    ## skill.section
    - # About us ⏎ Trusted by companies such as «Snowflake», «Databricks» and Tableau. ⏎ # Requirements ⏎ * SQL => skill:Snowflake=none; skill:Databricks=none; skill:Tableau=none
    - # About us ⏎ Backed by the founders of «Squarespace» and Wise. ⏎ # Requirements ⏎ * SQL => skill:Squarespace=none
    - # About us ⏎ Our customers include «MongoDB», Elastic and others. ⏎ # Requirements ⏎ * SQL => skill:MongoDB=none
    + # Requirements ⏎ * Experience with tools such as «Snowflake», «Databricks» and Tableau => skill:Snowflake=required; skill:Databricks=required
    + # Requirements ⏎ * A curious mind backed by strong skills in «Python» => skill:Python=required
    ## skill.section
    - # Requirements ⏎ * «AWS» or «GCP» certification => skill:AWS=none; skill:GCP=none
    - # Requirements ⏎ * «Azure» and «Databricks» certifications => skill:Azure=none; skill:Databricks=none
    - # Requirements ⏎ * Certifications in «Azure», «Databricks» or «machine learning» are a plus => skill:Azure=none; skill:Databricks=none; skill:machine learning=none
    - # Requirements ⏎ * Certification (e.g., «AWS», «Kubernetes») => skill:AWS=none; skill:Kubernetes=none
    + # Requirements ⏎ * Certification in first aid; «Docker» => skill:Docker=required
    + # Requirements ⏎ * Certification in Azure and experience with «Docker» => skill:Docker=required; skill:Azure=none
    + # Requirements ⏎ * «Python», SQL, and an AWS certification => skill:Python=required; skill:AWS=none
    ## skill.section
    - # Requirements ⏎ * Partner with «DevOps», frontend engineers => skill:DevOps=none; skill:frontend development=none
    - # Requirements ⏎ * Work closely with product, «data science», and design teams => skill:data science=none
    - # Requirements ⏎ * Writing for audiences such as developers or «ML» engineers => skill:machine learning=none
    - # Requirements ⏎ * Collaborate with other teams (including legal, «DevOps» and marketing) => skill:DevOps=none
    - # Requirements ⏎ * Work with many teams, such as «data science», sales and legal => skill:data science=none
    + # Requirements ⏎ * Lead teams (including «DevOps») => skill:DevOps=required
    + # Requirements ⏎ * Work with teams such as sales to build on «Kafka» => skill:Apache Kafka=required
    + # Requirements ⏎ * Work with «Kafka» to support design teams => skill:Apache Kafka=required
    + # Requirements ⏎ * Working with «Kubernetes» and a kind team => skill:Kubernetes=required
    + # Requirements ⏎ * Experience working with «agile» teams => skill:agile=required
    ## skill.section
    - # About us ⏎ You report to the Head of «Data Science». ⏎ # Requirements ⏎ * SQL => skill:data science=none
    - # About us ⏎ Your boss is the Director of «AI» and «Robotics». ⏎ # Requirements ⏎ * SQL => skill:artificial intelligence=none; skill:robotics=none
    - # About us ⏎ Department: «Data Engineering» ⏎ # Requirements ⏎ * SQL => skill:data engineering=none
    - # Requirements ⏎ * SQL ⏎ We may use «AI» tools to support our hiring process. => skill:artificial intelligence=none; skill:AI tools=none
    + # Requirements ⏎ * You direct work on «data science» => skill:data science=required
    + # Requirements ⏎ * You use «AI tools» each day => skill:AI tools=required
    ## skill.section
    + # Requirements ⏎ * «Linear» and «logistic regression» => skill:linear regression=required; skill:logistic regression=required
    + # Requirements ⏎ * «Relational» and «NoSQL databases» => skill:relational databases=required; skill:NoSQL=required
    + # Requirements ⏎ * «Data manipulation» and «analysis» => skill:data manipulation=required; skill:data analysis=required
    + # Requirements ⏎ * «Model training», «deployment» and care => skill:model training=required; skill:model deployment=required
    + # Requirements ⏎ * «Active»/«reinforcement learning» => skill:active learning=required; skill:reinforcement learning=required
    - # Requirements ⏎ * Lifecycle «marketing» and product analytics => skill:marketing analytics=none; skill:product analytics=required
    - # Requirements ⏎ * Data quality and «structure» => skill:data structures=none
    - # Requirements ⏎ * «Scalability», A/B testing => skill:performance testing=none; skill:A/B testing=required
    - # Requirements ⏎ * Data analysis and «cleaning» of the house => skill:data cleaning=none
    ## skill.section
    + # Requirements ⏎ * Strong understanding of «data security» and audits => skill:data security=required
    + # Requirements ⏎ * Experience with «data analytics» => skill:data analytics=required
    - # Requirements ⏎ * Three years of experience in «software engineering» as a boss => skill:software engineering=none
    - # Requirements ⏎ * Three years of hands-on «developer experience» => skill:developer experience=none
    + @ Grafana Labs ⏎ # Requirements ⏎ * Experience with «Grafana» => skill:Grafana=required
    + @ Cursor ⏎ # Requirements ⏎ * Familiarity with «Cursor» => skill:Cursor=required
    - @ Grafana Labs ⏎ # Requirements ⏎ * You love «Grafana's» products and Python => skill:Grafana=none
    - @ Mistral ⏎ # About us ⏎ Trained by «Mistral AI» for all ⏎ # Requirements ⏎ * SQL => skill:Mistral=none
    ## list.alternatives
    + # Requirements ⏎ * PyTorch or TensorFlow => together:PyTorch|TensorFlow=true
    + # Requirements ⏎ * Visualization tools (Power BI, Tableau, Qlik) => together:Power BI|Tableau|Qlik=true
    - # Requirements ⏎ * Visualization tools (Power BI and Tableau) => together:Power BI|Tableau=false
    + # Requirements ⏎ * NoSQL/RDBMS, Kafka, Docker => together:NoSQL|relational databases=true
    - # Requirements ⏎ * NoSQL/RDBMS, Kafka, Docker => together:NoSQL|Apache Kafka=false
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
    ## skill.section
    - # Requirements ⏎ * Love for cutting «edge ML» => skill:edge computing=none
    + # Requirements ⏎ * Experience with «edge ML» => skill:edge computing=required
    - # Requirements ⏎ * Unit tests, integration tests, and «regression» tests => skill:regression=none
    + # Requirements ⏎ * «Regression testing» and «SQL» => skill:testing=required; skill:regression=none
    + # Requirements ⏎ * «Clustering», «regression» and «SQL» => skill:regression=required
    ## skill.section
    + # Requirements ⏎ * «React» with «TypeScript» => skill:React=required; skill:TypeScript=required
    - # Requirements ⏎ * «React» with calm to what happens => skill:React=none
    + # Requirements ⏎ * «Angular» 16+ => skill:Angular=required
    - # Requirements ⏎ * «Angular» 24/7 thinking => skill:Angular=none
    + # Requirements ⏎ * You have shipped «Go» to production => skill:Go=required
    - # Requirements ⏎ * You can take a «jest» and keep calm => skill:Jest=none
    + # Requirements ⏎ * «Jest» and «Cypress» => skill:Jest=required
    + # Requirements ⏎ * «JS»/«TS» => skill:TypeScript=required; skill:JavaScript=required
    - # Requirements ⏎ * Active «TS»/SCI, Python => skill:TypeScript=none
    ## skill.section
    + # Requirements ⏎ * «Angular» is nothing new to you => skill:Angular=required
    - # Requirements ⏎ * You get on with old Mr «Jenkins» => skill:Jenkins=none
    + # Requirements ⏎ * QuickBooks and «Excel» inside out => skill:Microsoft Excel=required
    ## skill.section
    + # Requirements ⏎ * «Airflow» for orchestration => skill:Apache Airflow=required
    - # Requirements ⏎ * Balancing «airflow» in ducts => skill:Apache Airflow=none
    - # Requirements ⏎ * Weekly «RAG» status reports => skill:RAG=none
    """#
}
