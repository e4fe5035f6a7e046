extension SkillVocabulary {
  /// The entries of the category "Systems design".
  static let systemsDesign = #"""
    # Systems design
    system design = system design | large-scale system design | software system design | system design principles | system architecture design
    system architecture = system architecture | architecture design | architectural design
    solution architecture = !solution architecture
    enterprise architecture = enterprise architecture | togaf
    distributed systems = distributed systems | large-scale distributed systems | distributed applications | distributed services | distributed architecture | distributed software | distributed systems design | distributed systems engineering | distributed infrastructure ; parent = distributed computing
    distributed computing = distributed computing | distributed compute | distributed computing frameworks | distributed computation | distributed computing systems | distributed computing tools | distributed data/computing tools
    large-scale systems = !large-scale systems | high-scale systems | large scale infrastructure | systems at scale | large-scale software systems | large-scale services | large-scale production systems
    high-performance computing = high-performance computing | ^hpc | supercomputing | high-performance computing systems
    high-performance systems = high-throughput systems | performance-critical systems | !high-performance systems
    low-latency systems = low-latency systems | ultra-low latency | latency optimization | latency-sensitive | latency optimisation
    real-time systems = real-time systems | realtime systems | real-time software | real-time applications
    high availability = high availability | highly available systems | high availability systems
    fault tolerance = fault tolerance | fault-tolerant systems | resiliency | system resilience | resilience engineering | resilience patterns
    reliability engineering = reliability engineering | service reliability
    business continuity = business continuity | business continuity planning
    disaster recovery = disaster recovery | backup and recovery
    capacity planning = capacity planning | capacity management | resource planning of clusters
    caching = caching | caching strategies | cache design | distributed caching | caching systems | caching layers
    load balancing = load balancing | load balancers
    rate limiting = rate limiting | throttling
    consensus algorithms = consensus algorithms | raft consensus | paxos | consensus protocols
    microservices = microservices | micro-services | microservices architecture | microservices-based architecture | micro-service architecture ; parent = backend development
    service-oriented architecture = service-oriented architecture | ^soa | service-oriented
    event-driven architecture = event-driven architecture | event-driven systems | event-based architecture | event-driven design | event-driven microservices | !event-driven | event-driven applications | event-driven services | event-driven pipelines | event-driven processing | event-driven workflows | event-driven data pipelines | event-driven programming model | event-driven patterns | event-driven integration | event-driven solutions | event-driven platforms | event-driven messaging | event-driven data systems | event-driven frameworks
    event sourcing = event sourcing | ^cqrs
    serverless = serverless | serverless computing | serverless architecture | server-less | serverless functions | serverless technologies | serverless applications
    monolithic architecture = monolithic architecture | monolith decomposition
    multi-tenancy = multi-tenancy | multi-tenant | multitenancy | multi-tenant architecture | multi-tenant systems | multi-tenant saas
    cloud-native architecture = cloud-native architecture | cloud architecture | cloud-based architecture | cloud solution architecture
    client-server architecture = client-server architecture | client/server | client-server
    MVC = ^mvc | model-view-controller | mvvm | mvc frameworks
    peer-to-peer systems = peer-to-peer systems | peer-to-peer networks
    APIs = apis | ^api | api development | application programming interfaces | api design | web apis | api integration | web api | api services | api platforms | backend apis | api-driven | apis design | service apis | public apis | api-first | api architecture | scalable apis | api-based integrations | api development and integration | third-party apis
    CRUD = ^crud | crud operations | crud applications | crud apis
    REST APIs = rest apis | ^rest | rest api | restful apis | restful api | restful | restful services | restful web services | rest services | rest web services | rest/json | rest-based apis | rest endpoints | rest architecture | rest interfaces | restful api design | rest api development | rest api design | restapi | restful-api ; parent = APIs, backend development
    GraphQL = graphql | graph ql | apollo graphql ; parent = APIs
    gRPC = ^grpc | g rpc ; parent = APIs, backend development
    SOAP = ^soap | soap apis | soap web services ; parent = APIs
    BPEL = ^bpel | ws-bpel
    WSDL = ^wsdl
    web services = web services | webservices ; parent = APIs
    WebSockets = websockets | web sockets ; parent = APIs
    webhooks = webhooks ; parent = APIs
    OData = odata ; parent = APIs
    JSON-RPC = json-rpc | xml-rpc ; parent = APIs
    HATEOAS = hateoas ; parent = APIs
    server-sent events = server-sent events ; parent = APIs
    RPC = ^rpc | remote procedure calls
    API management = api management | api gateway | api lifecycle management ; parent = APIs
    API security = api security
    message queues = message queues | message brokers | messaging systems | message queuing | messaging queues | message-driven | message oriented middleware | messaging middleware | messaging frameworks | queueing systems | queuing systems | messaging technologies | message bus | !messaging | message queueing | !queues | queuing
    RabbitMQ = rabbitmq | rabbit mq ; parent = message queues
    ActiveMQ = activemq | active mq ; parent = message queues
    ZeroMQ = zeromq | zmq ; parent = message queues
    IBM MQ = ibm mq | websphere mq | mq series ; parent = message queues
    JMS = ^jms ; parent = message queues
    MQTT = mqtt ; parent = message queues
    AMQP = amqp ; parent = message queues
    Celery = !celery ; parent = message queues
    Sidekiq = sidekiq ; parent = message queues
    BullMQ = bullmq ; parent = message queues
    Solace = ^solace ; parent = message queues
    TIBCO = tibco | tibco bw | tibco ems ; parent = message queues
    publish-subscribe = publish-subscribe | publish/subscribe
    systems integration = systems integration | enterprise integration | application integration | integration patterns | integration architecture | software integration | integration design | enterprise integration patterns | third-party integrations | integration platforms | data and application integration | integration technologies | !integrations
    middleware = !middleware
    enterprise service bus = enterprise service bus | ^esb
    systems analysis = systems analysis | systems thinking modeling | systems thinking modelling
    systems engineering = !systems engineering | model-based systems engineering | ^mbse
    computer architecture = computer architecture | cpu architecture | processor architecture | microarchitecture | computer organization | computer organisation
    networking = !networking | computer networking | network protocols | networking protocols | computer networks | networking concepts | network engineering | networking fundamentals | network infrastructure | network architecture | networking technologies | network design | network administration | networking stack | networking knowledge | networking skills | background in networking | networking principles | networking basics ; field
    TCP/IP = tcp/ip | tcp-ip | tcp ; parent = networking
    UDP = udp | tcp/udp ; parent = networking
    HTTP = ^http | http/2 | http protocols | http/3 ; parent = networking
    DNS = ^dns ; parent = networking
    DHCP = dhcp ; parent = networking
    BGP = ^bgp ; parent = networking
    OSPF = ospf ; parent = networking
    SDN = ^sdn | software-defined networking ; parent = networking
    VPN = ^vpn ; parent = networking
    VPC = ^vpc | virtual private cloud ; parent = networking
    LAN/WAN = lan/wan | sd-wan | lan / wan ; parent = networking
    CDN = ^cdn | content delivery networks ; parent = networking
    Ethernet = ethernet ; parent = networking
    InfiniBand = infiniband ; parent = networking
    RDMA = ^rdma | roce ; parent = networking
    NVLink = nvlink | nvswitch ; parent = networking
    KVM = ^kvm
    NetApp = netapp
    Veeam = veeam
    CICS = cics
    AS/400 = as/400 | as400 | ibm i | iseries
    wireless networking = wireless networking | wi-fi | wifi | 802.11 ; parent = networking
    5G = ^5g | lte | 4g/5g | 5g networks ; parent = networking
    telecommunications protocols = telecommunications protocols | ^sip | voip | ss7 ; parent = networking
    SNMP = snmp ; parent = networking
    QUIC = quic ; parent = networking
    WebTransport = webtransport ; parent = networking
    routing and switching = routing and switching | routing protocols | switching/routing | network routing ; parent = networking
    Cisco networking = cisco networking | cisco ios | cisco routers ; parent = networking
    network virtualization = network virtualization | network virtualisation ; parent = networking
    eBPF = ^ebpf ; parent = networking
    interconnects = interconnects | high-speed interconnects | interconnect technologies
    PCIe = pcie | pci express | pci-e
    CXL = ^cxl
    cluster computing = cluster computing | compute clusters | cluster management | grid computing | hpc clusters | cluster schedulers
    Slurm = ^slurm
    PBS ! = ^pbs | torque scheduler
    MPI = ^mpi | openmpi | message passing interface
    OpenMP = openmp
    Lustre = ^lustre | gpfs
    job schedulers for clusters = job schedulers for clusters | workload managers | gpu scheduling | workload scheduling | cluster scheduling | resource scheduling
    GPU orchestration = gpu orchestration | run:ai | run.ai
    network attached storage = network attached storage | ^nas
    storage area networks = storage area networks | ^san storage
    search infrastructure design = search infrastructure design | search architecture
    edge computing = edge computing | edge devices | edge deployment | on-device ml | on-device machine learning | !edge ai | edge inference | on-device ai | on-device inference | edge ml | on-device
    IoT = ^iot | internet of things | ^iiot | iot devices | iot platforms | industrial iot
    observability = observability | observability tools | observability platforms | observability stack | system observability | observability tooling | observability practices
    monitoring = !monitoring | system monitoring | monitoring tools | monitoring systems | monitoring and alerting | monitoring & alerting | application monitoring | monitoring/alerting | infrastructure monitoring | production monitoring | alerting and monitoring | monitoring and logging
    alerting = !alerting | alerting systems
    logging = !logging | log management | log analysis | log analytics | log aggregation | centralized logging | centralised logging
    distributed tracing = distributed tracing | !tracing | tracing tools
    telemetry = telemetry | telemetry data | telemetry systems | telemetry pipelines
    instrumentation ! = instrumentation | code instrumentation
    APM = ^apm | application performance monitoring
    state management ! = state management | state machines | finite state machines
    business rules engines = business rules engines | rules engine | drools
    workflow automation = workflow automation | workflow automation tools | automation of workflows
    process automation = process automation | business process automation | process mining
    SFTP = ^sftp | ftp/sftp
    network test tools = network test tools | iperf | ixia | spirent
    MPLS = ^mpls ; parent = networking
    VXLAN = vxlan | evpn | evpn/vxlan ; parent = networking
    VLANs = vlans ; parent = networking
    NetFlow = netflow ; parent = networking
    QoS = ^qos ; parent = networking
    NAT = !^nat ; parent = networking
    Juniper = !^juniper | junos ; parent = networking
    Arista = arista ; parent = networking
    Cisco = !^cisco ; parent = networking
    F5 ! = ^f5 | f5 big-ip | big-ip ; parent = networking
    Infoblox = infoblox ; parent = networking
    NETCONF = netconf | netconf/yang ; parent = networking
    Meraki = meraki | cisco meraki ; parent = networking
    Aruba ! = ^aruba ; parent = networking
    DPDK = dpdk | spdk ; parent = networking
    NFS = ^nfs ; parent = networking
    network monitoring = network monitoring ; parent = networking
    network automation = network automation ; parent = networking
    network troubleshooting = network troubleshooting ; parent = networking
    network simulation = network simulation | ns-3 ; parent = networking
    network analysis = network analysis ; parent = networking
    communication protocols = communication protocols
    actor model = actor model
    back pressure = back pressure | backpressure
    idempotency = idempotency
    eventual consistency = eventual consistency | cap theorem
    distributed locking = distributed locking
    distributed transactions = distributed transactions | saga pattern
    bulkheads and circuit breakers = bulkheads and circuit breakers | circuit breaker
    strangler pattern = strangler pattern
    twelve-factor apps = twelve-factor apps | 12-factor | 12 factor
    API versioning = api versioning
    API marketplaces = api marketplaces
    reference architectures = !reference architectures
    high-level design = !high-level design | !low-level design | ^hld | ^lld
    data-intensive applications = data-intensive applications | data-intensive systems
    cost optimization of infrastructure = cost optimization of infrastructure | infrastructure cost optimization | cost optimisation of infrastructure | infrastructure cost optimisation
    """#
}
