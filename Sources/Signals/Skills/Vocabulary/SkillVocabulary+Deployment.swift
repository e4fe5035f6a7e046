extension SkillVocabulary {
  /// The entries of the category "Deployment".
  static let deployment = #"""
    # Deployment
    DevOps = devops | dev-ops | devops practices | devops tools | devops principles | devops engineering | devops methodologies
    CI/CD = ci/cd | ci / cd | ^ci | ^cd pipelines | cicd | ci-cd | ci/cd pipelines | ci/cd tools | ci/cd practices | continuous integration and continuous delivery | continuous integration/continuous delivery | continuous integration/continuous deployment | continuous integration and continuous deployment | continuous integration and delivery | continuous integration and deployment | continuous integration & delivery | continuous integration & deployment ; parent = DevOps
    continuous integration = continuous integration ; parent = CI/CD
    continuous delivery = continuous delivery | continuous deployment ; parent = CI/CD
    deployment pipelines = deployment pipelines | deployment automation | automated deployment | blue/green deployments | blue-green deployment | canary deployments | canary releases | deployment tools
    containerization = containerization | container technologies | containerized | containers | containerization technologies | containerized applications | containerized environments | application containerization | containerization tools | containerisation | containerisation technologies | containerised applications | containerised environments | application containerisation | containerisation tools | containerised | containerised software | containerized workloads | containerised workloads | containerized services | containerised services | containerized software
    container orchestration = container orchestration | orchestration tools for containers | container management | kubernetes orchestration | container platforms | container orchestration platforms | container orchestration tools
    orchestration = !orchestration | orchestration tools | orchestration frameworks | orchestration systems | orchestration layers
    infrastructure as code = infrastructure as code | ^iac | infrastructure automation | iac tools | infrastructure as a code ; parent = DevOps
    configuration management = configuration management | configuration management tools
    GitOps = gitops
    platform engineering = !platform engineering | platform infrastructure engineering
    site reliability engineering = site reliability engineering | ^sre | sre practices | sre principles
    infrastructure engineering = infrastructure engineering | infrastructure management | it infrastructure | infrastructure development
    incident management = incident management | incident response | incident handling | postmortems | production incident response
    SLOs = ^slo | ^sli | slos/slis | service level objectives | sla/slo | slis
    system administration = system administration | sysadmin | server administration | linux system admin
    virtualization = virtualization | virtual machines | hypervisors | virtualization technologies | virtualisation | virtualisation technologies
    service mesh = service mesh | service meshes
    Docker = docker | docker compose | dockerization | dockerized | dockerfile | dockerisation | docker containers | docker containerization ; parent = containerization
    Docker Swarm = docker swarm | !^swarm ; parent = containerization
    Podman = podman ; parent = containerization
    containerd = containerd | cri-o ; parent = containerization
    LXC = ^lxc ; parent = containerization
    rkt = ^rkt ; parent = containerization
    Singularity = !singularity | apptainer ; parent = containerization
    Kubernetes = kubernetes | k8s | k8 | kubernetes clusters | kubernetes operators | kube ; parent = container orchestration
    OpenShift = openshift | red hat openshift | ^ocp | openshift container platform ; parent = container orchestration
    Rancher = !^rancher ; parent = container orchestration
    Nomad ! = hashicorp nomad | ^nomad ; parent = container orchestration
    Apache Mesos = apache mesos | ^mesos | mesosphere ; parent = container orchestration
    K3s = k3s ; parent = container orchestration
    Helm = !^helm | helm charts ; parent = container orchestration
    Kustomize = kustomize ; parent = container orchestration
    Istio = istio ; parent = container orchestration
    Linkerd = linkerd ; parent = container orchestration
    Envoy = !^envoy | envoy proxy ; parent = container orchestration
    Knative = knative ; parent = container orchestration
    KEDA = ^keda ; parent = container orchestration
    Karpenter = karpenter ; parent = container orchestration
    Crossplane = crossplane ; parent = container orchestration
    Cilium = cilium ; parent = container orchestration
    Terraform = terraform | terraform enterprise | terragrunt ; parent = infrastructure as code
    OpenTofu = opentofu ; parent = infrastructure as code
    Pulumi = pulumi ; parent = infrastructure as code
    NixOS = nixos | nix os
    Ansible = ansible | ansible tower ; parent = infrastructure as code
    Puppet = !^puppet ; parent = infrastructure as code
    Chef = !^chef | chef infra ; parent = infrastructure as code
    SaltStack = saltstack | !^salt ; parent = infrastructure as code
    Packer = !^packer ; parent = infrastructure as code
    Vagrant = !^vagrant ; parent = infrastructure as code
    Serverless Framework = serverless framework ; parent = infrastructure as code
    Jenkins = jenkins | jenkins ci | jenkins pipelines ; parent = CI/CD
    GitHub Actions = github actions | git actions | gh actions ; parent = CI/CD, GitHub
    GitLab CI = gitlab ci | gitlab ci/cd | gitlab pipelines | gitlab runners ; parent = CI/CD
    CircleCI = circleci | circle ci ; parent = CI/CD
    Travis CI = travis ci | travisci | travis ; parent = CI/CD
    TeamCity = teamcity | team city ; parent = CI/CD
    Bamboo ! = ^bamboo ; parent = CI/CD
    Octopus Deploy = octopus deploy ; parent = CI/CD
    Buildkite = buildkite ; parent = CI/CD
    Concourse ! = ^concourse | concourse ci ; parent = CI/CD
    Spinnaker = !^spinnaker ; parent = CI/CD
    Argo CD = argo cd | argocd | !^argo ; parent = CI/CD
    Flux ! = ^flux | fluxcd ; parent = CI/CD
    Tekton = tekton ; parent = CI/CD
    GoCD = gocd ; parent = CI/CD
    Harness ! = ^harness | harness.io ; parent = CI/CD
    Codefresh = codefresh ; parent = CI/CD
    Bitbucket Pipelines = bitbucket pipelines ; parent = CI/CD
    UrbanCode = urbancode ; parent = CI/CD
    Semaphore CI = semaphore ci ; parent = CI/CD
    Skaffold = skaffold ; parent = CI/CD
    Prometheus = !prometheus ; parent = observability, monitoring
    Grafana = grafana | grafana loki | grafana tempo ; parent = observability, monitoring
    Datadog = datadog | data dog ; parent = observability, monitoring
    New Relic = new relic | newrelic ; parent = observability, monitoring
    Dynatrace = dynatrace | dyna trace ; parent = observability, monitoring
    AppDynamics = appdynamics | app dynamics ; parent = observability, monitoring
    Nagios = nagios ; parent = observability, monitoring
    Zabbix = zabbix ; parent = observability, monitoring
    Sentry ! = sentry.io | ^sentry ; parent = observability, monitoring
    Honeycomb ! = ^honeycomb | honeycomb.io ; parent = observability, monitoring
    Lightstep = lightstep ; parent = observability, monitoring
    OpenTelemetry = opentelemetry | open telemetry | otel ; parent = observability, monitoring
    Jaeger = !jaeger ; parent = observability, monitoring
    Zipkin = zipkin ; parent = observability, monitoring
    Logstash = logstash | log stash ; parent = observability, monitoring
    Kibana = kibana ; parent = observability, monitoring
    Fluentd = fluentd | fluent bit ; parent = observability, monitoring
    Graylog = graylog ; parent = observability, monitoring
    Loki ! = ^loki ; parent = observability, monitoring
    Sumo Logic = sumo logic | sumologic ; parent = observability, monitoring
    PagerDuty = pagerduty | pager duty | opsgenie ; parent = observability, monitoring
    Elastic APM = elastic apm ; parent = observability, monitoring
    SolarWinds = solarwinds ; parent = observability, monitoring
    ThousandEyes = thousandeyes ; parent = observability, monitoring
    StatsD = statsd | graphite metrics ; parent = observability, monitoring
    Thanos ! = ^thanos ; parent = observability, monitoring
    VictoriaMetrics = victoriametrics ; parent = observability, monitoring
    Rollbar = rollbar ; parent = observability, monitoring
    Papertrail = papertrail ; parent = observability, monitoring
    Perfetto = perfetto | chrome tracing ; parent = observability, monitoring
    Nginx = nginx
    Apache HTTP Server = apache http server | httpd | apache web server | apache httpd
    HAProxy = haproxy
    Traefik = traefik
    Kong = !^kong | kong gateway
    Tomcat = tomcat | apache tomcat
    JBoss = jboss | wildfly
    WebLogic = weblogic | oracle weblogic
    WebSphere = websphere | ibm websphere | ^was server
    Jetty ! = ^jetty
    GlassFish = glassfish
    IIS = ^iis | internet information services
    Gunicorn = gunicorn | uwsgi | uvicorn
    Consul ! = hashicorp consul | !^consul
    etcd = etcd
    HashiCorp Vault = hashicorp vault | !^vault
    HashiCorp = hashicorp | hashicorp stack
    Backstage ! = ^backstage | backstage.io
    bare metal = bare metal
    progressive delivery = progressive delivery
    over-the-air updates = over-the-air updates | ota updates
    Docker Hub = docker hub | docker registry | container registry
    Helmfile = helmfile
    Portainer = portainer
    MicroK8s = microk8s | minikube | k3d
    Tanzu = tanzu | vmware tanzu | pivotal tanzu
    EKS Anywhere = eks anywhere
    Apache Brooklyn = apache brooklyn
    Capistrano = capistrano
    Chef Habitat = chef habitat
    Icinga = icinga | checkmk
    Splunk Observability = splunk observability | signalfx
    Instana = instana
    Cribl = cribl
    Mimir ! = ^mimir | grafana mimir
    Cortex metrics = cortex metrics
    Pingdom = pingdom
    Site24x7 = site24x7
    ManageEngine = manageengine
    BMC Patrol = bmc patrol
    patch management = patch management
    server provisioning = server provisioning
    """#
}
