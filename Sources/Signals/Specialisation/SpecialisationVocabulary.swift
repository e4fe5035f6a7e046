/// Words that make something the subject of a job, under its specialisation; `(a|b|)` lists alternatives.
enum SpecialisationVocabulary {
  static let table = """
    # recommendation
    (recommendation|recommender|recommendations) (system|systems|engine|engines|models|algorithms|platform) | personalization | personalisation | personalized (recommendations|experiences|content|feeds) | feed ranking | collaborative filtering | content discovery | product recommendations
    # search-ranking
    search (ranking|relevance|quality|engine|engines|platform|systems|infrastructure|experience) | information retrieval | learning to rank | semantic search | ranking (models|systems|algorithms|platform) | query understanding | search and ranking | retrieval and ranking | search & ranking | vector search
    # vision
    computer vision | image (recognition|processing|classification|segmentation|analysis|understanding) | object (detection|tracking|recognition) | video (understanding|analysis|analytics) | medical imaging | perception models | visual (recognition|understanding|perception|inspection|search) | ocr | 3d reconstruction | machine vision | point clouds | photogrammetry | face recognition | pose estimation | remote sensing | satellite imagery
    # language
    nlp | natural language processing | natural language understanding | nlu | text (classification|mining|analytics|analysis) | named entity recognition | machine translation | sentiment analysis | language understanding | computational linguistics | question answering | information extraction | conversational ai | chatbots | chatbot | document understanding | entity extraction | linguist | linguistics
    # speech-audio
    speech (recognition|synthesis|processing|models|technology|systems|to text|) | text to speech | tts models | asr | voice (assistant|assistants|recognition|ai|agents|models) | audio (processing|models|signal processing|ml|machine learning|generation|) | acoustic models | speaker (recognition|identification) | music generation
    # forecasting
    (demand|sales|time series|revenue|supply|load|energy|inventory|financial|workforce|weather) (forecasting|forecast|forecasts|planning models|prediction) | forecasting (models|systems|tools|platform|) | time series (models|analysis|data|) | forecasts
    # fraud-risk
    (fraud|anti fraud|credit risk|anti money laundering|aml|abuse|anomaly|fraud and abuse|risk) (detection|prevention|models|modeling|modelling|scoring|analytics|analyst|signals|strategies|platform|decisioning|systems|technical expert|investigations|team) | credit (risk|scoring|models|underwriting|decisioning) | fraud | trust and safety | trust & safety | fraudulent | underwriting models | spam detection | risk modeling | model risk | payment risk
    # advertising
    (ad|ads|ad tech|adtech) (ranking|platform|tech|targeting|serving|delivery|auction|measurement|optimization|relevance|) | advertising | advertisers | programmatic | (campaign|bid|marketing) optimization | real time bidding | attribution models | ctr prediction | click through rate | marketing mix (modeling|models) | marketing measurement
    # robotics
    robotics | robot | robots | robotic | manipulation policies | robot learning | humanoid | manipulation | slam | motion planning | drones | motion control
    # autonomous-driving
    (autonomous|self driving) (vehicles|vehicle|driving|cars|car|trucks|systems|mobility|trucking) | adas | autonomy stack | autonomy | driver assistance | trajectory (prediction|planning) | automated driving | behavior planning | lidar
    # generative
    (generative|gen) (ai|models|modeling|artificial intelligence) | genai | (large language|foundation|diffusion|multimodal|frontier) (models|model) | llm | llms | rag | retrieval augmented generation | gpt | (image|video|content|code) generation | prompt engineering | llm (applications|powered|based) | fine tuning llms | copilots | copilot | pre training | post training | claude
    # agents
    (ai|autonomous|llm|intelligent|conversational|multi) (agents|agent) | agentic | agentic (systems|workflows|ai|applications|frameworks|solutions) | agents | multi agent | tool use | mcp | tool calling | agent (orchestration|frameworks|systems|workflows)
    # reinforcement-learning
    reinforcement learning | rlhf | rl | (rl|reward) (environments|training|models|modeling|infrastructure) | bandits | contextual bandits | policy optimization | reward models
    # optimisation
    operations research | (price|route|routing|pricing|supply chain|inventory|portfolio|network|resource|combinatorial|mathematical|logistics|fleet|schedule|scheduling) (optimization|optimisation) | (dynamic|) pricing (models|algorithms|strategies|engine|systems|science) | (linear|integer|mixed integer|mathematical) programming | optimization (models|algorithms|problems|solvers|techniques) | dispatch | matching algorithms | vehicle routing | revenue management
    # biology-health
    bioinformatics | bioinformatician | computational biology | computational biologist | genomics | genomic | genetics | genetic | drug (discovery|development|design) | clinical (data|trials|research|trial|development|studies|outcomes|decision support|laboratory|care) | biomedical | protein | proteins | proteomics | single cell | transcriptomics | sequencing | ngs | patient (care|data|outcomes) | patients | healthcare data | medical (devices|imaging|records) | health data | electronic health records | ehr | biology | biological | molecular | cheminformatics | computational chemistry | oncology | epidemiology | biostatistics | biostatistician | immunology | nursing | nurse | nurses | biomarkers | rna | dna | microscopy | pharmacology | public health | neuroscience | spatial transcriptomics | real world evidence | real world data | life sciences | hospital | medical
    # experimentation
    experimentation | experimentation (platform|framework|program|frameworks|systems) | a/b testing | a/b tests | ab testing | causal inference | controlled experiments | online experiments | causal (models|modeling|ml|machine learning) | incrementality | quasi experimental
    # ml-platform
    (ml|machine learning|ai|ai/ml|mlops|model|training|inference|llm|data science|feature) (platform|platforms|infrastructure|infra|ops|operations|serving|tooling|lifecycle) | mlops | llmops | model (serving|deployment|registry|monitoring) | feature store | feature stores | training (infrastructure|pipelines|systems|clusters) | inference (infrastructure|systems|service|services|engine|platform|stack) | distributed training | ml (pipelines|systems infrastructure|deployment) | mlflow | kubeflow | serving infrastructure
    # data-platform
    data (platform|platforms|warehouse|warehouses|warehousing|lake|lakes|lakehouse|engineering|engineer|engineers|infrastructure|pipelines|pipeline|architecture|integration|ingestion|operations|management|systems|governance|modeling|ecosystem) | etl | elt | etl pipelines | streaming (pipelines|data) | big data | analytics engineering
    # security
    (cyber|information|application|cloud|network|product|data|offensive|ai) security | cybersecurity | threat (detection|intelligence|hunting|modeling|models) | malware | security (engineer|engineering|operations|analyst|controls|architecture|monitoring|incidents|research|researcher|assessments|compliance|vulnerabilities|tools|posture|testing) | penetration testing | vulnerability (management|research|scanning) | vulnerabilities | siem | soc analyst | infosec | identity (proofing|verification|management) | intrusion detection | red team | incident response
    # hardware-performance
    (ml|ai|deep learning|gpu|machine learning|mlir|llvm|graph) (compilers|compiler|kernels|kernel|accelerators|accelerator|performance|hardware|chips|chip) | cuda (kernels|) | kernel (development|optimization|engineer|engineering|performance) | gpu (programming|kernels|performance|clusters) | compilers | compiler | accelerators | asic | asics | fpga | silicon | vlsi | rtl | performance (optimization|engineering) of (models|kernels) | model (quantization|compression) | hardware acceleration | triton | on device (ml|inference|ai) | edge (ai|inference|ml) | tpu | high performance computing | chip design | physical design
    # safety
    (ai|model|agi|product) (safety|alignment) | ai (governance|ethics|policy) | responsible (ai|scaling|ml) | alignment (research|science|team) | interpretability | red teaming | safeguards | adversarial robustness | model (welfare|behavior) | fairness | bias mitigation | catastrophic risks | ai risk | mechanistic interpretability | scalable oversight | alignment | safety evaluations
    # business-analytics
    (business|product|marketing|customer|sales|growth|web|operations|operational|people|financial|commercial|digital|supply chain|performance) (analytics|intelligence|insights|analyst) | bi (analyst|developer|reports|tools|solutions|dashboards|engineer) | data analyst | data analysts | dashboards | dashboard | kpis | kpi | reporting | power bi (reports|dashboards|) | tableau dashboards | ad hoc (analysis|reporting|analyses|reports) | business reporting | data visualization | reports and dashboards | data analytics | bi | analytics (manager|lead|director|analyst) | business analysis
    """
}
