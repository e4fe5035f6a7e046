extension SkillVocabulary {
  /// The entries of the category "Data engineering".
  static let dataEngineering = #"""
    # Data engineering
    data engineering = data engineering | data engineering tools | data engineering principles | big data engineering | data engineering frameworks ; field
    analytics engineering = analytics engineering
    data pipelines = data pipelines | data processing pipelines | data pipelining | data pipeline development | data pipeline architecture | big data pipelines | data workflows | building pipelines | data engineering pipelines | !pipelines ; parent = data engineering
    ETL = ^etl | extract transform load | extract, transform, load | etl pipelines | etl processes | etl development | etl tools | etl process | etl jobs | etl workflows | extract, transform, and load | extraction, transformation, and loading | extract transform and load ; parent = data engineering
    ELT = ^elt | elt pipelines
    reverse ETL = reverse etl
    data ingestion = data ingestion | data acquisition pipelines | ingestion pipelines | data loading | !data extraction
    data transformation = data transformation
    data integration = data integration | enterprise data integration | data integration tools
    data migration = data migration | data conversion
    data warehousing = data warehousing | data warehouse | datawarehouse | data warehouse design | ^edw | enterprise data warehouse | cloud data warehouses | data warehousing concepts | data warehouse architecture | data warehousing solutions | ^dwh ; parent = analytical databases, databases
    data lakes = data lakes | datalake | data lake architecture
    data lakehouse = data lakehouse | lakehouse | data lake house | lakehouse architecture
    data mesh = data mesh
    data fabric = data fabric
    data marts = data marts | datamart
    data vault = data vault | data vault 2.0
    data modeling = data modeling | !data models | data model design | database modeling | logical data models | conceptual data models | logical data modeling | data modeling techniques | entity relationship modeling | er modeling | relational data modeling | physical data models | conceptual data modeling | data modelling | database modelling | logical data modelling | data modelling techniques | entity relationship modelling | er modelling | relational data modelling | conceptual data modelling | building data models | maintaining data models | designing data models | design data models | developing data models | creating data models | data model development | building and maintaining data models
    dimensional modeling = dimensional modeling | dimensional models | star schema | kimball | snowflake schema | dimensional data modeling | kimball methodology | inmon | slowly changing dimensions | dimensional data models | relational and dimensional modeling | dimensional modelling | dimensional data modelling | relational and dimensional modelling ; parent = data modeling
    data architecture = data architecture | enterprise data architecture | big data architecture | modern data architecture | data architecture design
    data platforms = data platforms | data platform engineering
    modern data stack = modern data stack | modern data platforms | modern data tools | modern data technologies
    data infrastructure = !data infrastructure | big data infrastructure
    data processing = !data processing | big data processing | data processing frameworks | large-scale data processing | data processing systems
    distributed data processing = distributed data processing | distributed processing | parallel processing | distributed data systems | parallel data processing | distributed data processing frameworks | distributed data
    batch processing = batch processing | batch jobs | batch data processing | batch pipelines | batch and streaming | batch and real-time | batch data pipelines
    stream processing = stream processing | streaming data | data streaming | real-time data processing | real-time streaming | streaming systems | streaming technologies | real-time data | event streaming | streaming pipelines | streaming platforms | streaming data pipelines | real-time data pipelines | real-time processing | !streaming | real-time analytics | real-time pipelines | streaming frameworks | streaming architecture | streaming analytics | stream-processing systems
    change data capture = change data capture | ^cdc
    data orchestration = data orchestration | workflow orchestration | data pipeline orchestration | pipeline orchestration | workflow orchestration tools | data orchestration tools | workflow scheduling
    workflow management = workflow management | workflow management tools | workflow engines | workflow management systems
    job scheduling = job scheduling | job schedulers | scheduling tools
    data governance = data governance | data governance frameworks | information governance
    data quality = data quality | data quality checks | data quality assurance | data quality control | data quality frameworks | data quality management | data quality monitoring | data quality tools
    data observability = data observability | data monitoring | data reliability
    data lineage = data lineage | data provenance | lineage tracking | !lineage
    data catalog = data catalog | data cataloging | data catalogues | data discovery
    metadata management = metadata management | metadata systems | metadata modeling | metadata modelling
    master data management = master data management | ^mdm | reference data management | master data
    data management = data management | enterprise data management | data management systems | data management tools | data management platform | data lifecycle management
    data stewardship = data stewardship
    data contracts = data contracts
    data standardization = data standardization | data normalization | data harmonization | data standardisation | data normalisation | data harmonisation
    data profiling = data profiling
    data security = !data security | data access controls | data protection controls
    data versioning = data versioning
    data storage = data storage | data stores | storage technologies | data storage solutions | distributed storage | data storage and retrieval | data storage & retrieval
    storage systems = storage systems | distributed storage systems
    distributed file systems = distributed file systems | file systems | distributed filesystems
    columnar storage = columnar storage | columnar databases | column-oriented databases | column stores | columnar data formats
    data partitioning = data partitioning | partitioning strategies
    data serialization = data serialization | data serialisation
    data formats = data formats | file formats
    data deduplication = data deduplication
    data science platforms = data science platforms | data science tools | data science workbench
    schema design = schema design | schema evolution | database schema | schema management | schema registry | schema modeling | schema modelling
    semantic layer = semantic layer | semantic models | semantic modeling | metrics layer | semantic modelling
    feature stores = feature stores
    customer data platforms = customer data platforms | ^cdp
    dataframes = dataframes | data frames
    Hadoop = hadoop | apache hadoop | hadoop ecosystem | hadoop stack | hadoop framework ; parent = big data
    HDFS = hdfs | hadoop distributed file system ; parent = big data
    MapReduce = mapreduce | map reduce | map/reduce ; parent = big data
    YARN = ^yarn ; parent = big data
    Apache Hive = apache hive | !^hive | hiveql | hive ql | hive sql | hql ; parent = big data
    Apache Pig = apache pig | !^pig | pig latin ; parent = big data
    Apache HBase = apache hbase | hbase ; parent = big data
    Apache Sqoop = apache sqoop | sqoop ; parent = big data
    Apache Oozie = apache oozie | oozie ; parent = big data
    Apache Flume = apache flume | !^flume ; parent = big data
    Apache ZooKeeper = apache zookeeper | zookeeper ; parent = big data
    Apache Ambari = apache ambari | ambari ; parent = big data
    Cloudera = cloudera | cloudera hadoop | cdh | cloudera data platform ; parent = big data
    Hortonworks = hortonworks ; parent = big data
    MapR = mapr ; parent = big data
    Apache Tez = apache tez | !^tez ; parent = big data
    Apache Spark = apache spark | !^spark | spark 2 | spark 3 | spark core | spark framework ; parent = big data
    Spark SQL = spark sql | sparksql ; parent = big data
    PySpark = pyspark | py spark ; parent = big data, Apache Spark, Python
    Spark Streaming = spark streaming | spark structured streaming | structured streaming ; parent = big data
    sparklyr = sparklyr | sparkr ; parent = big data
    Databricks = databricks | data bricks | azure databricks | databricks lakehouse | databricks platform ; parent = big data
    Unity Catalog = unity catalog ; parent = big data
    Delta Lake = delta lake | deltalake | databricks delta | !^delta ; parent = big data
    Delta Live Tables = delta live tables ; parent = big data
    Databricks SQL = databricks sql ; parent = big data
    Photon ! = ^photon ; parent = big data
    Apache Kafka = apache kafka | kafka | kafka connect | ksql | ksqldb | kafka streaming ; parent = stream processing
    Kafka Streams = kafka streams ; parent = stream processing
    Confluent = !confluent | confluent kafka | confluent platform | confluent cloud ; parent = stream processing
    Redpanda = redpanda ; parent = stream processing
    Apache Pulsar = apache pulsar | !pulsar ; parent = stream processing
    Apache Flink = apache flink | flink | flink sql ; parent = stream processing
    Apache Storm = apache storm | !^storm ; parent = stream processing
    Apache Samza = apache samza | samza ; parent = stream processing
    Apache Beam = apache beam | !^beam ; parent = stream processing
    Scio = !^scio
    Apache Apex = apache apex ; parent = stream processing
    Heron ! = ^heron ; parent = stream processing
    Materialize ! = ^materialize ; parent = stream processing
    RisingWave = risingwave ; parent = stream processing
    Debezium = debezium ; parent = stream processing
    Amazon Kinesis = amazon kinesis | kinesis | aws kinesis | kinesis streams | kinesis firehose | kinesis data streams | amazon data firehose ; parent = stream processing
    Amazon MSK = amazon msk | aws msk | ^msk ; parent = stream processing
    Google Pub/Sub = google pub/sub | pub/sub | pubsub | google cloud pub/sub | gcp pub/sub | pub sub ; parent = stream processing
    Google Dataflow = google dataflow | dataflow | google cloud dataflow | gcp dataflow | cloud dataflow ; parent = stream processing
    Azure Event Hubs = azure event hubs | event hub | eventhub ; parent = stream processing
    Azure Stream Analytics = azure stream analytics ; parent = stream processing
    Striim = striim ; parent = stream processing
    NATS.io = nats.io | nats jetstream | nats streaming ; parent = stream processing
    Apache Airflow = apache airflow | airflow ; parent = data orchestration
    Luigi = !^luigi ; parent = data orchestration
    Dagster = dagster ; parent = data orchestration
    Prefect = !prefect ; parent = data orchestration
    Mage ! = ^mage | mage.ai ; parent = data orchestration
    Kestra = kestra ; parent = data orchestration
    Azkaban = azkaban ; parent = data orchestration
    Control-M = control-m | controlm | bmc control-m ; parent = data orchestration
    Autosys = autosys ; parent = data orchestration
    Tidal ! = ^tidal | tidal scheduler ; parent = data orchestration
    Argo Workflows = argo workflows ; parent = data orchestration
    Temporal = !^temporal | temporal.io | temporal workflow ; parent = data orchestration
    Cadence ! = ^cadence | uber cadence ; parent = data orchestration
    Apache NiFi = apache nifi | nifi ; parent = data orchestration
    Azure Data Factory = azure data factory | ^adf | data factory ; parent = data orchestration
    AWS Step Functions = aws step functions | step functions | stepfunctions | aws stepfunctions ; parent = data orchestration
    AWS Glue = aws glue | !^glue | glue etl | glue catalog ; parent = data orchestration
    Cloud Composer = cloud composer | google cloud composer ; parent = data orchestration
    Google Workflows = google workflows ; parent = data orchestration
    Astronomer ! = ^astronomer | astronomer.io ; parent = data orchestration
    cron = cron | cron jobs | crontab | cronjobs ; parent = data orchestration
    dbt = dbt | dbt core | dbt cloud | data build tool | dbt labs ; parent = ETL
    SQLMesh = sqlmesh ; parent = ETL
    Coalesce ! = ^coalesce ; parent = ETL
    Dataform = dataform | google dataform ; parent = ETL
    Fivetran = fivetran | five tran ; parent = ETL
    Airbyte = airbyte ; parent = ETL
    Stitch ! = ^stitch | stitch data ; parent = ETL
    Meltano = meltano | singer taps ; parent = ETL
    Matillion = matillion ; parent = ETL
    Informatica = informatica | informatica powercenter | powercenter | informatica iics | iics | idmc | informatica cloud ; parent = ETL
    Talend = talend | talend open studio ; parent = ETL
    IBM DataStage = ibm datastage | datastage ; parent = ETL
    SSIS = ssis | sql server integration services | ssis packages ; parent = ETL
    Pentaho = pentaho | kettle etl ; parent = ETL
    Ab Initio = ab initio | abinitio ; parent = ETL
    Oracle Data Integrator = oracle data integrator | ^odi ; parent = ETL
    SAP BODS = sap bods | sap data services | bo data services ; parent = ETL
    Qlik Replicate = qlik replicate | attunity ; parent = ETL
    SnapLogic = snaplogic ; parent = ETL
    Alteryx = alteryx | alteryx designer ; parent = ETL
    Alooma = alooma ; parent = ETL
    Rivery = rivery ; parent = ETL
    Hevo = hevo | hevo data ; parent = ETL
    StreamSets = streamsets ; parent = ETL
    WhereScape = wherescape ; parent = ETL
    Syncsort = syncsort ; parent = ETL
    Boomi = boomi | dell boomi ; parent = ETL
    Hightouch = hightouch ; parent = ETL
    Census ! = ^census | census reverse etl ; parent = ETL
    Segment ! = ^segment | segment.io | segment cdp | twilio segment ; parent = ETL
    RudderStack = rudderstack ; parent = ETL
    mParticle = mparticle ; parent = ETL
    Tealium = tealium ; parent = ETL
    Snowplow = snowplow ; parent = ETL
    Treasure Data = treasure data ; parent = ETL
    Azure Purview = azure purview | microsoft purview | purview ; parent = ETL
    Collibra = collibra ; parent = ETL
    Alation = ^alation ; parent = ETL
    Atlan = atlan ; parent = ETL
    DataHub = datahub | linkedin datahub ; parent = ETL
    OpenMetadata = openmetadata ; parent = ETL
    Amundsen = ^amundsen ; parent = ETL
    Apache Atlas = apache atlas ; parent = ETL
    Informatica EDC = informatica edc | informatica axon ; parent = ETL
    Ataccama = ataccama ; parent = ETL
    Reltio = reltio ; parent = ETL
    Monte Carlo Data = monte carlo data ; parent = ETL
    Soda ! = ^soda | soda core ; parent = ETL
    Bigeye = bigeye ; parent = ETL
    Datafold = datafold ; parent = ETL
    Anomalo = anomalo ; parent = ETL
    Deequ = deequ | pydeequ ; parent = ETL
    Trifacta = trifacta ; parent = ETL
    OpenRefine = openrefine ; parent = ETL
    erwin = erwin data modeler | ^erwin ; parent = ETL
    ER/Studio = er/studio ; parent = ETL
    PowerDesigner = powerdesigner ; parent = ETL
    dbdiagram = dbdiagram ; parent = ETL
    Parquet = parquet | apache parquet | parquet files ; parent = data formats
    ORC = !^orc ; parent = data formats
    Avro = avro | apache avro ; parent = data formats
    Protocol Buffers = protocol buffers | protobuf ; parent = data formats
    Apache Arrow = apache arrow | pyarrow | arrow flight ; parent = data formats
    Thrift = apache thrift | !thrift ; parent = data formats
    JSON = json | json-ld | jsonl | ndjson ; parent = data formats ; years = software
    XML = xml | xml schema | xsd ; parent = data formats
    YAML = yaml | yml ; parent = data formats
    CSV = csv | csv files ; parent = data formats
    HDF5 = hdf5 ; parent = data formats
    NetCDF = netcdf ; parent = data formats
    Zarr = zarr ; parent = data formats
    MessagePack = messagepack ; parent = data formats
    GeoJSON = geojson ; parent = data formats
    Apache Iceberg = apache iceberg | !iceberg | iceberg tables ; parent = data formats
    Apache Hudi = apache hudi | hudi ; parent = data formats
    open table formats = open table formats | table formats ; parent = data formats
    lakeFS = lakefs ; parent = data formats
    DVC = dvc | data version control ; parent = data formats
    Apache Ranger = apache ranger ; parent = data formats
    AWS Lake Formation = aws lake formation | lake formation ; parent = data formats
    Microsoft Fabric = microsoft fabric | ms fabric | !^fabric | onelake ; parent = data formats
    Palantir Foundry = palantir foundry | !^foundry | foundry palantir ; parent = data formats
    Palantir = palantir | palantir gotham ; parent = data formats
    Starburst = !^starburst ; parent = data formats
    Dremio = dremio ; parent = data formats
    Alluxio = alluxio ; parent = data formats
    Apache Livy = apache livy | livy ; parent = data formats
    Apache Zeppelin = apache zeppelin | !zeppelin ; parent = data formats
    Chronon = chronon ; parent = data formats
    Oracle GoldenGate = oracle goldengate | goldengate
    IBM InfoSphere = ibm infosphere | infosphere
    data virtualization = data virtualization | denodo | data virtualisation
    Apache Gobblin = apache gobblin
    Estuary Flow = estuary flow
    Tamr = tamr
    Immuta = immuta
    Privacera = privacera
    BigID = bigid
    Secoda = secoda
    Elementary data = elementary data
    OpenLineage = openlineage
    Delta Sharing = delta sharing
    Apache Paimon = apache paimon
    Project Nessie = project nessie
    Apache Polaris = apache polaris
    Hive Metastore = hive metastore | hcatalog
    DataFusion = datafusion | apache datafusion
    Velox = velox
    Qubole = qubole
    AWS Glue DataBrew = aws glue databrew
    Amazon AppFlow = amazon appflow
    AWS Clean Rooms = aws clean rooms | data clean rooms
    Celigo = celigo
    Jitterbit = jitterbit
    Apache Nutch = apache nutch
    EDI = ^edi | electronic data interchange
    BizTalk = biztalk | biztalk server
    data archiving = data archiving
    data backfills = data backfills
    data dictionary = !data dictionary
    data mapping = data mapping | source-to-target mapping
    data reconciliation = data reconciliation
    data access layer = data access layer
    data APIs = data apis
    medallion architecture = medallion architecture | bronze silver gold
    lambda architecture = lambda architecture | kappa architecture
    incremental loading = incremental loading | incremental models
    idempotent pipelines = idempotent pipelines
    dataset versioning = dataset versioning
    point-in-time data = point-in-time data | backfilling
    query engines = query engines | distributed query engines | sql engines
    query federation = query federation | federated queries
    log processing = log processing
    sensor data processing = sensor data processing
    event data modeling = event data modeling | event data modelling
    """#
}
