extension RuleExamples {
  /// Names of skills that are also something else, as a skill and as that.
  static let ambiguousSkill = #"""
    ## skill.section
    + # Requirements ⏎ * «Swift», and apps of your own => skill:Swift=required
    + # Requirements ⏎ * «Go» (the language) and patience => skill:Go=required
    + # Requirements ⏎ * Solid «C»; the compiler is from 1998 => skill:C=required
    + # Requirements ⏎ * «Elixir» in production, two years or so => skill:Elixir=required
    - # Requirements ⏎ * «Swift» decisions under pressure => skill:Swift=none
    - # Requirements ⏎ * «Networking», with people above all => skill:networking=none
    - # About us ⏎ * «Swift», friendly and small => skill:Swift=none
    - # Requirements ⏎ * Knowledge of «Julia» Child's kitchen => skill:Julia=none
    - # Requirements ⏎ * Experience between «Ruby» Street and the harbour => skill:Ruby=none
    - # About us ⏎ All our «tools use» it ⏎ # Requirements ⏎ * SQL => skill:tool use=none
    + # Requirements ⏎ * Experience with «R» and patience => skill:R=required
    + # Requirements ⏎ * Python or «R» => skill:R=required
    - # Requirements ⏎ * Bound by the International Traffic in «Arms» Regulations => skill:Arm architecture=none
    + # Requirements ⏎ * Firmware for x86 and «Arm» => skill:Arm architecture=required
    - # Requirements ⏎ * The ability to «design systems» for scale => skill:design systems=none
    + # Requirements ⏎ * Experience with «design systems» and Figma => skill:design systems=required
    - # About us ⏎ A culture centered on «continual learning» ⏎ # Requirements ⏎ * SQL => skill:continual learning=none
    + # Requirements ⏎ * Building «REST»/«gRPC» APIs => skill:REST APIs=required; skill:gRPC=required
    + # Requirements ⏎ * PyTorch, «Lightning», and «Ray» => skill:PyTorch Lightning=required; skill:Ray=required
    - # Requirements ⏎ * You like «R»&D work => skill:R=none
    - # Requirements ⏎ * The «R»-rated parts of the job => skill:R=none
    + # Requirements ⏎ * Services written in «Go» => skill:Go=required
    + # Requirements ⏎ * Java, «Go» or Rust => skill:Go=required
    - # Requirements ⏎ * You plan the «go» to market with sales => skill:Go=none
    - # Requirements ⏎ * «Go» the extra mile for users => skill:Go=none
    + # Requirements ⏎ * Knowledge of «C» and Python => skill:C=required
    + # Requirements ⏎ * Embedded programming in «C» => skill:C=required
    - # Requirements ⏎ * You talk to «C»-level clients => skill:C=none
    + # Requirements ⏎ * «Advanced Excel» and SQL => skill:Microsoft Excel=required
    + # Requirements ⏎ * Proficient in «Excel» => skill:Microsoft Excel=required
    - # Requirements ⏎ * Ability to «excel» in a team => skill:Microsoft Excel=none
    - # Requirements ⏎ * «Excel» under pressure and stay kind => skill:Microsoft Excel=none
    + # Requirements ⏎ * Experience with «Spark» and Hadoop => skill:Apache Spark=required
    + # Requirements ⏎ * Hadoop, «Spark», Kafka => skill:Apache Spark=required
    - # Requirements ⏎ * Curiosity that «sparks» creativity => skill:Apache Spark=none
    - # Requirements ⏎ * You «spark» new ideas in others => skill:Apache Spark=none
    + # Requirements ⏎ * Experience with «Swift» and Kotlin => skill:Swift=required
    + # Requirements ⏎ * Mobile apps in «Swift» or Kotlin => skill:Swift=required
    - # Requirements ⏎ * A «swift» and friendly manner => skill:Swift=none
    - # Requirements ⏎ * «Swift» decisions in a small team => skill:Swift=none
    + # Requirements ⏎ * Experience with «Rust» => skill:Rust=required
    + # Requirements ⏎ * «Rust», C++ or Java => skill:Rust=required
    - # Requirements ⏎ * Removing «rust» from old machines => skill:Rust=none
    - # Requirements ⏎ * Parts that never «rust» outdoors => skill:Rust=none
    + # Requirements ⏎ * Programming in «SAS» and SQL => skill:SAS=required
    + # Requirements ⏎ * R, «SAS» or Stata => skill:SAS=required
    - # Requirements ⏎ * Company form: a French «SAS» => skill:SAS=none
    + # Requirements ⏎ * Python, R or «Julia» => skill:Julia=required
    + # Requirements ⏎ * Experience with «Julia» => skill:Julia=required
    - # Requirements ⏎ * Ask for «Julia» at the reception => skill:Julia=none
    + # Requirements ⏎ * Django or «Flask» => skill:Flask=required
    + # Requirements ⏎ * Experience with «Flask» => skill:Flask=required
    - # Requirements ⏎ * Handling a «flask» in the cellar => skill:Flask=none
    + # Requirements ⏎ * Plotly, «Dash» and Streamlit => skill:Dash=required
    + # Requirements ⏎ * Dashboards in «Dash» or Streamlit => skill:Dash=required
    - # Requirements ⏎ * A «dash» of humour => skill:Dash=none
    + # Requirements ⏎ * Java, «Spring» and Hibernate => skill:Spring=required
    + # Requirements ⏎ * Experience with «Spring» => skill:Spring=required
    - # Requirements ⏎ * Our «spring» release goes live => skill:Spring=none
    + # Requirements ⏎ * Spark, «Ray» and Dask => skill:Ray=required
    + # Requirements ⏎ * Experience with «Ray» => skill:Ray=required
    - # Requirements ⏎ * A «ray» of hope => skill:Ray=none
    + # Requirements ⏎ * Dataflow, «Beam» and Kafka => skill:Apache Beam=required
    + # Requirements ⏎ * Experience with «Beam» => skill:Apache Beam=required
    - # Requirements ⏎ * Steel «beam» calculations => skill:Apache Beam=none
    + # Requirements ⏎ * Hadoop, «Hive» and Presto => skill:Apache Hive=required
    + # Requirements ⏎ * Experience with «Hive» => skill:Apache Hive=required
    - # Requirements ⏎ * An office that hums like a «hive» => skill:Apache Hive=none
    + # Requirements ⏎ * Puppet, «Chef» or Ansible => skill:Chef=required
    + # Requirements ⏎ * Experience with «Chef» => skill:Chef=required
    - # Requirements ⏎ * A «chef» cooks for us => skill:Chef=none
    - # Requirements ⏎ * Meals from our own «Chef» daily => skill:Chef=none
    + # Requirements ⏎ * Ansible or «Puppet» => skill:Puppet=required
    + # Requirements ⏎ * Experience with «Puppet» => skill:Puppet=required
    - # Requirements ⏎ * A «puppet» theatre for children => skill:Puppet=none
    + # Requirements ⏎ * Ansible, Chef or «Salt» => skill:SaltStack=required
    - # Requirements ⏎ * Worth your «salt» => skill:SaltStack=none
    + # Requirements ⏎ * Kubernetes, «Helm» and Terraform => skill:Helm=required
    + # Requirements ⏎ * Experience with «Helm» => skill:Helm=required
    - # Requirements ⏎ * You take the «helm» of a small team => skill:Helm=none
    + # Requirements ⏎ * React, «Node» and TypeScript => skill:Node.js=required
    + # Requirements ⏎ * Experience with «Node» => skill:Node.js=required
    - # Requirements ⏎ * Each «node» of the network => skill:Node.js=none
    + # Requirements ⏎ * Angular or «React» => skill:React=required
    + # Requirements ⏎ * Experience with «React» => skill:React=required
    - # Requirements ⏎ * You «react» calmly to outages => skill:React=none
    - # Requirements ⏎ * How users «react» to changes => skill:React=none
    + # Requirements ⏎ * React, «Angular» or Vue => skill:Angular=required
    + # Requirements ⏎ * Experience with «Angular» => skill:Angular=required
    - # Requirements ⏎ * Measure «angular» velocity => skill:Angular=none
    + # Requirements ⏎ * Node.js, «Express» and React => skill:Express.js=required
    + # Requirements ⏎ * Experience with «Express» => skill:Express.js=required
    - # Requirements ⏎ * You «express» yourself clearly => skill:Express.js=none
    - # Requirements ⏎ * Ability to «express» doubt => skill:Express.js=none
    + # Requirements ⏎ * Python or «Ruby» => skill:Ruby=required
    + # Requirements ⏎ * Experience with «Ruby» => skill:Ruby=required
    - # Requirements ⏎ * Our «ruby» anniversary is near => skill:Ruby=none
    + # Requirements ⏎ * Ruby and «Rails» => skill:Ruby on Rails=required
    + # Requirements ⏎ * Experience with «Rails» => skill:Ruby on Rails=required
    - # Requirements ⏎ * Trains that leave the «rails» => skill:Ruby on Rails=none
    + # Requirements ⏎ * Flask or «Django» => skill:Django=required
    + # Requirements ⏎ * Experience with «Django» => skill:Django=required
    + # Requirements ⏎ * MySQL, «Oracle» or Postgres => skill:Oracle Database=required
    + # Requirements ⏎ * Experience with «Oracle» => skill:Oracle Database=required
    - # Requirements ⏎ * Nobody needs to be an «oracle» => skill:Oracle Database=none
    + # Requirements ⏎ * Redshift or «Snowflake» => skill:Snowflake=required
    + # Requirements ⏎ * Experience with «Snowflake» => skill:Snowflake=required
    - # Requirements ⏎ * No two teams are alike, each a «snowflake» => skill:Snowflake=none
    + # Requirements ⏎ * Excel and «Access» => skill:MS Access=required
    + # Requirements ⏎ * Experience with «MS Access» => skill:MS Access=required
    - # Requirements ⏎ * «Access» to the building at night => skill:MS Access=none
    - # Requirements ⏎ * You grant «access» to records => skill:MS Access=none
    + # Requirements ⏎ * Excel, «Word» and PowerPoint => skill:Microsoft Word=required
    + # Requirements ⏎ * Proficient in «Word» and Excel => skill:Microsoft Word=required
    - # Requirements ⏎ * Spread the «word» about our work => skill:Microsoft Word=none
    - # Requirements ⏎ * The last «word» is yours => skill:Microsoft Word=none
    + # Requirements ⏎ * Tableau or «Looker» => skill:Looker=required
    + # Requirements ⏎ * Experience with «Looker» => skill:Looker=required
    + # Requirements ⏎ * Grafana and «Prometheus» => skill:Prometheus=required
    + # Requirements ⏎ * Experience with «Prometheus» => skill:Prometheus=required
    + # Requirements ⏎ * Terraform, «Vault» and Consul => skill:HashiCorp Vault=required
    - # Requirements ⏎ * Keys to the bank's «vault» => skill:HashiCorp Vault=none
    + # Requirements ⏎ * Hive, «Presto» or Trino => skill:Presto=required
    + # Requirements ⏎ * Experience with «Presto» => skill:Presto=required
    - # Requirements ⏎ * And «presto», it works => skill:Presto=none
    + # Requirements ⏎ * Hive, «Pig» and HBase => skill:Apache Pig=required
    - # Requirements ⏎ * A guinea «pig» for new software => skill:Apache Pig=none
    + # Requirements ⏎ * Kafka, «Storm» and Flink => skill:Apache Storm=required
    + # Requirements ⏎ * Experience with «Storm» => skill:Apache Storm=required
    - # Requirements ⏎ * Calm in any «storm» => skill:Apache Storm=none
    + # Requirements ⏎ * Iceberg or «Delta» => skill:Delta Lake=required
    - # Requirements ⏎ * The river «delta» near our office => skill:Delta Lake=none
    + # Requirements ⏎ * Power BI and «Fabric» => skill:Microsoft Fabric=required
    - # Requirements ⏎ * The «fabric» of our society => skill:Microsoft Fabric=none
    - # Requirements ⏎ * Weaving «fabric» by hand => skill:Microsoft Fabric=none
    + # Requirements ⏎ * Lambda, «Glue» and Athena => skill:AWS Glue=required
    - # Requirements ⏎ * You are the «glue» of the team => skill:AWS Glue=none
    + # Requirements ⏎ * Redshift or «Athena» => skill:Amazon Athena=required
    + # Requirements ⏎ * S3, «Lambda» and DynamoDB => skill:AWS Lambda=required
    - # Requirements ⏎ * A «lambda» is a Greek letter => skill:AWS Lambda=none
    + # Requirements ⏎ * Python and «Git» => skill:Git=required
    + # Requirements ⏎ * Experience with «Git» => skill:Git=required
    + # Requirements ⏎ * «Airflow» and dbt => skill:Apache Airflow=required
    + # Requirements ⏎ * Experience with «Airflow» => skill:Apache Airflow=required
    + # Requirements ⏎ * Airflow or «Prefect» => skill:Prefect=required
    + # Requirements ⏎ * Experience with «Prefect» => skill:Prefect=required
    - # Requirements ⏎ * A school «prefect» once => skill:Prefect=none
    + # Requirements ⏎ * Airflow or «Luigi» => skill:Luigi=required
    - # Requirements ⏎ * Ask «Luigi» for the keys => skill:Luigi=none
    + # Requirements ⏎ * TensorRT and «Triton» => skill:Triton=required
    - # Requirements ⏎ * Boats of the «Triton» class => skill:Triton=none
    + # Requirements ⏎ * C# and «Unity» => skill:Unity=required
    + # Requirements ⏎ * Experience with «Unity» => skill:Unity=required
    - # Requirements ⏎ * A sense of «unity» in the team => skill:Unity=none
    + # Requirements ⏎ * Maya or «Blender» => skill:Blender=required
    + # Requirements ⏎ * Experience with «Blender» => skill:Blender=required
    - # Requirements ⏎ * A «blender» in the kitchen => skill:Blender=none
    + # Requirements ⏎ * Coq or «Lean» => skill:Lean=required
    - # Requirements ⏎ * We are a «lean» team => skill:Lean=none
    + # Requirements ⏎ * Erlang or «Elixir» => skill:Elixir=required
    + # Requirements ⏎ * Experience with «Elixir» => skill:Elixir=required
    - # Requirements ⏎ * No «elixir» heals bad data => skill:Elixir=none
    + # Requirements ⏎ * Flutter and «Dart» => skill:Dart=required
    + # Requirements ⏎ * Experience with «Dart» => skill:Dart=required
    - # Requirements ⏎ * A «dart» board in the hall => skill:Dart=none
    + # Requirements ⏎ * Java or «Scala» => skill:Scala=required
    + # Requirements ⏎ * Experience with «Scala» => skill:Scala=required
    + # Requirements ⏎ * Java or «Kotlin» => skill:Kotlin=required
    + # Requirements ⏎ * Experience with «Kotlin» => skill:Kotlin=required
    + # Requirements ⏎ * Python or «Perl» => skill:Perl=required
    + # Requirements ⏎ * Django, «Celery» and Redis => skill:Celery=required
    + # Requirements ⏎ * Experience with «Celery» => skill:Celery=required
    - # Requirements ⏎ * Soup with «celery» => skill:Celery=none
    + # Requirements ⏎ * Jenkins or «Bamboo» => skill:Bamboo=required
    - # Requirements ⏎ * Furniture of «bamboo» => skill:Bamboo=none
    + # Requirements ⏎ * Jira, «Notion» and Confluence => skill:Notion=required
    - # Requirements ⏎ * You have no «notion» of defeat => skill:Notion=none
    + # Requirements ⏎ * Jira, «Slack» and Confluence => skill:Slack=required
    - # Requirements ⏎ * Some «slack» in every plan => skill:Slack=none
    + # Requirements ⏎ * Figma or «Sketch» => skill:Sketch=required
    - # Requirements ⏎ * You «sketch» ideas on paper => skill:Sketch=none
    + # Requirements ⏎ * Looker, «Mode» or Tableau => skill:Mode Analytics=required
    - # Requirements ⏎ * In fast-paced «mode» => skill:Mode Analytics=none
    + # Requirements ⏎ * Amplitude and «Segment» => skill:Segment=required
    - # Requirements ⏎ * The lower «segment» of the market => skill:Segment=none
    - # Requirements ⏎ * You «segment» customers by age => skill:Segment=none
    + # Requirements ⏎ * ARIMA and «Prophet» => skill:Prophet=required
    - # Requirements ⏎ * No «prophet» in his own land => skill:Prophet=none
    + # Requirements ⏎ * TensorFlow or «Caffe» => skill:Caffe=required
    - # Requirements ⏎ * Meetings in the «caffe» downstairs => skill:Caffe=none
    + # Requirements ⏎ * GPT, «Claude» and Gemini => skill:Claude=required
    - # Requirements ⏎ * Your boss will be «Claude», a kind man => skill:Claude=none
    + # Requirements ⏎ * Claude or «Gemini» => skill:Gemini=required
    + # Requirements ⏎ * Mistral or «Llama» => skill:Llama=required
    - # Requirements ⏎ * You may ride a «llama» on our farm => skill:Llama=none
    + # Requirements ⏎ * Copilot or «Cursor» => skill:Cursor=required
    - # Requirements ⏎ * A blinking «cursor» does not scare you => skill:Cursor=none
    + # Requirements ⏎ * SAP or «Workday» => skill:Workday=required
    - # Requirements ⏎ * A «workday» of eight hours => skill:Workday=none
    + # Requirements ⏎ * Cerner or «Epic» => skill:Epic=required
    - # Requirements ⏎ * An «epic» journey => skill:Epic=none
    + # Requirements ⏎ * Mocha or «Jest» => skill:Jest=required
    + # Requirements ⏎ * Testing with «Jest» => skill:Jest=required
    - # Requirements ⏎ * You «jest» at the right moment => skill:Jest=none
    + # Requirements ⏎ * Selenium or «Cypress» => skill:Cypress=required
    - # Requirements ⏎ * Offices under a «cypress» => skill:Cypress=none
    - # Requirements ⏎ * «Canvas» bags for the market => skill:Canva=none
    + # Requirements ⏎ * Figma and «Canva» => skill:Canva=required
    + # Requirements ⏎ * Drawing with the «Canvas API» => skill:HTML Canvas=required; skill:Canva=none
    + # Requirements ⏎ * PCA and «k-means» => skill:k-means=required
    - # Requirements ⏎ * Experience with «Access» governance => skill:MS Access=none
    - # Requirements ⏎ * The «DSP» on G2, SQL => skill:signal processing=none
    + # Requirements ⏎ * Partners are «SSPs, DSPs» and agencies => skill:demand-side platforms=required; skill:signal processing=none
    + # Requirements ⏎ * Embedded C and «DSP» => skill:signal processing=required
    - # Requirements ⏎ * We Act in «Alignment», AI or not => skill:AI alignment=none
    + # Requirements ⏎ * RLHF, «alignment» and red teaming => skill:AI alignment=required
    - # Requirements ⏎ * You like «embedding» AI into forms => skill:embeddings=none
    + # Requirements ⏎ * RAG with «embedding models» => skill:embeddings=required
    - # Requirements ⏎ * Removing friction, «boosting» productivity => skill:boosting=none
    + # Requirements ⏎ * Bagging and «boosting» => skill:boosting=required
    - # Requirements ⏎ * SQL, «retrieval» of old letters => skill:information retrieval=none
    + # Requirements ⏎ * RAG, «retrieval» and reranking => skill:information retrieval=required
    - # Requirements ⏎ * You love to «build systems» and fix them => skill:build tools=none
    - # Requirements ⏎ * «Build systems» that last => skill:build tools=none
    + # Requirements ⏎ * Experience with «build systems» like Bazel => skill:build tools=required
    - # Requirements ⏎ * GLM, «GAM» or GBM => skill:GAMS=none
    + # Requirements ⏎ * CPLEX or «GAMS» => skill:GAMS=required
    - # Requirements ⏎ * Papers of the office (PEO «GCS») => skill:Google Cloud Storage=none
    + # Requirements ⏎ * BigQuery and «GCS» => skill:Google Cloud Storage=required
    - # Requirements ⏎ * «ADAS» for cars, C => skill:Ada=none
    + # Requirements ⏎ * C, C++ or «Ada» => skill:Ada=required
    + # Requirements ⏎ * Event Hubs and «Service Bus» => skill:Azure Service Bus=required
    + # Requirements ⏎ * «Circuit analysis» => skill:circuit design=required
    - # Requirements ⏎ * Clustering, customer «profiling» => skill:profiling tools=none
    + # Requirements ⏎ * SQL, «profiling» => skill:profiling tools=required
    - # Requirements ⏎ * Our culture and «operating system» => skill:operating systems=none
    + # Requirements ⏎ * «Operating systems» => skill:operating systems=required
    - # Requirements ⏎ * «Multi-modal» APIs => skill:multimodal learning=none
    + # Requirements ⏎ * «Multi-modal models» => skill:multimodal learning=required
    - # Requirements ⏎ * Grafana, a seamless «integration» with our shop => skill:systems integration=none
    + # Requirements ⏎ * APIs, «integrations» and SQL => skill:systems integration=required
    + # Requirements ⏎ * Object detection, «segmentation, tracking» => skill:image segmentation=required; skill:customer segmentation=none
    + # Requirements ⏎ * Churn models, «customer segmentation» => skill:customer segmentation=required
    - # Requirements ⏎ * You like to «build tools» for others => skill:build tools=none
    - # Requirements ⏎ * «Build pipelines» that last => skill:build tools=none
    + # Requirements ⏎ * Version control and «build tools» => skill:build tools=required
    + # Requirements ⏎ * «Build tools» (Maven, Gradle) => skill:build tools=required
    - # Requirements ⏎ * You want to be at the frontier of «AI» => skill:artificial intelligence=none
    - # Requirements ⏎ * You push the limits of what's possible with «AI» => skill:artificial intelligence=none
    - # About us ⏎ Acme is an «AI» research and deployment company. ⏎ # Requirements ⏎ * SQL => skill:artificial intelligence=none
    - # About us ⏎ We share the benefits of «AI» with all. ⏎ # Requirements ⏎ * SQL => skill:artificial intelligence=none
    + # Requirements ⏎ * «AI» research => skill:artificial intelligence=required
    + # Requirements ⏎ * Work at the frontier of «AI alignment» => skill:AI alignment=required
    + # Requirements ⏎ * Knowledge of «AI» => skill:artificial intelligence=required
    - # Requirements ⏎ * You explain «event-driven» changes in risk => skill:event-driven architecture=none
    + # Requirements ⏎ * «Event-driven systems» => skill:event-driven architecture=required
    + # Requirements ⏎ * Kafka, «event-driven», microservices => skill:event-driven architecture=required
    - # Requirements ⏎ * We meet «IRL» twice a year => skill:inverse reinforcement learning=none
    + # Requirements ⏎ * Bandits, «IRL», imitation learning => skill:inverse reinforcement learning=required
    - # Requirements ⏎ * Three days in the DC or «STL» office => skill:STL=none
    + # Requirements ⏎ * C++, «STL» and Boost => skill:STL=required
    - # Requirements ⏎ * Stay «agile» and flexible => skill:agile=none
    - # Requirements ⏎ * An «agile» mindset => skill:agile=none
    + # Requirements ⏎ * Understanding of «agile» and Scrum => skill:agile=required
    - # Requirements ⏎ * TS/SCI with «CI» Poly => skill:CI/CD=none
    - # Requirements ⏎ * Rules for PII and «PHI» => skill:Phi=none
    + # Requirements ⏎ * Years in «ADAS technology» => skill:driver assistance systems=required; skill:Ada=none
    + # Requirements ⏎ * Models such as «Phi-4» and Llama => skill:Phi=required
    - # Requirements ⏎ * Statistical and «mathematical programming» languages => skill:mathematical programming=none
    + # Requirements ⏎ * Skills in «mathematical programming» => skill:mathematical programming=required
    - # Requirements ⏎ * Load and «concurrency» tests => skill:concurrent programming=none
    + # Requirements ⏎ * «Concurrency» in Java => skill:concurrent programming=required
    + # Requirements ⏎ * Strong «full-stack skills» and «frontend skills» => skill:full-stack development=required; skill:frontend development=required
    + # Requirements ⏎ * Years of «building mobile apps» => skill:mobile development=required
    - # About us ⏎ Download our «mobile apps» today ⏎ # Requirements ⏎ * SQL => skill:mobile development=none
    + # Requirements ⏎ * «Developer productivity» and «credit risk» => skill:developer productivity=required; skill:credit risk=required; skill:market risk modeling=none; skill:developer experience=none
    + # Requirements ⏎ * Experience with «model inference» and «ML systems» => skill:model inference=required; skill:ML systems=required; skill:inference optimization=none; skill:ML infrastructure=none
    + # Requirements ⏎ * A/B and «multivariate tests» => skill:multivariate testing=required; skill:multivariate analysis=none
    + # Requirements ⏎ * «Incrementality studies» => skill:incrementality testing=required; skill:geo experiments=none
    - # Requirements ⏎ * You love «privacy-preserving» products => skill:privacy-preserving machine learning=none; skill:privacy-enhancing technologies=none
    + # Requirements ⏎ * «Privacy-preserving techniques» => skill:privacy-enhancing technologies=required
    + # Requirements ⏎ * «ISO/IEC 42001», «ISO 27701» and «Essential Eight» => skill:ISO 42001=required; skill:ISO 27701=required; skill:Essential Eight=required
    + # Requirements ⏎ * SEO, «SEM», «visual design» and «web design» => skill:SEM=required; skill:SEO=required; skill:visual design=required; skill:web design=required
    + # Requirements ⏎ * «Service meshes», «storage systems», «cronjobs» => skill:service mesh=required; skill:storage systems=required; skill:cron=required
    + # Requirements ⏎ * «Time Series DB» => skill:time series databases=required; skill:time series analysis=none
    - # Requirements ⏎ * You s«ai»d what you mean => skill:AI=none
    - # Requirements ⏎ * Explain in det«ai»l => skill:AI=none
    """#
}
