extension SkillVocabulary {
  /// The entries of the category "Databases".
  static let databases = #"""
    # Databases
    databases = !databases | database systems | database technologies | data bases | database software | database concepts | database tools | database solutions
    relational databases = relational databases | ^rdbms | relational database management systems | relational db | relational dbs | relational data | rdbms systems | relational data models | relational database systems ; parent = databases
    NoSQL = nosql | no sql | nosql databases | non-relational databases | nonrelational databases | nosql data stores ; parent = databases
    document databases = document databases | document store | document-oriented databases ; parent = databases
    key-value stores = key-value stores | key-value databases ; parent = databases
    graph databases = graph databases | graph db | graph dbs | graph data stores ; parent = databases
    time series databases = time series databases | time series db | time series dbs | time-series data stores ; parent = databases
    in-memory databases = in-memory databases | in-memory data stores ; parent = databases
    distributed databases = distributed databases | distributed sql ; parent = databases
    MPP databases = mpp databases | ^mpp | massively parallel processing | mpp systems ; parent = databases
    analytical databases = analytical databases | ^olap | olap cubes | online analytical processing | olap databases ; parent = databases
    OLTP = ^oltp | transactional databases ; parent = databases
    SQL = sql | ansi sql | structured query language | sql queries | sql programming | advanced sql | sql scripting | sql scripts | complex sql | sql development | sql coding | sql skills | writing sql | sql databases | sql database systems ; parent = databases
    T-SQL = t-sql | tsql | transact-sql ; parent = SQL
    PL/SQL = pl/sql | plsql | pl sql | oracle pl/sql ; parent = SQL
    stored procedures = stored procedures | triggers and stored procedures
    query optimization = query optimization | sql tuning | query tuning | sql optimization | query performance | sql performance tuning | query performance tuning | performance tuning of queries | query optimisation | sql optimisation | slow queries | optimizing queries | optimize queries | optimizing sql queries | optimising queries
    database design = database design | relational database design | database schema design | database architecture | database modeling and design | database development | database modelling and design
    database administration = database administration | database management | dba skills | database maintenance | ^dbms | database management systems
    database programming = database programming | database queries | database querying | querying databases | query databases | data querying
    database performance tuning = database performance tuning | database optimization | database tuning | index optimization | database optimisation | index optimisation
    database replication = database replication
    database migration = database migration
    sharding = sharding | database sharding
    ACID transactions = acid transactions | acid properties
    ORM = ^orm | object-relational mapping
    SQLAlchemy = sqlalchemy
    Hibernate = hibernate | hibernate orm
    Entity Framework = entity framework | ef core | entity framework core
    MyBatis = mybatis | ibatis
    JPA = ^jpa | spring data jpa
    Sequelize = sequelize
    TypeORM = typeorm
    Prisma = !^prisma
    Drizzle ! = ^drizzle | drizzle orm
    Dapper ! = ^dapper
    JDBC = ^jdbc | odbc
    ADO.NET = ado.net | ado .net
    LINQ = linq
    Flyway = flyway
    Liquibase = liquibase
    PostgreSQL = postgresql | postgres | postgre sql | postgresql database | psql ; parent = SQL, relational databases
    PostGIS = postgis ; parent = SQL, relational databases
    MySQL = mysql | my sql | mysql database ; parent = SQL, relational databases
    MariaDB = mariadb | maria db ; parent = SQL, relational databases
    Microsoft SQL Server = microsoft sql server | sql server | ms sql server | ms sql | mssql | microsoft sql | mssql server | sql server management studio | microsoft sql server management studio | azure sql server | !^ssms ; parent = SQL, relational databases
    Oracle Database = oracle database | !^oracle | oracle db | oracle sql | oracledb | oracle 11g | oracle 12c | oracle rdbms | oracle 19c ; parent = SQL, relational databases
    IBM Db2 = db2 | ibm db2 | db2 udb ; parent = SQL, relational databases
    SQLite = sqlite | sqlite3 ; parent = SQL, relational databases
    Sybase = sybase | sap ase ; parent = SQL, relational databases
    Informix = informix ; parent = SQL, relational databases
    Firebird ! = ^firebird ; parent = SQL, relational databases
    CockroachDB = cockroachdb | cockroach db ; parent = SQL, relational databases
    YugabyteDB = yugabytedb ; parent = SQL, relational databases
    TiDB = tidb ; parent = SQL, relational databases
    Vitess = vitess ; parent = SQL, relational databases
    PlanetScale = planetscale ; parent = SQL, relational databases
    Neon ! = ^neon | neon database ; parent = SQL, relational databases
    Amazon RDS = ^rds | aws rds | amazon rds ; parent = SQL, relational databases
    Amazon Aurora = amazon aurora | aws aurora | aurora postgresql | !^aurora | aurora mysql | aurora serverless ; parent = SQL, relational databases
    Google Cloud SQL = google cloud sql | cloud sql ; parent = SQL, relational databases
    Google Cloud Spanner = google cloud spanner | cloud spanner | google spanner | !^spanner ; parent = SQL, relational databases
    AlloyDB = alloydb ; parent = SQL, relational databases
    Azure SQL = azure sql | azure sql database | azure sql db | azure sql managed instance | sql azure ; parent = SQL, relational databases
    MS Access = ms access | microsoft access | access database | !^access ; parent = SQL, relational databases
    Snowflake = !snowflake | snowflake data warehouse | snowflake data cloud | snowflake cloud | snowflake cortex ; parent = data warehousing, SQL
    Snowpark = snowpark ; parent = data warehousing, SQL
    Snowpipe = snowpipe ; parent = data warehousing, SQL
    Amazon Redshift = amazon redshift | redshift | aws redshift | red shift | redshift spectrum ; parent = data warehousing, SQL
    BigQuery = bigquery | big query | google bigquery | gcp bigquery | google big query | ^bq | bigquery ml ; parent = data warehousing, SQL
    Azure Synapse Analytics = azure synapse analytics | azure synapse | synapse | synapse analytics | azure sql data warehouse | azure sql dw | azure dw ; parent = data warehousing, SQL
    Teradata = teradata | tera data | bteq ; parent = data warehousing, SQL
    Vertica = vertica ; parent = data warehousing, SQL
    Netezza = netezza | ibm netezza ; parent = data warehousing, SQL
    Greenplum = greenplum | pivotal greenplum ; parent = data warehousing, SQL
    Exasol = exasol ; parent = data warehousing, SQL
    SAP HANA = sap hana | ^hana | sap s/4 hana database ; parent = data warehousing, SQL
    SAP BW = sap bw | bw/4hana | sap business warehouse ; parent = data warehousing, SQL
    Oracle Exadata = oracle exadata | exadata ; parent = data warehousing, SQL
    Firebolt = firebolt ; parent = data warehousing, SQL
    MotherDuck = motherduck ; parent = data warehousing, SQL
    DuckDB = duckdb | duck db ; parent = data warehousing, SQL
    ClickHouse = clickhouse | click house ; parent = data warehousing, SQL
    Apache Druid = apache druid | !druid ; parent = data warehousing, SQL
    Apache Pinot = apache pinot | !pinot ; parent = data warehousing, SQL
    StarRocks = starrocks ; parent = data warehousing, SQL
    Apache Doris = apache doris ; parent = data warehousing, SQL
    Apache Kylin = apache kylin | kylin ; parent = data warehousing, SQL
    Rockset = rockset ; parent = data warehousing, SQL
    SingleStore = singlestore | memsql ; parent = data warehousing, SQL
    Presto = !presto | prestodb | presto db ; parent = data warehousing, SQL
    Trino = trino ; parent = data warehousing, SQL
    Apache Impala = apache impala | !^impala ; parent = data warehousing, SQL
    Amazon Athena = amazon athena | !^athena | aws athena ; parent = data warehousing, SQL
    Apache Drill = apache drill ; parent = data warehousing, SQL
    Apache Phoenix = apache phoenix ; parent = data warehousing, SQL
    Apache Calcite = apache calcite ; parent = data warehousing, SQL
    Apache Kudu = apache kudu | kudu ; parent = data warehousing, SQL
    MongoDB = mongodb | mongo db | mongo | mongodb atlas | mongodb database ; parent = NoSQL
    Mongoose ! = ^mongoose ; parent = NoSQL
    Cassandra = cassandra | apache cassandra | datastax | !^dse ; parent = NoSQL
    ScyllaDB = scylladb | scylla ; parent = NoSQL
    DynamoDB = dynamodb | dynamo db | amazon dynamodb | aws dynamodb | aws dynamo | !^dynamo ; parent = NoSQL
    Redis = redis | redis cache | redis cluster ; parent = NoSQL
    Memcached = memcached | memcache ; parent = NoSQL
    Valkey = valkey ; parent = NoSQL
    Couchbase = couchbase | couch base ; parent = NoSQL
    CouchDB = couchdb | couch db ; parent = NoSQL
    HarperDB = harperdb ; parent = NoSQL
    RavenDB = ravendb ; parent = NoSQL
    Riak = riak ; parent = NoSQL
    Aerospike = aerospike ; parent = NoSQL
    Amazon DocumentDB = amazon documentdb | documentdb ; parent = NoSQL
    Azure Cosmos DB = azure cosmos db | cosmos db | cosmosdb | azure cosmos | ^cosmos ; parent = NoSQL
    Google Bigtable = google bigtable | bigtable | cloud bigtable | big table ; parent = NoSQL
    Firestore = firestore | cloud firestore | google firestore ; parent = NoSQL
    Google Datastore = google datastore | cloud datastore ; parent = NoSQL
    MarkLogic = marklogic | mark logic ; parent = NoSQL
    RocksDB = rocksdb ; parent = NoSQL
    LevelDB = leveldb ; parent = NoSQL
    Amazon ElastiCache = amazon elasticache | elasticache ; parent = NoSQL
    Amazon Keyspaces = amazon keyspaces ; parent = NoSQL
    FaunaDB = faunadb ; parent = NoSQL
    Hazelcast = hazelcast ; parent = NoSQL
    Apache Ignite = apache ignite | gridgain ; parent = NoSQL
    Elasticsearch = elasticsearch | elastic search | elastic stack | elk | elk stack | !^elastic | elasticsearch stack ; parent = NoSQL
    OpenSearch = opensearch | open search | amazon opensearch | aws opensearch | amazon elasticsearch service ; parent = NoSQL
    Solr = solr | apache solr ; parent = NoSQL
    Lucene = lucene | apache lucene ; parent = NoSQL
    Algolia = algolia ; parent = NoSQL
    Typesense = typesense ; parent = NoSQL
    Meilisearch = meilisearch ; parent = NoSQL
    Sphinx search = sphinx search ; parent = NoSQL
    Splunk = splunk | splunk enterprise | splunk cloud | splunk spl ; parent = NoSQL
    Neo4j = neo4j | neo4j graph ; parent = graph databases
    Amazon Neptune = amazon neptune | aws neptune | !neptune db ; parent = graph databases
    TigerGraph = tigergraph ; parent = graph databases
    JanusGraph = janusgraph ; parent = graph databases
    ArangoDB = arangodb ; parent = graph databases
    OrientDB = orientdb ; parent = graph databases
    Dgraph = dgraph ; parent = graph databases
    Memgraph = memgraph ; parent = graph databases
    Stardog = stardog ; parent = graph databases
    GraphDB ! = ^graphdb | ontotext ; parent = graph databases
    Titan ! = ^titan | titan graph ; parent = graph databases
    TinkerPop = tinkerpop | apache tinkerpop ; parent = graph databases
    Apache Jena = apache jena ; parent = graph databases
    Virtuoso ! = ^virtuoso | openlink virtuoso ; parent = graph databases
    RDFox = rdfox ; parent = graph databases
    InfluxDB = influxdb | influx db | influx ; parent = time series databases
    TimescaleDB = timescaledb ; parent = time series databases
    OpenTSDB = opentsdb ; parent = time series databases
    QuestDB = questdb ; parent = time series databases
    OSIsoft PI = osisoft pi | pi historian | osi pi | aveva pi | pi system ; parent = time series databases
    data historians = data historians ; parent = time series databases
    pgAdmin = pgadmin
    DBeaver = dbeaver
    TOAD = !^toad
    DataGrip = datagrip
    phpMyAdmin = phpmyadmin
    MySQL Workbench = mysql workbench
    SQL Developer = sql developer | oracle sql developer
    database indexing = database indexing | indexing strategies
    database security = database security
    database backup and recovery = database backup and recovery | backup and restore
    data definition language = data definition language | ^ddl
    user-defined functions = user-defined functions
    spatial databases = spatial databases | geospatial databases
    object databases = object databases
    multi-model databases = multi-model databases
    Oracle RAC = oracle rac
    SQL Server Always On = sql server always on
    RMAN = ^rman
    Progress database = progress database
    FileMaker = filemaker
    Pervasive SQL = pervasive sql
    Azure Database for PostgreSQL = azure database for postgresql
    Kinetica = kinetica
    OmniSci = omnisci | heavydb
    Turso = turso
    FoundationDB = foundationdb
    Apache Accumulo = apache accumulo | accumulo
    Apache Geode = apache geode
    VoltDB = voltdb
    NuoDB = nuodb
    Realm ! = ^realm | realm database
    Redisson = redisson
    embedded databases = embedded databases
    """#
}
