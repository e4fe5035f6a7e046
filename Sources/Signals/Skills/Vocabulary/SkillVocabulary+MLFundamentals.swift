extension SkillVocabulary {
  /// The entries of the category "ML fundamentals".
  static let mlFundamentals = #"""
    # ML fundamentals
    machine learning = machine learning | ^ml | machinelearning | machine learning algorithms | machine learning models | machine learning techniques | machine learning methods | ml algorithms | ml models | ml techniques | ml methods | machine learning modeling | machine learning concepts | machine learning modelling ; parent = AI/ML ; field ; years = machine learning
    AI/ML = ai/ml | ai / ml | ml/ai | ai & ml | ai and ml | ai and machine learning | artificial intelligence and machine learning | artificial intelligence/machine learning | machine learning/ai | artificial intelligence / machine learning ; parent = artificial intelligence ; field ; years = machine learning
    artificial intelligence = !artificial intelligence | !^ai ; field ; years = machine learning
    applied AI = applied ai | applied ai/ml | applied artificial intelligence
    applied machine learning = applied machine learning | applied ml ; parent = machine learning
    machine learning engineering = machine learning engineering | ml engineering ; parent = machine learning ; field ; years = machine learning
    AI engineering = ai engineering ; parent = artificial intelligence ; field ; years = machine learning
    data science = data science | datascience | data science techniques | data science methods | data science methodologies
    data mining = data mining | datamining | data mining techniques
    statistical learning = statistical learning | statistical machine learning | statistical learning theory ; parent = machine learning
    supervised learning = supervised learning | supervised machine learning | supervised methods | supervised models | supervised ml | !supervised ; parent = machine learning ; field
    unsupervised learning = unsupervised learning | unsupervised machine learning | unsupervised methods | unsupervised models | unsupervised ml | unsupervised techniques | !unsupervised ; parent = machine learning ; field
    semi-supervised learning = semi-supervised learning | semisupervised learning | semi-supervised machine learning ; parent = machine learning
    self-supervised learning = self-supervised learning | self supervised | ^ssl learning
    weak supervision = weak supervision | weakly supervised learning | distant supervision
    self-training = self-training | pseudo-labeling | pseudo-labelling | pseudo labels
    active learning = active learning
    online learning algorithms = online learning algorithms | online machine learning
    incremental learning = incremental learning
    continual learning = continual learning | lifelong learning algorithms | catastrophic forgetting
    transfer learning = transfer learning
    meta-learning = meta-learning | learning to learn
    multi-task learning = multi-task learning | multitask learning | multi-task models
    few-shot learning = few-shot learning | zero-shot learning | few-shot | zero-shot | one-shot learning
    curriculum learning = curriculum learning
    federated learning = federated learning | federated machine learning
    ensemble methods = ensemble methods | ensemble learning | ensemble models | ensembles | ensembling | ensemble techniques | model ensembling | ensemble modeling | decision forests | ensemble modelling ; parent = machine learning
    bagging = bagging ; parent = ensemble methods
    boosting = boosting algorithms | boosted trees | boosted decision trees | !boosting ; parent = ensemble methods
    stacking ! = !stacking | model stacking
    AdaBoost = adaboost | ada boost ; parent = boosting
    gradient boosting = gradient boosting | gradient boosted trees | gradient boosting machines | gradient boosted decision trees | gradient boosted machines | gbdt | gbm | gbrt | gradient boosted models ; parent = supervised learning, machine learning, ensemble methods
    random forests = random forests | randomforest ; parent = supervised learning, machine learning, ensemble methods
    decision trees = decision trees | tree-based models | tree-based methods | tree-based algorithms | tree models | tree ensembles | tree-based learning ; parent = supervised learning, machine learning
    CART = !^cart | classification and regression trees
    CHAID = chaid
    support vector machines = support vector machines | ^svm ; parent = supervised learning, machine learning
    kernel methods = kernel methods | kernel machines
    Gaussian processes = gaussian processes | gaussian process
    naive Bayes = naive bayes | naïve bayes | naive bayesian | naïve bayesian | naive bayes classifier ; parent = supervised learning, machine learning
    k-nearest neighbors = k-nearest neighbors | knn | k-nn | k nearest neighbours | nearest neighbors | nearest neighbour ; parent = supervised learning, machine learning
    Bayesian networks = bayesian networks | bayesian belief networks | bayes nets
    probabilistic graphical models = probabilistic graphical models | graphical models | probabilistic models | ^pgms | markov random fields | ^mrf
    probabilistic modeling = probabilistic modeling | probabilistic machine learning | probabilistic methods | probabilistic modelling
    probabilistic programming = probabilistic programming
    probabilistic inference = probabilistic inference
    conditional random fields = conditional random fields | ^crf
    hidden Markov models = hidden markov models | ^hmm
    expectation maximization = expectation maximization | em algorithm | expectation maximisation
    Gaussian mixture models = gaussian mixture models | ^gmm | mixture models
    classification = !classification | classification models | classification algorithms | classification modeling | classification techniques | classifiers | binary classification | multi-class classification | multiclass classification | classification problems | classification modelling ; parent = supervised learning, machine learning
    regression = !regression | regression models | regression techniques | regression modeling | regression algorithms | classification and regression | regression and classification | regression methods | regression modelling
    clustering = clustering | clustering algorithms | clustering techniques | clustering methods | cluster analysis | clustering models | cluster modeling | cluster modelling ; parent = unsupervised learning, machine learning
    k-means = k-means | kmeans | k-means clustering ; parent = clustering
    hierarchical clustering = hierarchical clustering | agglomerative clustering ; parent = clustering
    spectral clustering = spectral clustering ; parent = clustering
    DBSCAN = dbscan | hdbscan ; parent = clustering
    dimensionality reduction = dimensionality reduction | dimension reduction
    PCA = ^pca | principal component analysis | principal components ; parent = dimensionality reduction
    ICA ! = ^ica | independent component analysis
    SVD = ^svd | singular value decomposition ; parent = dimensionality reduction
    t-SNE = t-sne | tsne ; parent = dimensionality reduction
    UMAP = ^umap ; parent = dimensionality reduction
    linear discriminant analysis = linear discriminant analysis | discriminant analysis
    matrix factorization = matrix factorization | matrix decomposition | non-negative matrix factorization | nmf | matrix factorisation | non-negative matrix factorisation
    collaborative filtering = collaborative filtering
    content-based filtering = content-based filtering
    recommender systems = recommender systems | recommendation systems | recommendation engines | recommendation algorithms | recommendation models | recommenders | recsys | personalized recommendations | product recommendations | recommendation modeling | personalised recommendations | recommendation modelling ; parent = machine learning
    personalization systems = personalization systems | personalization algorithms | personalization models | personalisation systems | personalisation algorithms | personalisation models
    learning to rank = learning to rank | ranking models | ranking algorithms | ranking systems | ltr models | search ranking | ads ranking
    candidate generation models = candidate generation models | candidate retrieval | two-tower models | two tower
    contextual bandits = contextual bandits | bandits | multi-armed bandits | bandit algorithms | multi arm bandit | mab testing
    reinforcement learning = reinforcement learning | ^rl | rl algorithms ; parent = machine learning ; field
    inverse reinforcement learning = inverse reinforcement learning | !^irl
    imitation learning = imitation learning | behavior cloning | behavioural cloning | learning from demonstration | behaviour cloning
    offline reinforcement learning = offline reinforcement learning | offline rl | batch rl
    multi-agent reinforcement learning = multi-agent reinforcement learning | marl | multi-agent rl
    model-based reinforcement learning = model-based reinforcement learning | model-based rl
    Q-learning = q-learning | deep q-learning | ^dqn
    policy gradients = policy gradients | policy optimization | ^ppo | proximal policy optimization | actor-critic | policy optimisation | proximal policy optimisation
    Markov decision processes = markov decision processes | markov decision process | ^mdps | pomdp
    Monte Carlo tree search = monte carlo tree search | ^mcts
    anomaly detection = anomaly detection | anomaly detection models
    outlier detection = outlier detection
    novelty detection = novelty detection
    fraud detection = fraud detection | fraud models | fraud modeling | fraud modelling
    change point detection = change point detection | changepoint detection
    time series forecasting = time series forecasting | forecasting models | demand forecasting | forecasting algorithms | forecasting techniques | forecast models ; parent = time series analysis, forecasting
    forecasting = !forecasting
    predictive modeling = predictive modeling | predictive models | predictive algorithms | predictive modeling techniques | predictive machine learning | predictive modelling | predictive modelling techniques
    predictive analytics = predictive analytics | predictive analysis
    prescriptive analytics = prescriptive analytics | prescriptive modeling | prescriptive models | prescriptive modelling
    advanced analytics = advanced analytics
    propensity modeling = propensity modeling | propensity models | propensity scoring models | likelihood models | propensity modelling
    churn prediction = churn prediction | churn modeling | churn models | churn analysis | customer churn | churn modelling
    uplift modeling = uplift modeling | uplift models | lift modeling | heterogeneous treatment effects | uplift modelling | lift modelling
    customer lifetime value modeling = customer lifetime value modeling | lifetime value modeling | ltv modeling | clv modeling | ltv models | ltv prediction | !^clv | !^ltv | customer lifetime value modelling | lifetime value modelling | ltv modelling | clv modelling
    credit scoring = credit scoring | credit risk modeling | credit risk models | scorecards modeling | credit models | credit risk modelling | scorecards modelling
    market basket analysis = market basket analysis | association rules | apriori algorithm | association rule mining | affinity analysis
    feature engineering = feature engineering | feature extraction | feature generation | feature creation
    feature selection = feature selection | variable selection
    feature importance = feature importance
    data preprocessing = data preprocessing | data pre-processing | preprocessing | data preparation | data prep
    data augmentation = data augmentation
    data imputation = data imputation | missing data imputation | imputation
    class imbalance = class imbalance | imbalanced data | smote | imbalanced datasets
    data labeling = data labeling | data labelling | data annotation | annotation pipelines | annotation tools | image annotation | auto-labeling | auto-labelling
    synthetic data = synthetic data | synthetic data generation | synthetic datasets
    data curation = data curation | dataset curation | training data curation
    cross-validation = cross-validation | k-fold
    regularization = !regularization | !lasso | ridge regression | elastic net | l1/l2 | lasso regression | !regularisation
    bias-variance tradeoff = bias-variance tradeoff | bias variance | overfitting | over-fitting
    hyperparameter tuning = hyperparameter tuning | hyperparameter optimization | hyper-parameter tuning | hyperparameters | hyperparameter search | parameter tuning | hyperparameter optimisation
    Bayesian optimization = bayesian optimization | bayesian optimisation
    AutoML = automl | auto ml | automated machine learning | automl tools
    neural architecture search = neural architecture search | ^nas search
    model selection = model selection
    model evaluation = model evaluation | evaluating models | model performance evaluation | model assessment | offline evaluation | ml evaluation | !evaluation
    model validation = model validation | model testing | validating models
    model training = !model training | training models | training machine learning models | train models | ml training | model training pipelines | !model building | ml model development | machine learning model development | train machine learning models | build machine learning models | !model development
    evaluation metrics = evaluation metrics | model metrics | precision and recall | precision/recall | f1 score | roc curve | auc | roc auc | auc-roc | confusion matrix
    loss functions = loss functions | objective functions
    calibration ! = calibration | model calibration | probability calibration
    uncertainty quantification = uncertainty quantification | uncertainty estimation
    gradient descent = gradient descent | stochastic gradient descent | ^sgd
    optimization = !optimization | optimization techniques | optimization algorithms | optimization methods | optimization models | mathematical optimization | numerical optimization | optimization modeling | optimization problems | optimisation | optimisation techniques | optimisation algorithms | optimisation methods | optimisation models | mathematical optimisation | numerical optimisation | optimisation modelling | optimisation problems
    convex optimization = convex optimization | convex optimisation | non-convex optimization | non-convex optimisation ; parent = optimization
    combinatorial optimization = combinatorial optimization | discrete optimization | combinatorial optimisation | discrete optimisation
    linear programming = linear programming | ^lp solver | linear optimization | linear optimisation ; parent = optimization
    integer programming = integer programming | mixed integer programming | ^milp | ^mip | mixed integer linear programming ; parent = optimization
    constraint programming = constraint programming | constraint satisfaction | constraint solvers
    nonlinear programming = nonlinear programming | non-linear programming | nonlinear optimization | quadratic programming | nonlinear optimisation
    dynamic programming = dynamic programming
    stochastic optimization = stochastic optimization | robust optimization | stochastic programming | stochastic optimisation | robust optimisation
    mathematical programming = mathematical programming
    genetic algorithms = genetic algorithms | evolutionary algorithms | evolutionary computation | genetic programming
    simulated annealing = simulated annealing
    swarm intelligence = swarm intelligence | particle swarm
    heuristics = !heuristics | metaheuristics | heuristic algorithms
    operations research = operations research | operational research
    game theory = game theory | mechanism design | auction theory
    graph algorithms = graph algorithms | graph theory | graph analytics | network analysis algorithms
    graph machine learning = graph machine learning | graph learning | graph ml | graph-based machine learning
    link prediction = link prediction
    community detection = community detection
    search algorithms = search algorithms | tree search
    pattern recognition = pattern recognition | pattern matching algorithms
    pattern mining = pattern mining | sequence mining
    information theory = information theory
    linear algebra = linear algebra | matrix algebra
    calculus = calculus | multivariate calculus | multivariable calculus | differential calculus
    mathematics = !mathematics | applied mathematics | mathematical modeling | mathematical models | maths | applied math | discrete mathematics | discrete math | advanced mathematics | mathematical modelling
    numerical methods = numerical methods | numerical analysis | numerical stability | numerical computing | numerical algorithms
    scientific computing = scientific computing | computational science | scientific programming | scientific python
    differential equations = differential equations | partial differential equations | ^pdes
    algorithms and data structures = algorithms and data structures | data structures and algorithms | data structures | algorithms & data structures | data structures & algorithms | data structures/algorithms
    algorithm design = algorithm design | algorithm development | algorithmic design | design of algorithms | design and analysis of algorithms | algorithm analysis
    computational complexity = computational complexity | complexity analysis | complexity theory | big o
    computer science fundamentals = computer science fundamentals | cs fundamentals | computer science concepts | computer science principles
    expert systems = expert systems | rule-based systems
    knowledge representation = knowledge representation | knowledge representation and reasoning | symbolic ai | neuro-symbolic | neurosymbolic
    fuzzy logic = fuzzy logic
    planning algorithms = planning algorithms | automated planning | ai planning | task planning algorithms
    spatial statistics = spatial statistics | geostatistics | spatial modeling | spatiotemporal modeling | spatio-temporal modeling | spatial modelling | spatiotemporal modelling | spatio-temporal modelling
    geospatial analysis = geospatial analysis | geospatial data | geospatial analytics | spatial analysis | spatial data | geospatial | geo-spatial | geospatial data analysis
    quantitative methods = quantitative methods | quantitative modeling | quantitative techniques | quantitative models | quantitative analysis | quantitative analyses | quantitative data analysis | quantitative modelling
    big data = big data | bigdata | big data technologies | big data tools | big data analytics | big data platforms | big data frameworks
    large-scale machine learning = large-scale machine learning | large-scale ml | ml at scale | machine learning at scale ; parent = machine learning
    real-time machine learning = real-time machine learning | real-time ml | online inference
    tabular data modeling = tabular data modeling | tabular data | tabular data modelling
    sequence modeling = sequence modeling | sequence models | sequential models | sequence data modeling | sequential modeling | sequence modelling | sequence data modelling | sequential modelling
    signal processing = signal processing | digital signal processing | statistical signal processing | time-series signal processing | !^dsp
    Kalman filters = kalman filters | kalman filtering | extended kalman filter | particle filters
    simulation = !simulation | simulation modeling | simulation models | discrete event simulation | computer simulation | computational modeling | computational models | simulation modelling | computational modelling
    agent-based modeling = agent-based modeling | agent-based models | agent-based simulation | agent-based modelling | agent-based learning
    entity resolution = entity resolution | record linkage | identity resolution | deduplication | entity matching
    embeddings = embeddings | vector embeddings | embedding models | embedding-based retrieval | text embeddings | learned representations
    representation learning = representation learning | feature learning
    metric learning = metric learning | similarity learning | contrastive learning | siamese networks
    hashing techniques ! = hashing techniques | locality sensitive hashing | minhash
    interpretable machine learning = interpretable machine learning | model interpretability | interpretable models
    predictive maintenance = predictive maintenance | prognostics
    user modeling = user modeling | user behavior modeling | behavioral modeling | user modelling | user behaviour modelling | behavioural modelling
    price optimization = price optimization | pricing models | dynamic pricing | pricing optimization | pricing algorithms | price optimisation | pricing optimisation
    marketplace optimization = marketplace optimization | marketplace algorithms | matching algorithms | marketplace optimisation
    supply chain optimization = supply chain optimization | inventory optimization | route optimization | vehicle routing | network optimization | supply chain optimisation | inventory optimisation | route optimisation | network optimisation
    computational advertising = computational advertising | ad ranking | click-through rate prediction | ctr prediction | ads ml | real-time bidding | rtb
    knowledge discovery = knowledge discovery | data discovery methods
    text classification = text classification | document classification | text categorization | text categorisation ; parent = NLP
    search relevance = search relevance | relevance modeling | relevance ranking | search quality | relevance modelling
    """#
}
