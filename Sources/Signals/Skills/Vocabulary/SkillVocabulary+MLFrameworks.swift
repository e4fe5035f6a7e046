extension SkillVocabulary {
  /// The entries of the category "ML frameworks".
  static let mlFrameworks = #"""
    # ML frameworks
    machine learning frameworks = machine learning frameworks | ml frameworks | machine learning libraries | ml libraries | machine learning tools | ml tools | ai frameworks | ai/ml frameworks | machine learning toolkits | ml toolkits | machine learning packages
    deep learning frameworks = deep learning frameworks | deep learning libraries | dl frameworks | neural network frameworks | ml/dl frameworks ; parent = machine learning frameworks
    PyTorch = pytorch | !torch | py torch | pytorch 2 | libtorch ; parent = deep learning frameworks, deep learning
    PyTorch Lightning = pytorch lightning | !^lightning | lightning ai | lightning fabric ; parent = deep learning frameworks, deep learning
    torchvision = torchvision | torchaudio | torchtext ; parent = deep learning frameworks, deep learning
    PyTorch Geometric = pytorch geometric | ^pyg ; parent = deep learning frameworks, deep learning
    TorchScript = torchscript | torch.compile | torchinductor | torch inductor | torchdynamo | torch.fx ; parent = deep learning frameworks, deep learning
    TensorFlow = tensorflow | tensor flow | tf2 | tensorflow 2 | tensorflow.js ; parent = deep learning frameworks, deep learning
    TensorFlow Extended = tensorflow extended | tfx ; parent = deep learning frameworks, deep learning
    TensorFlow Lite = tensorflow lite | tflite | litert ; parent = deep learning frameworks, deep learning
    TensorFlow Probability = tensorflow probability ; parent = deep learning frameworks, deep learning
    Keras = keras ; parent = deep learning frameworks, deep learning
    JAX = ^jax ; parent = deep learning frameworks, deep learning
    Flax = ^flax ; parent = deep learning frameworks, deep learning
    Haiku ! = ^haiku | dm-haiku ; parent = deep learning frameworks, deep learning
    Equinox ! = ^equinox ; parent = deep learning frameworks, deep learning
    Optax = optax ; parent = deep learning frameworks, deep learning
    MXNet = mxnet | apache mxnet | mx net ; parent = deep learning frameworks, deep learning
    Caffe = caffe2 | !caffe ; parent = deep learning frameworks, deep learning
    Theano = theano ; parent = deep learning frameworks, deep learning
    CNTK = cntk | microsoft cognitive toolkit ; parent = deep learning frameworks, deep learning
    Chainer = chainer ; parent = deep learning frameworks, deep learning
    PaddlePaddle = paddlepaddle | paddle paddle ; parent = deep learning frameworks, deep learning
    MindSpore = mindspore ; parent = deep learning frameworks, deep learning
    DL4J = dl4j | deeplearning4j ; parent = deep learning frameworks, deep learning
    fast.ai = fast.ai | fastai ; parent = deep learning frameworks, deep learning
    tinygrad = tinygrad ; parent = deep learning frameworks, deep learning
    MLX ! = ^mlx ; parent = deep learning frameworks, deep learning
    ExecuTorch = executorch ; parent = deep learning frameworks, deep learning
    Core ML = core ml | coreml ; parent = deep learning frameworks, deep learning
    ONNX = onnx | open neural network exchange ; parent = deep learning frameworks, deep learning
    Horovod = horovod ; parent = deep learning frameworks, deep learning
    DeepSpeed = deepspeed | deep speed ; parent = deep learning frameworks, deep learning
    Megatron-LM = megatron-lm | megatron | nemo megatron | megatron-core ; parent = deep learning frameworks, deep learning
    FSDP = fsdp | fully sharded data parallel ; parent = deep learning frameworks, deep learning
    NVIDIA NeMo = nvidia nemo | nemo framework ; parent = deep learning frameworks, deep learning
    Composer ! = ^composer | mosaicml composer ; parent = deep learning frameworks, deep learning
    MosaicML = mosaicml ; parent = deep learning frameworks, deep learning
    Colossal-AI = colossal-ai | colossalai ; parent = deep learning frameworks, deep learning
    Hugging Face Accelerate = hugging face accelerate | huggingface accelerate ; parent = deep learning frameworks, deep learning
    torchtune = torchtune ; parent = deep learning frameworks, deep learning
    TorchTitan = torchtitan ; parent = deep learning frameworks, deep learning
    MaxText = maxtext ; parent = deep learning frameworks, deep learning
    Pax ! = ^pax ; parent = deep learning frameworks, deep learning
    Trax = ^trax ; parent = deep learning frameworks, deep learning
    Tensor2Tensor = tensor2tensor ; parent = deep learning frameworks, deep learning
    Fairseq = fairseq ; parent = deep learning frameworks, deep learning
    Detectron2 = detectron2 | detectron ; parent = deep learning frameworks, deep learning
    MMDetection = mmdetection | mmcv | openmmlab ; parent = deep learning frameworks, deep learning
    Deep Graph Library = deep graph library | ^dgl ; parent = deep learning frameworks, deep learning
    scikit-learn = scikit-learn | sklearn | scikit | sci-kit learn | sci-kit | scikitlearn | sk-learn ; parent = machine learning frameworks
    XGBoost = xgboost | xg boost | xgb ; parent = machine learning frameworks, gradient boosting
    LightGBM = lightgbm | light gbm | lgbm ; parent = machine learning frameworks, gradient boosting
    CatBoost = catboost | cat boost ; parent = machine learning frameworks, gradient boosting
    H2O = !^h2o | h2o.ai | h2o driverless ai ; parent = machine learning frameworks
    Spark MLlib = spark mllib | mllib | spark ml | sparkml | apache spark mllib ; parent = machine learning frameworks
    SynapseML = synapseml ; parent = machine learning frameworks
    Mahout = mahout | apache mahout ; parent = machine learning frameworks
    Weka = !weka ; parent = machine learning frameworks
    MOA ! = ^moa ; parent = machine learning frameworks
    Vowpal Wabbit = vowpal wabbit ; parent = machine learning frameworks
    LIBSVM = libsvm | liblinear ; parent = machine learning frameworks
    mlr3 = mlr3 | mlr ; parent = machine learning frameworks
    caret = !^caret ; parent = machine learning frameworks
    tidymodels = tidymodels ; parent = machine learning frameworks
    RapidMiner = rapidminer | rapid miner ; parent = machine learning frameworks
    KNIME = knime ; parent = machine learning frameworks
    Orange ! = ^orange | orange data mining ; parent = machine learning frameworks
    DataRobot = datarobot | data robot ; parent = machine learning frameworks
    Dataiku = dataiku | dataiku dss ; parent = machine learning frameworks
    auto-sklearn = auto-sklearn ; parent = machine learning frameworks
    AutoGluon = autogluon ; parent = machine learning frameworks
    PyCaret = pycaret ; parent = machine learning frameworks
    TPOT = tpot ; parent = machine learning frameworks
    FLAML = flaml ; parent = machine learning frameworks
    Optuna = optuna ; parent = machine learning frameworks
    Hyperopt = hyperopt ; parent = machine learning frameworks
    Ray Tune = ray tune ; parent = machine learning frameworks
    Prophet ! = ^prophet | facebook prophet | fbprophet ; parent = machine learning frameworks
    GluonTS = gluonts ; parent = machine learning frameworks
    sktime = sktime | tslearn ; parent = machine learning frameworks
    Nixtla = nixtla | statsforecast | neuralforecast | timegpt ; parent = machine learning frameworks
    Kats ! = ^kats ; parent = machine learning frameworks
    tsfresh = tsfresh ; parent = machine learning frameworks
    statsmodels = statsmodels | stats models ; parent = data analysis
    SciPy = scipy ; parent = scientific computing
    NumPy = numpy | num py ; parent = scientific computing
    pandas = pandas ; parent = data analysis
    Polars = !polars ; parent = data analysis
    Dask = !dask ; parent = data analysis
    Vaex = vaex ; parent = data analysis
    Modin = modin ; parent = data analysis
    CuPy = cupy ; parent = scientific computing
    cuDF = cudf ; parent = data analysis
    cuML = cuml ; parent = machine learning frameworks
    RAPIDS = !^rapids | nvidia rapids ; parent = machine learning frameworks
    Numba JIT = numba jit ; parent = scientific computing
    xarray = xarray ; parent = data analysis
    PyMC = pymc | pymc3 ; parent = machine learning frameworks
    Pyro = !^pyro ; parent = machine learning frameworks
    NumPyro = numpyro ; parent = machine learning frameworks
    Edward ! = ^edward | tensorflow edward ; parent = machine learning frameworks
    CmdStan = cmdstan | pystan | rstan ; parent = machine learning frameworks
    Turing.jl = turing.jl ; parent = machine learning frameworks
    BoTorch = botorch | gpytorch ; parent = machine learning frameworks
    scikit-optimize = scikit-optimize ; parent = machine learning frameworks
    SymPy = sympy ; parent = scientific computing
    NetworkX = networkx | network x ; parent = machine learning frameworks
    igraph = igraph ; parent = machine learning frameworks
    graph-tool = graph-tool ; parent = machine learning frameworks
    spaCy = spacy ; parent = machine learning frameworks, NLP
    NLTK = nltk | natural language toolkit | natural language tool kit ; parent = machine learning frameworks, NLP
    Gensim = gensim ; parent = machine learning frameworks, NLP
    Stanford CoreNLP = stanford corenlp | corenlp | stanford nlp | !^stanza ; parent = machine learning frameworks, NLP
    AllenNLP = allennlp ; parent = machine learning frameworks
    OpenNLP = opennlp | apache opennlp ; parent = machine learning frameworks
    fastText = fasttext | fast text ; parent = machine learning frameworks
    GloVe = !^glove ; parent = machine learning frameworks
    word2vec = word2vec | word 2 vec ; parent = machine learning frameworks
    Flair ! = ^flair ; parent = machine learning frameworks
    TextBlob = textblob ; parent = machine learning frameworks
    SentencePiece = sentencepiece ; parent = machine learning frameworks
    Hugging Face = hugging face | huggingface ; parent = machine learning frameworks
    Transformers library = hugging face transformers | huggingface transformers | transformers library ; parent = machine learning frameworks
    Sentence Transformers = sentence transformers | sbert | sentence-bert ; parent = machine learning frameworks
    Hugging Face Datasets = hugging face datasets | datasets library ; parent = machine learning frameworks
    PEFT = ^peft | parameter-efficient fine-tuning | parameter-efficient finetuning ; parent = machine learning frameworks
    TRL = ^trl ; parent = machine learning frameworks
    bitsandbytes = bitsandbytes ; parent = machine learning frameworks
    Unsloth = unsloth ; parent = machine learning frameworks
    Axolotl = !axolotl ; parent = machine learning frameworks
    LLaMA-Factory = llama-factory ; parent = machine learning frameworks
    OpenRLHF = openrlhf | ^verl ; parent = machine learning frameworks
    OpenCV = opencv | open cv | cv2 ; parent = machine learning frameworks, computer vision
    Pillow ! = ^pillow | python imaging library ; parent = machine learning frameworks
    scikit-image = scikit-image ; parent = machine learning frameworks
    SimpleITK = simpleitk | ^itk ; parent = machine learning frameworks
    VTK = ^vtk ; parent = machine learning frameworks
    MONAI = monai ; parent = machine learning frameworks
    PCL ! = ^pcl | point cloud library ; parent = machine learning frameworks
    Open3D = open3d ; parent = machine learning frameworks
    Kornia = kornia ; parent = machine learning frameworks
    Albumentations = albumentations ; parent = machine learning frameworks
    MediaPipe = mediapipe ; parent = machine learning frameworks
    Dlib = dlib ; parent = machine learning frameworks
    Tesseract = tesseract | tesseract ocr ; parent = machine learning frameworks
    EasyOCR = easyocr | paddleocr ; parent = machine learning frameworks
    Ultralytics = ultralytics ; parent = machine learning frameworks
    librosa = librosa ; parent = machine learning frameworks
    Kaldi = kaldi ; parent = machine learning frameworks
    ESPnet = espnet ; parent = machine learning frameworks
    Whisper = openai whisper | !^whisper ; parent = machine learning frameworks
    wav2vec = wav2vec | wav2vec 2.0 ; parent = machine learning frameworks
    Gymnasium = openai gym | !^gymnasium | gym environments ; parent = machine learning frameworks
    Stable-Baselines3 = stable-baselines3 | stable baselines ; parent = machine learning frameworks
    RLlib = rllib | ray rllib ; parent = machine learning frameworks
    CleanRL = cleanrl ; parent = machine learning frameworks
    TF-Agents = tf-agents ; parent = machine learning frameworks
    PettingZoo = pettingzoo ; parent = machine learning frameworks
    MuJoCo = mujoco ; parent = machine learning frameworks
    Isaac Gym = isaac gym | isaac lab ; parent = machine learning frameworks
    Unity ML-Agents = unity ml-agents ; parent = machine learning frameworks
    Brax = brax ; parent = machine learning frameworks
    SHAP = ^shap | shapley values | shapley ; parent = machine learning frameworks
    LIME = !^lime ; parent = machine learning frameworks
    ELI5 ! = ^eli5 ; parent = machine learning frameworks
    Captum = captum ; parent = machine learning frameworks
    InterpretML = interpretml ; parent = machine learning frameworks
    Fairlearn = fairlearn ; parent = machine learning frameworks
    AIF360 = aif360 | ai fairness 360 ; parent = machine learning frameworks
    Great Expectations = ^great expectations ; parent = data quality
    LightFM = lightfm ; parent = machine learning frameworks
    implicit library ! = implicit library ; parent = machine learning frameworks
    TorchRec = torchrec ; parent = machine learning frameworks
    Merlin ! = ^merlin | nvidia merlin ; parent = machine learning frameworks
    Google OR-Tools = google or-tools | ortools ; parent = optimization
    Gurobi = gurobi ; parent = optimization
    CPLEX = cplex | ibm cplex ; parent = optimization
    AMPL = ^ampl ; parent = optimization
    GAMS = !^gams ; parent = optimization
    Pyomo = pyomo ; parent = optimization
    PuLP ! = ^pulp ; parent = optimization
    CVXPY = cvxpy ; parent = optimization
    FICO Xpress = fico xpress | xpress optimizer ; parent = optimization
    MOSEK = mosek ; parent = optimization
    SCIP ! = ^scip ; parent = optimization
    Featuretools = featuretools ; parent = machine learning frameworks
    dlt ! = dlt | dlthub ; parent = machine learning frameworks
    cleanlab = cleanlab ; parent = machine learning frameworks
    Snorkel = !snorkel | snorkel ai ; parent = machine learning frameworks
    Label Studio = label studio ; parent = data labeling
    Labelbox = labelbox ; parent = data labeling
    CVAT = cvat ; parent = data labeling
    Prodigy ! = ^prodigy ; parent = data labeling
    SageMaker Ground Truth = sagemaker ground truth | ground truth labeling | ground truth labelling ; parent = data labeling
    Roboflow = roboflow ; parent = machine learning frameworks
    fiftyone = fiftyone | voxel51 ; parent = machine learning frameworks
    DoWhy = dowhy ; parent = machine learning frameworks
    EconML = econml ; parent = machine learning frameworks
    CausalML = causalml ; parent = machine learning frameworks
    CausalImpact = causalimpact ; parent = machine learning frameworks
    tidyverse = tidyverse | dplyr | tidyr | purrr ; parent = machine learning frameworks
    data.table = data.table ; parent = machine learning frameworks
    ggplot2 = ggplot2 | ggplot ; parent = machine learning frameworks
    R Shiny = r shiny | rshiny | shiny apps | !^shiny ; parent = machine learning frameworks
    R Markdown = r markdown | rmarkdown | !quarto ; parent = machine learning frameworks
    Bioconductor = bioconductor ; parent = machine learning frameworks
    lme4 = lme4 ; parent = machine learning frameworks
    glmnet = glmnet ; parent = machine learning frameworks
    JAGS ! = ^jags ; parent = machine learning frameworks
    ELKI = elki ; parent = machine learning frameworks
    Shogun ! = ^shogun ; parent = machine learning frameworks
    mlpack = mlpack ; parent = machine learning frameworks
    Accord.NET = accord.net ; parent = machine learning frameworks
    ML.NET = ml.net ; parent = machine learning frameworks
    Create ML = create ml ; parent = machine learning frameworks
    Ray = !^ray | ray.io | anyscale | ray framework | ray distributed | ray core ; parent = machine learning frameworks
    Modal ! = ^modal ; parent = machine learning frameworks
    Joblib = joblib ; parent = machine learning frameworks
    Petastorm = petastorm ; parent = machine learning frameworks
    WebDataset = webdataset ; parent = machine learning frameworks
    FFCV = ffcv ; parent = machine learning frameworks
    DALI ! = ^dali | nvidia dali ; parent = machine learning frameworks
    Hydra ! = ^hydra ; parent = machine learning frameworks
    GraphLab = graphlab | turi create ; parent = machine learning frameworks
    SigOpt = sigopt ; parent = machine learning frameworks
    skorch = skorch ; parent = machine learning frameworks
    imbalanced-learn = imbalanced-learn | imblearn ; parent = machine learning frameworks
    mlxtend = mlxtend ; parent = machine learning frameworks
    lifelines = lifelines ; parent = machine learning frameworks
    pgmpy = pgmpy ; parent = machine learning frameworks
    Keras Tuner = keras tuner ; parent = machine learning frameworks
    timm = timm | pytorch image models ; parent = machine learning frameworks
    TensorFlow Hub = tensorflow hub | tf hub ; parent = machine learning frameworks
    Sonnet ! = ^sonnet | deepmind sonnet ; parent = machine learning frameworks
    Orbax = orbax ; parent = machine learning frameworks
    Pallas ! = ^pallas | jax pallas ; parent = machine learning frameworks
    Liger Kernel = liger kernel ; parent = machine learning frameworks
    torchao = torchao ; parent = machine learning frameworks
    xFormers = xformers ; parent = machine learning frameworks
    Transformer Engine = transformer engine | nvidia transformer engine ; parent = machine learning frameworks
    NVIDIA Apex = nvidia apex ; parent = machine learning frameworks
    Ray Train = ray train | ray data ; parent = machine learning frameworks
    Daft ! = ^daft | daft dataframe ; parent = machine learning frameworks
    Ibis ! = ^ibis | ibis framework ; parent = machine learning frameworks
    PyTorch3D = pytorch3d ; parent = machine learning frameworks
    Nerfstudio = nerfstudio ; parent = machine learning frameworks
    COLMAP = colmap ; parent = machine learning frameworks
    Ceres Solver = ceres solver | gtsam | g2o ; parent = machine learning frameworks
    NVIDIA Riva = nvidia riva ; parent = machine learning frameworks
    NVIDIA Clara = nvidia clara ; parent = machine learning frameworks
    BioNeMo = bionemo ; parent = machine learning frameworks
    NVIDIA cuOpt = nvidia cuopt ; parent = machine learning frameworks
    NVIDIA Modulus = nvidia modulus | physicsnemo ; parent = machine learning frameworks
    NVIDIA Cosmos = nvidia cosmos ; parent = machine learning frameworks
    Isaac GR00T = isaac gr00t ; parent = machine learning frameworks
    BLAS = blas | lapack | openblas | intel mkl ; parent = machine learning frameworks
    Eigen library = eigen library ; parent = machine learning frameworks
    Intel TBB = intel tbb | ^tbb ; parent = machine learning frameworks
    Kokkos = kokkos ; parent = machine learning frameworks
    DeepMind Lab = deepmind lab ; parent = machine learning frameworks
    SystemML = systemml ; parent = machine learning frameworks
    LingPipe = lingpipe | mallet toolkit ; parent = machine learning frameworks
    PyMC-Marketing = pymc-marketing | lightweightmmm | meta robyn | robyn mmm ; parent = machine learning frameworks
    Presidio ! = !^presidio | microsoft presidio ; parent = machine learning frameworks
    Adversarial Robustness Toolbox = adversarial robustness toolbox | cleverhans ; parent = machine learning frameworks
    PyOD = pyod ; parent = machine learning frameworks
    River ML = river ml ; parent = machine learning frameworks
    Merlion = merlion ; parent = machine learning frameworks
    """#
}
