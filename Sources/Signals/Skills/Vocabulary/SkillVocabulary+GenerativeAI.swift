extension SkillVocabulary {
  /// The entries of the category "Generative AI".
  static let generativeAI = #"""
    # Generative AI
    generative AI = generative ai | ^genai | gen ai | generative artificial intelligence | genai models | genai applications | genai solutions | generative ai models | generative ai applications | generative ai solutions | generative ai technologies | gai models ; parent = artificial intelligence ; field
    generative models = generative models | generative modeling | deep generative models | generative modelling ; parent = generative AI
    LLMs = llms | large language models | llm-based | llm models | llm applications | llm-powered | llm systems | llm-based systems | llm-based applications | llm solutions ; parent = generative AI ; field
    small language models = small language models | ^slm
    vision-language models = vision-language models | ^vlm | multimodal llms | multimodal large language models | ^mllm | ^lmms | visual language models | vision-language
    vision-language-action models = vision-language-action models | ^vla | vla models | vision language action
    foundation models = foundation models | foundational models | frontier llms | large-scale models | large models | large foundation models | foundation model training
    open-weight models = open-weight models | open source models | open source llms
    reasoning models = reasoning models | llm reasoning | reasoning capabilities of llms
    chain-of-thought = chain-of-thought | ^cot | tree-of-thought | chain-of-thought prompting
    test-time compute = test-time compute | inference-time compute | test-time scaling | inference-time scaling
    RAG = ^rag | retrieval-augmented generation | retrieval-augmented | rag pipelines | rag systems | rag architectures | rag applications | rag frameworks | rag-based | agentic rag | retrieval pipelines | retrieval augmentation ; parent = generative AI, LLMs
    GraphRAG = graphrag | graph rag
    chunking = chunking strategies | document chunking | chunking
    grounding ! = !grounding | llm grounding | grounded generation
    hallucination mitigation = hallucination mitigation | hallucination detection | hallucination reduction | hallucination
    prompt engineering = prompt engineering | prompting | prompt design | prompting techniques | prompt optimization | prompt development | prompt templates | prompting strategies | prompt tuning | prompt management | prompt chaining | prompt evaluation | prompt strategies | prompt optimisation ; parent = generative AI, LLMs
    context engineering = context engineering | context management | context window management | context windows | context optimization | context optimisation
    in-context learning = in-context learning | few-shot prompting
    structured outputs = structured outputs | json mode | constrained decoding | structured generation
    function calling = function calling
    tool use = tool use | tool calling | tool usage | tool integration for agents | tool orchestration | tool invocation
    AI agents = ai agents | llm agents | agentic agents | autonomous agents | intelligent agents | agent development | agent-based systems | agent systems | autonomous ai agents | agent workflows | llm-based agents | building agents | agent architectures | agent design | agent-based applications
    agentic AI = agentic ai | agentic | agentic systems | agentic workflows | agentic applications | agentic architectures | agentic solutions | agentic reasoning | agentic patterns | agentic development | agentic ai systems | agentic automation ; parent = AI agents
    multi-agent systems = multi-agent systems | multi-agent | multi-agent orchestration | multi-agent architectures | multi-agent workflows | multi-agent frameworks | multiagent systems ; parent = AI agents
    agent orchestration = agent orchestration | ai orchestration | llm orchestration | agent orchestration frameworks | orchestration of agents | llm orchestration frameworks | ai orchestration frameworks ; parent = AI agents
    agent frameworks = agent frameworks | agentic framework | ai agent frameworks | agentic ai frameworks | agent sdks | agent development frameworks
    LLM frameworks = llm frameworks | llm application frameworks
    agent memory = agent memory | memory management for agents | agentic memory | long-term memory for agents
    agent evaluation = agent evaluation | agent evals | agentic evaluation | agent benchmarks
    computer use agents = computer use agents | browser agents | gui agents | computer use | web agents
    coding agents = coding agents | ai coding agents | software engineering agents | swe agents
    code generation = code generation | ai code generation | code generation models | code llms | program synthesis | ai-generated code | code models
    AI coding assistants = ai coding assistants | ai coding tools | ai-assisted development | ai-assisted coding | ai development tools | coding assistants | ai pair programming | ai-powered development tools | ai-assisted engineering | ai-assisted software development | ai-powered coding tools | ai-assisted development tools
    AI tools = ai tools | ai tooling | ai-powered tools | generative ai tools | genai tools | ai productivity tools | llm tools | llm tooling
    vibe coding = vibe coding
    spec-driven development = spec-driven development
    human-in-the-loop = human-in-the-loop | human-in-the-loop systems | ^hitl
    LLM evaluation = llm evaluation | llm evals | evaluating llms | evals | llm-as-a-judge | llm-as-judge | evaluation of llms | model evals | ai evaluation | ai evals | llm benchmarks | genai evaluation | eval pipelines ; parent = LLMs
    evaluation frameworks = evaluation frameworks | evaluation harnesses | evaluation harness | eval frameworks | eval harnesses | evaluation pipelines | evaluation methodologies | evaluation infrastructure | automated evaluation | evaluation systems | evaluation datasets | eval suites | evaluation suites
    golden datasets = golden datasets | golden sets
    LLMOps = llmops | llm ops | genaiops
    LLM fine-tuning = llm fine-tuning | fine-tuning llms | fine-tuning large language models | llm finetuning | llm training | llm pretraining | llm post-training | training llms | fine-tune llms | training large language models ; parent = LLMs
    LLM inference = llm inference | llm serving | llm deployment | serving llms | llm optimization | llm infrastructure | llm inference serving | llm hosting | deploying llms | llm optimisation
    LLM integration = llm integration | llm apis | llm api | integrating llms | llm-powered applications | ai integration | model apis | ai apis | ai model integration
    LoRA = !^lora | low-rank adaptation
    QLoRA = qlora
    prefix tuning = prefix tuning | adapter tuning | adapters for llms | soft prompts
    instruction tuning = instruction tuning | instruction fine-tuning | instruction following
    supervised fine-tuning = supervised fine-tuning | ^sft | supervised finetuning
    RLHF = ^rlhf | reinforcement learning from human feedback | rlaif | human feedback data | rl from human feedback | rlvr
    DPO = !^dpo | direct preference optimization | preference optimization | direct preference optimisation | preference optimisation
    preference learning = preference learning | preference modeling | preference data | preference modelling
    GRPO = ^grpo
    reward modeling = reward modeling | reward models | reward design | reward functions | reward shaping | reward modelling
    RL environments = rl environments | reinforcement learning environments
    constitutional AI = constitutional ai
    model merging = model merging
    prompt injection = prompt injection | prompt injection attacks | prompt security
    guardrails = guardrails | !guard rails | ai guardrails | llm guardrails | safety guardrails
    NeMo Guardrails = nemo guardrails
    Guardrails AI = guardrails ai
    Llama Guard = llama guard
    LLM gateway = llm gateway | ai gateway | model gateway | model routing | llm routing | model router
    semantic caching = semantic caching | prompt caching
    token optimization = token optimization | token usage optimization | token optimisation | token usage optimisation
    AI workflows = ai workflows | ai workflow automation | !ai automation | llm workflows
    AI infrastructure = !ai infrastructure | ai platform engineering
    AI assistants = ai assistants | !ai copilots
    GPT = !^gpt | gpt models | generative pre-trained transformer ; parent = LLMs
    GPT-4 = gpt-4 | gpt4 | gpt-4o | gpt 4 | gpt-4.1 | gpt4o ; parent = LLMs
    GPT-3 = gpt-3 | gpt3 | gpt-3.5 | gpt 3 ; parent = LLMs
    GPT-5 = gpt-5 | gpt5 ; parent = LLMs
    GPT-2 = gpt-2 | gpt2 ; parent = LLMs
    ChatGPT = !^chatgpt | chat gpt ; parent = LLMs
    OpenAI API = openai api | openai apis | openai models | openai sdk | open ai api | openai gpt | chatgpt api ; parent = LLMs
    OpenAI = !openai | open ai ; parent = LLMs
    Claude = !^claude | anthropic claude | claude api | claude sonnet | claude opus ; parent = LLMs
    Anthropic = !anthropic | anthropic api ; parent = LLMs
    Gemini = !^gemini | google gemini | gemini pro | gemini api ; parent = LLMs
    PaLM = !^palm | palm 2 ; parent = LLMs
    Gemma = !^gemma ; parent = LLMs
    Llama = !^llama | meta llama | llama 2 | llama 3 | llama2 | llama3 | llama-3 ; parent = LLMs
    Mistral = !^mistral | mistral ai ; parent = LLMs
    Mixtral = mixtral ; parent = LLMs
    Qwen = qwen ; parent = LLMs
    DeepSeek = deepseek | deep seek ; parent = LLMs
    Falcon ! = ^falcon ; parent = LLMs
    Phi ! = phi-3 | phi-4 | microsoft phi | ^phi ; parent = LLMs
    Cohere = !^cohere ; parent = LLMs
    Grok ! = ^grok | xai grok ; parent = LLMs
    Bard ! = ^bard | google bard ; parent = LLMs
    Amazon Nova = amazon nova ; parent = LLMs
    Amazon Titan = amazon titan | aws titan ; parent = LLMs
    DALL-E = dall-e | dall·e | dalle ; parent = LLMs
    Midjourney = midjourney ; parent = LLMs
    Stable Diffusion = stable diffusion | sdxl ; parent = LLMs
    Sora ! = ^sora ; parent = LLMs
    Runway ! = ^runway | runway ml | runwayml ; parent = LLMs
    FLUX.1 = flux.1 | flux models ; parent = LLMs
    ControlNet = controlnet ; parent = LLMs
    ComfyUI = comfyui ; parent = LLMs
    DreamBooth = dreambooth ; parent = LLMs
    Imagen ! = ^imagen ; parent = LLMs
    ElevenLabs = elevenlabs | eleven labs ; parent = LLMs
    Perplexity ! = ^perplexity | perplexity ai ; parent = LLMs
    NotebookLM = notebooklm ; parent = LLMs
    LangChain = langchain | lang chain ; parent = agent frameworks, LLM frameworks
    LangGraph = langgraph | lang graph ; parent = agent frameworks, LLM frameworks
    LlamaIndex = llamaindex | llama index ; parent = agent frameworks, LLM frameworks
    CrewAI = crewai | crew ai ; parent = agent frameworks
    AutoGen = autogen | microsoft autogen | ms autogen ; parent = agent frameworks
    AG2 = ag2 ; parent = agent frameworks
    Semantic Kernel = semantic kernel | microsoft semantic kernel ; parent = agent frameworks, LLM frameworks
    Haystack ! = ^haystack | deepset haystack ; parent = agent frameworks, LLM frameworks
    DSPy = dspy ; parent = agent frameworks, LLM frameworks
    OpenAI Agents SDK = openai agents sdk | openai swarm | openai assistants api | assistants api | openai agents ; parent = agent frameworks
    OpenAI Agent Builder = openai agent builder | agentkit ; parent = agent frameworks
    Claude Agent SDK = claude agent sdk | claude sdk ; parent = agent frameworks
    Google ADK = google adk | agent development kit | google agent development kit ; parent = agent frameworks
    Pydantic AI = pydantic ai | pydanticai ; parent = agent frameworks
    smolagents = smolagents ; parent = agent frameworks
    AutoGPT = autogpt | auto-gpt ; parent = agent frameworks
    BabyAGI = babyagi ; parent = agent frameworks
    MetaGPT = metagpt ; parent = agent frameworks
    Mastra = mastra ; parent = agent frameworks
    Vercel AI SDK = vercel ai sdk | ai sdk ; parent = agent frameworks
    Strands Agents = strands agents | aws strands | strands sdk ; parent = agent frameworks
    Amazon Bedrock Agents = amazon bedrock agents | bedrock agents | bedrock agentcore | agentcore ; parent = agent frameworks
    Microsoft Agent Framework = microsoft agent framework ; parent = agent frameworks
    Agno ! = ^agno ; parent = agent frameworks
    Letta ! = ^letta | memgpt ; parent = agent frameworks
    Mem0 = mem0 ; parent = agent frameworks
    Langflow = langflow ; parent = agent frameworks
    Flowise = flowise ; parent = agent frameworks
    Dify = dify ; parent = agent frameworks
    n8n = n8n ; parent = agent frameworks
    Microsoft Copilot Studio = microsoft copilot studio | copilot studio | power virtual agents ; parent = agent frameworks
    Botpress = botpress ; parent = agent frameworks
    Voiceflow = voiceflow ; parent = agent frameworks
    LangSmith = langsmith | lang smith
    Langfuse = langfuse
    Arize Phoenix = arize phoenix | phoenix arize
    Helicone = helicone
    Portkey = portkey
    LiteLLM = litellm
    OpenRouter = openrouter
    Ragas = ragas
    DeepEval = deepeval
    TruLens = trulens
    Promptfoo = promptfoo
    PromptLayer = promptlayer
    Braintrust ! = ^braintrust
    Opik = opik
    Humanloop = humanloop
    Patronus AI = patronus ai
    HELM benchmark = helm benchmark
    LM Evaluation Harness = lm evaluation harness | lm-eval
    MMLU = mmlu
    SWE-bench = swe-bench
    HumanEval = humaneval
    Model Context Protocol = model context protocol | ^mcp | mcp servers
    A2A = ^a2a | agent2agent | agent-to-agent protocol | agent-to-agent
    vLLM = ^vllm
    SGLang = sglang
    llama.cpp = llama.cpp | llamacpp | gguf | ggml
    Ollama = ollama
    LM Studio = lm studio
    Text Generation Inference = text generation inference | ^tgi
    Triton Inference Server = triton inference server | nvidia triton | triton server | nvidia triton inference server
    NVIDIA NIM = nvidia nim | ^nim microservices | nvidia ai enterprise
    NVIDIA Dynamo = nvidia dynamo
    LMDeploy = lmdeploy
    Groq = !^groq
    Cerebras = cerebras
    SambaNova = sambanova
    Together AI = together ai | together.ai
    Fireworks AI = fireworks ai
    Replicate ! = ^replicate | replicate api
    fal.ai = fal.ai
    RunPod = runpod
    Lambda Labs = lambda labs
    CoreWeave = coreweave
    Azure OpenAI = azure openai | azure openai service | azure open ai | aoai
    Amazon Bedrock = amazon bedrock | aws bedrock | !bedrock
    Amazon Q = amazon q | amazon q developer
    Amazon CodeWhisperer = amazon codewhisperer | codewhisperer
    Vertex AI Agent Builder = vertex ai agent builder | agent builder | google agentspace | agentspace
    Azure AI Foundry = azure ai foundry | microsoft foundry | microsoft ai foundry | ai foundry | azure foundry
    GitHub Copilot = github copilot | ^copilot | github co-pilot
    Microsoft Copilot = microsoft copilot | ms copilot | m365 copilot | microsoft 365 copilot | office 365 copilot | copilot for microsoft 365
    Cursor = !^cursor | cursor ai | cursor ide
    Claude Code = claude code
    Codex = !^codex | openai codex
    Windsurf = !^windsurf | codeium
    Cline ! = ^cline
    Aider ! = ^aider
    Replit = replit
    Lovable ! = ^lovable
    v0 ! = v0 | v0.dev
    Bolt ! = ^bolt | bolt.new
    Devin ! = ^devin | devin ai
    Tabnine = tabnine
    Gemini CLI = gemini cli
    Google AI Studio = google ai studio
    OpenHands = openhands
    Hugging Face Hub = hugging face hub | model hub | huggingface hub
    Model Garden = model garden | vertex ai model garden
    Unstructured.io = unstructured.io | unstructured library
    LlamaParse = llamaparse
    Docling = docling
    instructor library = instructor library | instructor python
    Outlines library = outlines library | guidance library
    Gradio = gradio
    Chainlit = chainlit
    Open WebUI = open webui
    NVIDIA AI = nvidia ai | nvidia ai stack
    vector databases = vector databases | vector db | vector stores | vector dbs | vectordb | vector data stores | vector databases and embeddings | vector storage | vector indexes
    Pinecone = !^pinecone | pinecone.io ; parent = vector databases
    Weaviate = weaviate ; parent = vector databases
    Milvus = milvus | zilliz ; parent = vector databases
    Qdrant = qdrant ; parent = vector databases
    Chroma = !^chroma | chromadb | chroma db ; parent = vector databases
    FAISS = ^faiss | faiss index ; parent = vector databases
    pgvector = pgvector | pg vector ; parent = vector databases
    LanceDB = lancedb ; parent = vector databases
    Vespa ! = ^vespa | vespa.ai ; parent = vector databases
    ScaNN = ^scann ; parent = vector databases
    HNSW = hnsw | hnswlib ; parent = vector databases
    Azure AI Search = azure ai search | azure cognitive search ; parent = vector databases
    Vertex AI Vector Search = vertex ai vector search | vertex ai search | vertex ai matching engine ; parent = vector databases
    Turbopuffer = turbopuffer ; parent = vector databases
    Marqo = marqo ; parent = vector databases
    Nemotron = nemotron ; parent = LLMs
    Kimi ! = ^kimi | kimi k2 ; parent = LLMs
    OLMo = !^olmo ; parent = LLMs
    Jamba ! = ^jamba | ai21 ; parent = LLMs
    IBM Granite = ibm granite | granite models ; parent = LLMs
    watsonx = watsonx | watsonx.ai | ibm watsonx ; parent = LLMs
    Amazon Nova Act = amazon nova act ; parent = LLMs
    OpenAI o1 = openai o1 | openai o3 | gpt-o1 ; parent = LLMs
    Veo ! = ^veo | google veo ; parent = LLMs
    Suno = suno ; parent = LLMs
    Synthesia = synthesia ; parent = LLMs
    HeyGen = heygen ; parent = LLMs
    Deepgram = deepgram
    AssemblyAI = assemblyai
    LiveKit = livekit
    Pipecat = pipecat
    Vapi = vapi
    Retell AI = retell ai
    Jina AI = jina ai
    Voyage AI = voyage ai
    Tavily = tavily
    Firecrawl = firecrawl
    SerpAPI = serpapi
    Composio = composio
    E2B = !^e2b
    Browserbase = browserbase | stagehand | browser use
    Inngest = inngest | trigger.dev
    Zep ! = ^zep | zep memory
    AgentOps = agentops
    OpenLLMetry = openllmetry | traceloop
    Logfire = logfire
    W&B Weave = w&b weave | weave tracing
    Microsoft PyRIT = microsoft pyrit | pyrit
    garak = garak
    Lakera = lakera | lakera guard
    Inspect AI = inspect ai | inspect evals
    BIG-bench = big-bench | mt-bench | gpqa | arc-agi
    Kore.ai = kore.ai
    Cognigy = cognigy
    Yellow.ai = yellow.ai
    Snowflake Cortex AI = snowflake cortex ai | cortex analyst
    Databricks Genie = databricks genie | agent bricks
    ServiceNow Now Assist = servicenow now assist | now assist
    SAP Joule = sap joule
    Bedrock Knowledge Bases = bedrock knowledge bases
    Bedrock Guardrails = bedrock guardrails
    SageMaker JumpStart = sagemaker jumpstart
    Azure Prompt Flow = azure prompt flow | prompt flow | promptflow
    Kiro ! = ^kiro | aws kiro
    Roo Code = roo code
    Jules ! = ^jules | google jules
    Google Antigravity = google antigravity
    AI code review = ai code review
    AI avatars = ai avatars | digital humans
    conversation design = conversation design | conversational design
    LLM safety evaluation = llm safety evaluation
    document question answering = document question answering | document qa | chat with documents
    multimodal RAG = multimodal rag
    knowledge retrieval = knowledge retrieval
    query routing = query routing
    citation grounding = citation grounding | source attribution
    LLM latency optimization = llm latency optimization | time to first token | llm latency optimisation
    self-consistency prompting = self-consistency prompting
    ReAct prompting = react prompting | react agents | react framework for agents
    agent planning = agent planning
    agent tracing = agent tracing
    agent safety = agent safety | agent guardrails
    agent simulation = agent simulation
    autonomous research agents = autonomous research agents | deep research agents
    AI search = !ai search | !ai-powered search | generative search
    AI personalization = ai personalization | ai-driven personalization | ai personalisation | ai-driven personalisation
    """#
}
