extension SkillVocabulary {
  /// The entries of the category "Cloud".
  static let cloud = #"""
    # Cloud
    cloud computing = cloud computing | cloud technologies | cloud computing platforms | !cloud | cloud engineering | cloud development | cloud computing technologies | cloud-based technologies | cloud solutions | cloud fundamentals | cloud-based systems ; parent = cloud services, cloud deployment
    cloud platforms = cloud platforms | cloud environments | cloud-based platforms | public cloud | cloud providers | public cloud platforms | cloud services platforms | major cloud platforms | cloud vendors | cloud ml platforms | cloud-based environments | cloud hyperscalers | hyperscalers
    cloud services = cloud services | cloud-based services | cloud ai services | cloud ml services | managed cloud services
    cloud infrastructure = cloud infrastructure | cloud-based infrastructure | cloud infrastructure management
    cloud-native = cloud-native | cloud-native technologies | cloud-native development | cloud-native applications | cloud-native services | cloud-native environments | cloud-native infrastructure
    cloud deployment = cloud deployment | cloud-based deployment
    cloud migration = cloud migration | cloud transformation | migration to the cloud
    cloud security = !cloud security | cloud security posture
    cloud storage = cloud storage | object storage | blob storage | object stores
    hybrid cloud = hybrid cloud
    multi-cloud = multi-cloud | multicloud
    private cloud = private cloud | on-premise infrastructure | sovereign cloud
    cloud cost optimization = cloud cost optimization | finops | cloud cost management | cloud cost optimisation
    IaaS = ^iaas | infrastructure as a service
    PaaS = ^paas | platform as a service
    SaaS = !^saas | software as a service
    autoscaling = autoscaling | auto-scaling
    spot instances = spot instances
    AWS = amazon web services | amazon aws | ^aws | aws cloud | aws services | aws cloud services | aws platform | aws infrastructure | aws stack | aws ecosystem | aws environment | amazon cloud | aws ai services ; parent = cloud platforms, cloud computing
    GCP = ^gcp | google cloud platform | google cloud | google cloud services | gcp services | google compute platform ; parent = cloud platforms, cloud computing
    Azure = azure | microsoft azure | ms azure | azure cloud | azure services | windows azure | azure cloud services | azure stack | microsoft azure cloud ; parent = cloud platforms, cloud computing
    AWS GovCloud = aws govcloud | govcloud ; parent = cloud platforms, cloud computing
    Azure Government = azure government ; parent = cloud platforms, cloud computing
    Oracle Cloud = oracle cloud | oracle cloud infrastructure | ^oci ; parent = cloud platforms, cloud computing
    IBM Cloud = ibm cloud | softlayer ; parent = cloud platforms, cloud computing
    Alibaba Cloud = alibaba cloud | aliyun ; parent = cloud platforms, cloud computing
    DigitalOcean = digitalocean | digital ocean ; parent = cloud platforms, cloud computing
    Heroku = heroku ; parent = cloud platforms, cloud computing
    Linode = linode | akamai cloud ; parent = cloud platforms, cloud computing
    Hetzner = hetzner ; parent = cloud platforms, cloud computing
    OVHcloud = ovhcloud | ^ovh ; parent = cloud platforms, cloud computing
    Rackspace = rackspace ; parent = cloud platforms, cloud computing
    OpenStack = openstack | open stack ; parent = cloud platforms, cloud computing
    VMware = vmware | vmware vsphere | vsphere | esxi | vcenter ; parent = cloud platforms, cloud computing
    Nutanix = nutanix ; parent = cloud platforms, cloud computing
    Hyper-V = hyper-v ; parent = cloud platforms, cloud computing
    Proxmox = proxmox ; parent = cloud platforms, cloud computing
    Cloud Foundry = cloud foundry | pivotal cloud foundry | ^pcf ; parent = cloud platforms, cloud computing
    Cloudflare = cloudflare | cloud flare | cloudflare workers ; parent = cloud platforms, cloud computing
    Fastly = fastly ; parent = cloud platforms, cloud computing
    Akamai = akamai ; parent = cloud platforms, cloud computing
    Netlify = netlify ; parent = cloud platforms, cloud computing
    Vercel = vercel ; parent = cloud platforms, cloud computing
    Fly.io = fly.io ; parent = cloud platforms, cloud computing
    Supabase = supabase ; parent = cloud platforms, cloud computing
    Firebase = firebase | google firebase ; parent = cloud platforms, cloud computing
    Tencent Cloud = tencent cloud ; parent = cloud platforms, cloud computing
    Amazon S3 = amazon s3 | ^s3 | aws s3 | simple storage service | s3 buckets ; parent = AWS
    Amazon EC2 = amazon ec2 | ^ec2 | aws ec2 | elastic compute cloud | ec2 instances ; parent = AWS
    AWS Lambda = aws lambda | !^lambda | amazon lambda | lambda functions ; parent = AWS
    AWS OpsWorks = opsworks | aws opsworks ; parent = AWS
    Amazon EMR = amazon emr | !^emr | aws emr | elastic mapreduce | elastic map reduce ; parent = AWS
    Amazon SageMaker = amazon sagemaker | sagemaker | aws sagemaker | sage maker | sagemaker studio | sagemaker pipelines ; parent = AWS
    Amazon ECS = amazon ecs | ^ecs | aws ecs | elastic container service ; parent = AWS
    Amazon EKS = amazon eks | ^eks | aws eks | elastic kubernetes service ; parent = AWS
    Amazon ECR = amazon ecr | ^ecr ; parent = AWS
    AWS Fargate = aws fargate | fargate ; parent = AWS
    AWS Batch = aws batch ; parent = AWS
    AWS CloudFormation = aws cloudformation | cloudformation | cloud formation ; parent = AWS
    AWS CDK = aws cdk | ^cdk | cloud development kit ; parent = AWS
    AWS SAM = aws sam | serverless application model ; parent = AWS
    Amazon CloudWatch = amazon cloudwatch | cloudwatch | aws cloudwatch | cloud watch ; parent = AWS
    AWS CloudTrail = aws cloudtrail | cloudtrail ; parent = AWS
    AWS X-Ray = aws x-ray ; parent = AWS
    AWS IAM = aws iam | amazon iam ; parent = AWS
    Amazon VPC = amazon vpc | aws vpc ; parent = AWS
    Amazon Route 53 = amazon route 53 | route 53 | route53 ; parent = AWS
    Amazon CloudFront = amazon cloudfront | cloudfront ; parent = AWS
    AWS API Gateway = aws api gateway | amazon api gateway ; parent = AWS
    Amazon SNS = amazon sns | ^sns | aws sns | simple notification service ; parent = AWS
    Amazon SQS = amazon sqs | ^sqs | aws sqs | simple queue service ; parent = AWS
    Amazon EventBridge = amazon eventbridge | eventbridge | aws eventbridge ; parent = AWS
    Amazon SES = amazon ses | ^ses ; parent = AWS
    Amazon Cognito = amazon cognito | aws cognito ; parent = AWS
    AWS AppSync = aws appsync | appsync ; parent = AWS
    AWS Amplify = aws amplify ; parent = AWS
    AWS Elastic Beanstalk = aws elastic beanstalk | elastic beanstalk ; parent = AWS
    AWS CodePipeline = aws codepipeline | codepipeline ; parent = AWS
    AWS CodeBuild = aws codebuild | codebuild ; parent = AWS
    AWS CodeDeploy = aws codedeploy | codedeploy ; parent = AWS
    AWS CodeCommit = aws codecommit | codecommit ; parent = AWS
    AWS Systems Manager = aws systems manager ; parent = AWS
    AWS Secrets Manager = aws secrets manager ; parent = AWS
    AWS KMS = aws kms | ^kms ; parent = AWS
    AWS Config = aws config ; parent = AWS
    AWS Control Tower = aws control tower ; parent = AWS
    AWS Organizations = aws organizations | aws organisations ; parent = AWS
    AWS Well-Architected = aws well-architected | well-architected framework ; parent = AWS
    AWS DMS = aws dms | database migration service ; parent = AWS
    AWS Data Pipeline = aws data pipeline ; parent = AWS
    AWS Snowball = aws snowball ; parent = AWS
    Amazon EBS = amazon ebs | ^ebs ; parent = AWS
    Amazon EFS = amazon efs | ^efs ; parent = AWS
    Amazon FSx = amazon fsx | fsx for lustre ; parent = AWS
    Amazon Glacier = amazon glacier | s3 glacier ; parent = AWS
    Amazon QuickSight = amazon quicksight | quicksight | aws quicksight | quick sight ; parent = AWS
    Amazon Personalize = amazon personalize | aws personalize ; parent = AWS
    Amazon Forecast = amazon forecast ; parent = AWS
    Amazon MWAA = amazon mwaa | ^mwaa ; parent = AWS
    Amazon Timestream = amazon timestream ; parent = AWS
    Amazon Connect = amazon connect ; parent = AWS
    Amazon WorkSpaces = amazon workspaces ; parent = AWS
    Amazon GuardDuty = amazon guardduty | guardduty ; parent = AWS
    AWS WAF = aws waf ; parent = AWS
    AWS Outposts = aws outposts ; parent = AWS
    AWS IoT Core = aws iot core | aws iot | aws greengrass | greengrass ; parent = AWS
    AWS RoboMaker = aws robomaker ; parent = AWS
    AWS CLI = aws cli ; parent = AWS
    boto3 = boto3 ; parent = AWS
    AWS ParallelCluster = aws parallelcluster ; parent = AWS
    Amazon DataZone = amazon datazone ; parent = AWS
    Amazon Lightsail = amazon lightsail ; parent = AWS
    Amazon Mechanical Turk = amazon mechanical turk | mechanical turk | mturk ; parent = AWS
    Elastic Load Balancing = elastic load balancing | ^elb | ^alb ; parent = AWS
    Vertex AI = vertex ai | google vertex ai | google vertex | gcp vertex ai | vertexai | vertex pipelines | vertex ai pipelines ; parent = GCP
    Google Kubernetes Engine = google kubernetes engine | ^gke ; parent = GCP
    Google Compute Engine = google compute engine | ^gce | compute engine ; parent = GCP
    Google Cloud Storage = google cloud storage | gcp storage | !^gcs ; parent = GCP
    Google Cloud Functions = google cloud functions | cloud functions ; parent = GCP
    Google Cloud Run = google cloud run | cloud run ; parent = GCP
    Google App Engine = google app engine | app engine | ^gae ; parent = GCP
    Google Dataproc = google dataproc | dataproc | google cloud dataproc | gcp dataproc | cloud dataproc ; parent = GCP
    Google Cloud Build = google cloud build | cloud build ; parent = GCP
    Google Cloud ML Engine = google cloud ml engine | cloud ml engine | google ai platform | google cloud ai | cloud ai platform | google automl ; parent = GCP
    Google Cloud Data Fusion = google cloud data fusion | cloud data fusion ; parent = GCP
    Dataplex = dataplex | google dataplex ; parent = GCP
    Google Cloud Logging = google cloud logging | stackdriver | cloud logging ; parent = GCP
    Google Cloud Armor = google cloud armor ; parent = GCP
    Google Cloud IAM = google cloud iam ; parent = GCP
    Google Memorystore = google memorystore ; parent = GCP
    Google Artifact Registry = google artifact registry ; parent = GCP
    Anthos = anthos ; parent = GCP
    Apigee = apigee ; parent = GCP
    Looker Studio = looker studio | google data studio | data studio | google looker studio | datastudio ; parent = GCP, BI tools
    Google Document AI = google document ai ; parent = GCP
    Google Cloud Deployment Manager = google cloud deployment manager ; parent = GCP
    Azure Machine Learning = azure machine learning | azure ml | azureml | azure machine learning studio | azure ml studio | azure ml service ; parent = Azure
    Azure AI services = azure cognitive services | azure ai | cognitive services | azure ai studio | microsoft cognitive services | azure ai services | microsoft azure ai services ; parent = Azure
    Azure Data Lake Storage = azure data lake storage | ^adls | azure data lake | adls gen2 | azure data lake storage gen2 ; parent = Azure
    Azure Blob Storage = azure blob storage | azure blobs | azure storage ; parent = Azure
    Azure Functions = azure functions ; parent = Azure
    Azure Logic Apps = azure logic apps | logic apps ; parent = Azure
    Azure App Service = azure app service | azure web apps | app services ; parent = Azure
    Azure Kubernetes Service = azure kubernetes service | ^aks | azure kubernetes ; parent = Azure
    Azure Container Apps = azure container apps | container apps | azure container instances ; parent = Azure
    Azure Container Registry = azure container registry | ^acr ; parent = Azure
    Azure DevOps = azure devops | azure dev ops | azure pipelines | azure devops pipelines | ^ado pipelines | vsts | azure repos ; parent = Azure
    Azure Service Bus = azure service bus | ^service bus ; parent = Azure
    Azure Event Grid = azure event grid | event grid ; parent = Azure
    Azure Key Vault = azure key vault | key vault ; parent = Azure
    Azure Monitor = azure monitor | azure log analytics ; parent = Azure
    Application Insights = application insights | azure application insights | app insights ; parent = Azure Monitor
    Azure Active Directory = azure active directory | azure ad | microsoft entra | entra id | entra | aad | microsoft entra id ; parent = Azure
    Azure Virtual Machines = azure virtual machines | azure vms ; parent = Azure
    Azure Virtual Network = azure virtual network | azure networking ; parent = Azure
    Azure API Management = azure api management | ^apim ; parent = Azure
    Azure Analysis Services = azure analysis services ; parent = Azure
    Azure HDInsight = azure hdinsight | hdinsight ; parent = Azure
    Azure IoT Hub = azure iot hub | azure iot | iot hub ; parent = Azure
    Azure Data Explorer = azure data explorer | kusto | ^kql ; parent = Azure
    Azure Resource Manager = azure resource manager | arm templates | azure arm ; parent = Azure
    Azure Policy = azure policy ; parent = Azure
    Azure Sentinel = azure sentinel | microsoft sentinel ; parent = Azure
    Azure Front Door = azure front door ; parent = Azure
    Azure Batch = azure batch ; parent = Azure
    Azure Cache for Redis = azure cache for redis ; parent = Azure
    Azure Arc = azure arc ; parent = Azure
    Azure Communication Services = azure communication services ; parent = Azure
    Azure Durable Functions = azure durable functions | durable functions ; parent = Azure
    Azure Static Web Apps = azure static web apps ; parent = Azure
    Azure Form Recognizer = azure form recognizer | form recognizer | azure document intelligence ; parent = Azure
    Azure Speech = azure speech ; parent = Azure
    Azure Load Testing = azure load testing ; parent = Azure
    Microsoft Graph API = microsoft graph api | ms graph | microsoft graph ; parent = Azure
    Render.com = render.com ; parent = cloud platforms
    Railway.app = railway.app ; parent = cloud platforms
    Amazon Macie = amazon macie ; parent = AWS
    Amazon Inspector = amazon inspector ; parent = AWS
    AWS Shield = aws shield ; parent = AWS
    AWS Transit Gateway = aws transit gateway | transit gateway ; parent = AWS
    AWS Direct Connect = aws direct connect | direct connect ; parent = AWS
    AWS PrivateLink = aws privatelink | privatelink ; parent = AWS
    AWS DataSync = aws datasync | datasync ; parent = AWS
    AWS App Runner = aws app runner ; parent = AWS
    AWS HealthLake = aws healthlake ; parent = AWS
    Amazon Comprehend Medical = amazon comprehend medical ; parent = AWS
    SageMaker Clarify = sagemaker clarify ; parent = AWS
    SageMaker Model Monitor = sagemaker model monitor ; parent = AWS
    AWS Auto Scaling = aws auto scaling | auto scaling groups ; parent = AWS
    AWS Cost Explorer = aws cost explorer ; parent = AWS
    AWS AppConfig = aws appconfig ; parent = AWS
    Amazon MQ = amazon mq ; parent = AWS
    AWS Serverless = aws serverless | aws serverless application model ; parent = AWS
    Google Cloud Tasks = google cloud tasks | cloud tasks | cloud scheduler ; parent = GCP
    Eventarc = eventarc ; parent = GCP
    Google Filestore = google filestore ; parent = GCP
    Google Cloud Dataprep = google cloud dataprep | cloud dataprep ; parent = GCP
    Google Contact Center AI = google contact center ai | contact center ai ; parent = GCP
    Gemini Enterprise = gemini enterprise ; parent = GCP
    Google Cloud Healthcare API = google cloud healthcare api ; parent = GCP
    Azure Application Gateway = azure application gateway ; parent = Azure
    Azure Bastion = azure bastion ; parent = Azure
    Azure Migrate = azure migrate ; parent = Azure
    Azure Automation = azure automation ; parent = Azure
    Azure Digital Twins = azure digital twins ; parent = Azure
    Azure Maps = azure maps ; parent = Azure
    Azure SignalR = azure signalr ; parent = Azure
    Azure Notification Hubs = azure notification hubs ; parent = Azure
    Azure Backup = azure backup ; parent = Azure
    Azure Defender = azure defender ; parent = Azure
    Azure Log Analytics workspace = azure log analytics workspace ; parent = Azure
    cloud governance = cloud governance
    cloud networking = cloud networking
    cloud management platforms = cloud management platforms | cloud management
    cloud automation = cloud automation
    cloud monitoring = cloud monitoring
    cloud data platforms = cloud data platforms | cloud-based data platforms
    landing zones = landing zones
    workload migration = workload migration
    """#
}
