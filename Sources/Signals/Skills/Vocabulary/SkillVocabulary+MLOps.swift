extension SkillVocabulary {
  /// The entries of the category "MLOps".
  static let mlOps = #"""
    # MLOps
    MLOps = mlops | ml ops | machine learning operations | mlops practices | mlops tools | mlops platforms | mlops frameworks | mlops pipelines | mlops principles | ai ops engineering | mlops best practices | cd4ml ; field
    AIOps = aiops
    DataOps = dataops | data ops
    ModelOps = modelops
    ML pipelines = ml pipelines | machine learning pipelines | ml workflows | machine learning workflows | ml pipeline development | end-to-end ml pipelines | ai pipelines | ai/ml pipelines | ml training pipelines | modeling pipelines | modelling pipelines
    ML infrastructure = ml infrastructure | machine learning infrastructure | ml infra | ml platform infrastructure | ai/ml infrastructure
    ML systems = ml systems | machine learning systems | ml systems engineering ; parent = MLOps
    ML platforms = ml platforms | machine learning platform | ai/ml platforms | ml tooling | machine learning tooling
    ML system design = ml system design | machine learning system design
    model deployment = model deployment | deploying models | deploying machine learning models | model serving | model productionization | deploying ml models | ml deployment | deployment of machine learning models | productionizing models | productionizing machine learning models | productionizing ml models | serving models | deploy machine learning models | production ml | production machine learning | ml model deployment | machine learning model deployment | ai model deployment | deployment of ml models | deployment of models | model deployment pipelines | model operationalization | model implementation | ml model serving | model hosting | model endpoints | model productionisation | productionising models | productionising machine learning models | productionising ml models | model operationalisation | serving frameworks | model serving frameworks
    real-time inference = real-time inference | real-time inferencing | real-time model serving | online serving | real-time prediction | low-latency inference
    batch inference = batch inference | batch scoring | batch prediction
    model monitoring = model monitoring | ml monitoring | model performance monitoring | monitoring models | ml observability | ai observability | llm observability | production model monitoring | model observability | monitoring of models
    model drift = model drift | data drift | drift detection | concept drift | drift monitoring | model drift detection | feature drift
    model lifecycle management = model lifecycle management | model management | ml lifecycle | machine learning lifecycle | ml model lifecycle | model lifecycle | mlops lifecycle | ai lifecycle | model governance | ml lifecycle management | ai/ml lifecycle | machine learning life cycle
    model registry = model registry | model versioning | model catalog
    model retraining = model retraining | automated retraining | continuous training | !retraining | retraining pipelines
    experiment tracking = experiment tracking | experiment management | experiment tracking tools
    feature pipelines = feature pipelines | feature platform
    reproducibility = !reproducibility | reproducible research | reproducible pipelines | reproducible analysis | reproducible science
    shadow deployment = shadow deployment | champion/challenger | shadow testing
    continuous evaluation = continuous evaluation | continuous evaluation pipelines
    ML testing = ml testing | data testing
    MLflow = mlflow | ml flow ; parent = MLOps
    Kubeflow = kubeflow | kubeflow pipelines | kube flow ; parent = MLOps
    Metaflow = metaflow ; parent = MLOps
    ZenML = zenml ; parent = MLOps
    Flyte = !^flyte ; parent = MLOps
    Kedro = kedro ; parent = MLOps
    ClearML = clearml ; parent = MLOps
    Weights & Biases = weights & biases | weights and biases | wandb | ^w&b ; parent = MLOps
    Neptune.ai = neptune.ai | !^neptune ; parent = MLOps
    Comet ML = comet ml | comet.ml | !^comet ; parent = MLOps
    TensorBoard = tensorboard ; parent = MLOps
    Seldon = seldon | seldon core ; parent = MLOps
    BentoML = bentoml ; parent = MLOps
    KServe = kserve | kfserving ; parent = MLOps
    TorchServe = torchserve ; parent = MLOps
    TensorFlow Serving = tensorflow serving | tf serving ; parent = MLOps
    Ray Serve = ray serve ; parent = MLOps
    Cortex ! = ^cortex ; parent = MLOps
    Algorithmia = algorithmia ; parent = MLOps
    Domino Data Lab = domino data lab | !^domino ; parent = MLOps
    cnvrg.io = cnvrg.io ; parent = MLOps
    Polyaxon = polyaxon ; parent = MLOps
    Valohai = valohai ; parent = MLOps
    Pachyderm = pachyderm ; parent = MLOps
    Determined AI = determined ai ; parent = MLOps
    Iguazio = iguazio | mlrun ; parent = MLOps
    Feast ! = ^feast ; parent = MLOps
    Tecton = tecton ; parent = MLOps
    Hopsworks = hopsworks ; parent = MLOps
    SageMaker Feature Store = sagemaker feature store ; parent = MLOps
    Evidently = evidently ai | !^evidently ; parent = MLOps
    Arize = arize | arize ai ; parent = MLOps
    Fiddler ! = ^fiddler | fiddler ai ; parent = MLOps
    WhyLabs = whylabs | whylogs ; parent = MLOps
    Arthur AI = arthur ai ; parent = MLOps
    NannyML = nannyml ; parent = MLOps
    Deepchecks = deepchecks ; parent = MLOps
    Giskard = giskard ; parent = MLOps
    Databricks Mosaic AI = databricks mosaic ai | mosaic ai | databricks model serving ; parent = MLOps
    Databricks Feature Store = databricks feature store ; parent = MLOps
    Cloudera Machine Learning = cloudera machine learning | cloudera data science workbench ; parent = MLOps
    Paperspace = paperspace ; parent = MLOps
    Baseten = baseten ; parent = MLOps
    OctoML = octoml ; parent = MLOps
    SkyPilot = skypilot ; parent = MLOps
    dstack = dstack ; parent = MLOps
    Union.ai = union.ai ; parent = MLOps
    Outerbounds = outerbounds ; parent = MLOps
    DagsHub = dagshub ; parent = MLOps
    Guild AI = guild ai ; parent = MLOps
    Verta = verta ; parent = MLOps
    Red Hat OpenShift AI = red hat openshift ai | openshift ai | rhoai ; parent = MLOps
    NVIDIA DGX = nvidia dgx | dgx | dgx superpod | dgx cloud ; parent = MLOps
    NVIDIA Base Command = nvidia base command ; parent = MLOps
    Michelangelo ! = ^michelangelo | uber michelangelo ; parent = MLOps
    PMML = pmml ; parent = MLOps
    MLServer = mlserver ; parent = MLOps
    model packaging = model packaging ; parent = MLOps
    model serving infrastructure = model serving infrastructure | serving infrastructure | inference services ; parent = MLOps
    ML metadata = ml metadata | ml metadata store ; parent = MLOps
    A/B testing of models = a/b testing of models | online model evaluation ; parent = MLOps
    data labeling pipelines = data labeling pipelines | data labelling pipelines ; parent = MLOps
    model cost optimization = model cost optimization | model cost optimisation ; parent = MLOps
    GPU utilization = gpu utilization | gpu utilisation ; parent = MLOps
    inference cost optimization = inference cost optimization | inference cost optimisation ; parent = MLOps
    ML CI/CD = ml ci/cd | ci/cd for ml | ci/cd for machine learning ; parent = MLOps
    SageMaker endpoints = sagemaker endpoints ; parent = MLOps
    Hugging Face Inference Endpoints = hugging face inference endpoints | inference endpoints ; parent = MLOps
    Kubeflow Training Operator = kubeflow training operator ; parent = MLOps
    KubeRay = kuberay ; parent = MLOps
    Kueue = kueue ; parent = MLOps
    Argo Events = argo events ; parent = MLOps
    Elyra = elyra ; parent = MLOps
    Truefoundry = truefoundry ; parent = MLOps
    NVIDIA MIG = nvidia mig | multi-instance gpu ; parent = MLOps
    """#
}
