extension SkillVocabulary {
  /// The entries of the category "Deep learning".
  static let deepLearning = #"""
    # Deep learning
    deep learning = deep learning | deep neural networks | ^dnn | deep learning models | deep learning techniques | deep learning architectures | deep learning algorithms | deep nets | deep learning methods | deep models | ^dl models | deep learning research | deep learning research and development | !^dl ; parent = machine learning ; field
    neural networks = neural networks | neural nets | artificial neural networks | ^ann | neural network architectures | neural models ; parent = deep learning ; field
    convolutional neural networks = convolutional neural networks | ^cnn | convnets | convolutional networks ; parent = deep learning, neural networks
    recurrent neural networks = recurrent neural networks | ^rnn | recurrent networks ; parent = deep learning, neural networks
    LSTM = lstm | lstm networks | long short-term memory | bilstm ; parent = deep learning, neural networks
    GRU ! = ^gru | gated recurrent unit ; parent = deep learning, neural networks
    transformers = !transformers | transformer models | transformer architecture | transformer-based models | transformer-based | transformer networks ; parent = deep learning, neural networks
    attention mechanisms = attention mechanisms | self-attention | cross-attention | multi-head attention ; parent = deep learning, neural networks
    FlashAttention = flashattention | flash attention | flash attn ; parent = deep learning, neural networks
    graph neural networks = graph neural networks | ^gnn | graph convolutional networks | ^gcn ; parent = deep learning, neural networks
    GANs = ^gan | generative adversarial networks ; parent = deep learning, neural networks, generative AI
    autoencoders = autoencoders | auto-encoders | denoising autoencoders ; parent = deep learning, neural networks
    variational autoencoders = variational autoencoders | ^vae | vq-vae ; parent = deep learning, neural networks
    variational inference = variational inference ; parent = deep learning, neural networks
    normalizing flows = normalizing flows | flow matching | flow-based models | normalising flows ; parent = deep learning, neural networks
    energy-based models = energy-based models ; parent = deep learning, neural networks
    diffusion models = diffusion models | diffusion transformers | latent diffusion | denoising diffusion | diffusion-based models | score-based models | diffusion-based | ddpm ; parent = deep learning, neural networks, generative AI
    state space models = state space models | mamba architecture ; parent = deep learning, neural networks
    mixture of experts = mixture of experts | ^moe | moe models | sparse models | expert parallelism ; parent = deep learning, neural networks
    autoregressive models = autoregressive models | autoregressive modeling | autoregressive generative models | autoregressive transformers | autoregressive modelling ; parent = deep learning, neural networks
    multilayer perceptron = multilayer perceptron | ^mlp | multi-layer perceptron | feed-forward networks ; parent = deep learning, neural networks
    capsule networks = capsule networks ; parent = deep learning, neural networks
    restricted Boltzmann machines = restricted boltzmann machines | deep belief networks ; parent = deep learning, neural networks
    spiking neural networks = spiking neural networks | neuromorphic computing | neuromorphic ; parent = deep learning, neural networks
    self-organizing maps = self-organizing maps | self-organising maps ; parent = deep learning, neural networks
    Siamese neural networks = siamese neural networks ; parent = deep learning, neural networks
    neural rendering = neural rendering ; parent = deep learning, neural networks
    deep reinforcement learning = deep reinforcement learning | deep rl | drl ; parent = deep learning, neural networks
    geometric deep learning = geometric deep learning | equivariant networks | equivariant neural networks ; parent = deep learning, neural networks
    physics-informed neural networks = physics-informed neural networks | ^pinns | physics-informed machine learning | scientific machine learning ; parent = deep learning, neural networks
    Bayesian deep learning = bayesian deep learning | bayesian neural networks ; parent = deep learning, neural networks
    neural ODEs = neural odes ; parent = deep learning, neural networks
    hypernetworks = hypernetworks ; parent = deep learning, neural networks
    world models = world models | world modeling | world foundation models | world modelling ; parent = deep learning, neural networks
    sequence-to-sequence models = sequence-to-sequence models | seq2seq | sequence to sequence | encoder-decoder ; parent = deep learning, neural networks
    backpropagation = backpropagation | back-propagation | automatic differentiation | autodiff | autograd ; parent = deep learning, neural networks
    optimizers ! = optimizers | adam optimizer | learning rate schedules ; parent = deep learning, neural networks
    batch normalization = batch normalization | layer normalization | batch normalisation | layer normalisation ; parent = deep learning, neural networks
    dropout ! = dropout ; parent = deep learning, neural networks
    multimodal learning = multimodal learning | multimodal models | multi-modal models | multimodal ai | multimodal machine learning | multimodal | multi-modal | multimodal deep learning | multimodal fusion | multi-modal learning | multimodal transformers | multimodal data | multimodal systems | multimodal foundation models ; parent = deep learning, neural networks
    vision transformers = vision transformers | ^vit ; parent = deep learning, neural networks
    ResNet = resnet | residual networks ; parent = deep learning, neural networks
    EfficientNet = efficientnet ; parent = deep learning, neural networks
    U-Net = u-net | ^unet ; parent = deep learning, neural networks
    VGG = vgg | vgg16 ; parent = deep learning, neural networks
    Inception ! = ^inception ; parent = deep learning, neural networks
    MobileNet = mobilenet ; parent = deep learning, neural networks
    YOLO = yolov5 | yolov8 | ^yolo ; parent = deep learning, neural networks
    Mask R-CNN = mask r-cnn | faster r-cnn | r-cnn | rcnn ; parent = deep learning, neural networks
    BERT = ^bert | distilbert | bert models ; parent = deep learning, neural networks
    RoBERTa = roberta ; parent = deep learning, neural networks
    ELMo = !^elmo ; parent = deep learning, neural networks
    XLNet = xlnet ; parent = deep learning, neural networks
    DeBERTa = deberta ; parent = deep learning, neural networks
    T5 ! = flan-t5 | ^t5 ; parent = deep learning, neural networks
    ULMFiT = ulmfit ; parent = deep learning, neural networks
    CLIP = !^clip | openai clip | siglip ; parent = deep learning, neural networks
    BLIP ! = ^blip | blip-2 ; parent = deep learning, neural networks
    DINO ! = ^dino | dinov2 ; parent = deep learning, neural networks
    Segment Anything = segment anything | ^sam model | segment anything model ; parent = deep learning, neural networks
    large-scale training = large-scale training | large-scale model training | training at scale | large-scale pretraining | large training runs | large-scale deep learning | training large models | large model training | large-scale distributed training ; parent = deep learning
    distributed training = distributed training | distributed model training | distributed deep learning | multi-gpu training | multi-node training | distributed ml training | multi-gpu | distributed training systems | distributed training frameworks | distributed machine learning | distributed ml ; parent = deep learning
    data parallelism = data parallelism | data parallel | distributed data parallel | ^ddp | ^zero optimizer ; parent = deep learning
    model parallelism = model parallelism | tensor parallelism | pipeline parallelism | sequence parallelism | model parallel | tensor parallel | context parallelism | 3d parallelism | parallelism strategies ; parent = deep learning
    mixed precision training = mixed precision training | mixed-precision | fp16 | bf16 | fp8 | low-precision training | bfloat16 | low precision | automatic mixed precision ; parent = deep learning
    gradient checkpointing = gradient checkpointing | activation checkpointing | gradient accumulation ; parent = deep learning
    checkpointing ! = checkpointing ; parent = deep learning
    model compression = model compression | model pruning | pruning techniques | network pruning | model sparsity | weight pruning ; parent = deep learning
    quantization = quantization | model quantization | quantization-aware training | post-training quantization | int8 | int4 | quantization techniques | quantized models | gptq | awq | quantisation | model quantisation | quantisation-aware training | post-training quantisation | quantisation techniques | quantised models ; parent = deep learning
    knowledge distillation = knowledge distillation | model distillation | !distillation | distilled models | policy distillation | llm distillation ; parent = deep learning
    pruning ! = !pruning ; parent = deep learning
    sparsity ! = sparsity ; parent = deep learning
    low-rank approximation = low-rank approximation | low-rank adaptation techniques ; parent = deep learning
    inference optimization = inference optimization | model inference optimization | optimizing inference | inference efficiency | inference performance | model optimization | llm inference optimization | inference acceleration | inference latency | inference optimisation | model inference optimisation | optimising inference | model optimisation | llm inference optimisation ; parent = deep learning
    model inference = model inference | ml inference | ai inference | inference serving ; parent = deep learning
    inference engines = inference engines | inference stack | inference systems | inference infrastructure | inference pipelines ; parent = deep learning
    kernel optimization = kernel optimization | gpu kernels | cuda kernels | kernel fusion | custom kernels | kernel development | gpu kernel development | kernel programming | ml kernels | high-performance kernels | kernel authoring | compute kernels | kernel optimisation ; parent = deep learning
    Triton = !^triton | openai triton | triton language | triton kernels ; parent = deep learning
    CUTLASS = cutlass | cute dsl ; parent = deep learning
    ML compilers = ml compilers | deep learning compilers | ai compilers | compiler optimization for ml | graph compilers | compiler optimisation for ml ; parent = deep learning
    XLA = ^xla ; parent = deep learning
    MLIR = mlir ; parent = deep learning
    TVM = ^tvm | apache tvm ; parent = deep learning
    LLVM = llvm ; parent = deep learning
    TensorRT = tensorrt | tensor rt ; parent = deep learning
    TensorRT-LLM = tensorrt-llm ; parent = deep learning
    OpenVINO = openvino ; parent = deep learning
    ONNX Runtime = onnx runtime | onnxruntime ; parent = deep learning
    CUDA = ^cuda | nvidia cuda | cuda programming | cuda toolkit ; parent = deep learning, GPU programming
    cuDNN = cudnn ; parent = deep learning
    cuBLAS = cublas ; parent = deep learning
    NCCL = ^nccl ; parent = deep learning
    ROCm = ^rocm ; parent = deep learning
    HIP ! = ^hip ; parent = deep learning
    SYCL = sycl | oneapi ; parent = deep learning
    Metal = !^metal | metal performance shaders | apple metal ; parent = deep learning
    Vulkan = vulkan ; parent = deep learning
    Thrust ! = ^thrust | cub library ; parent = deep learning
    Nsight = nsight | nsight systems | nsight compute | pytorch profiler ; parent = deep learning
    GPU programming = gpu programming | gpu computing | gpgpu | gpu acceleration | gpu optimization | gpu-accelerated | gpu performance | gpu architecture | gpu-accelerated computing | gpu profiling | gpu optimisation ; parent = deep learning
    GPUs = gpus | ^gpu | gpu clusters | gpu infrastructure | nvidia gpus ; parent = deep learning
    TPUs = ^tpu | ^tpus | cloud tpu | google tpu ; parent = deep learning
    AI accelerators = ai accelerators | ml accelerators | hardware accelerators | ai hardware | hardware acceleration | accelerators for ml | ai chips | custom silicon | ml hardware | accelerator architectures ; parent = deep learning
    AWS Trainium = aws trainium | trainium | aws neuron | aws inferentia | inferentia ; parent = deep learning
    collective communication = collective communication | all-reduce | allreduce | collectives library ; parent = deep learning
    scaling laws = scaling laws ; parent = deep learning
    pretraining = pretraining | pre-training | pretrained models | pre-trained models | model pretraining | pretraining data ; parent = deep learning
    post-training = post-training | posttraining | model post-training ; parent = deep learning
    fine-tuning = fine-tuning | finetuning | finetune | !fine-tune | fine-tuned | model fine-tuning | fine tune models | fine-tuning models | finetuned | fine-tuning techniques ; parent = deep learning
    training infrastructure = training infrastructure | ml training infrastructure | training frameworks | training systems | training pipelines | model training infrastructure | training stack ; parent = deep learning
    training dynamics = training dynamics | training stability | loss landscapes ; parent = deep learning
    long-context modeling = long-context modeling | long context | context length extension | long-context modelling ; parent = deep learning
    positional encoding = positional encoding | rotary embeddings ; parent = deep learning
    KV cache = kv cache | kv caching | paged attention | pagedattention ; parent = deep learning
    speculative decoding = speculative decoding ; parent = deep learning
    continuous batching = continuous batching | dynamic batching ; parent = deep learning
    beam search = beam search ; parent = deep learning
    inference = !inference
    sparse attention = sparse attention | linear attention | grouped-query attention ; parent = deep learning
    token merging = token merging ; parent = deep learning
    contrastive pretraining = contrastive pretraining ; parent = deep learning
    masked language modeling = masked language modeling | masked language modelling ; parent = deep learning
    masked autoencoders = masked autoencoders ; parent = deep learning
    deep metric learning = deep metric learning ; parent = deep learning
    deep clustering = deep clustering ; parent = deep learning
    neural machine learning potentials = neural machine learning potentials | interatomic potentials ; parent = deep learning
    neural operators = neural operators | fourier neural operator ; parent = deep learning
    model scaling = model scaling ; parent = deep learning
    activation functions = activation functions ; parent = deep learning
    weight initialization = weight initialization | weight initialisation ; parent = deep learning
    gradient compression = gradient compression ; parent = deep learning
    asynchronous training = asynchronous training | elastic training ; parent = deep learning
    fault-tolerant training = fault-tolerant training | training fault tolerance ; parent = deep learning
    NVSHMEM = nvshmem ; parent = deep learning
    UCX ! = ^ucx | libfabric ; parent = deep learning
    model sharding = model sharding ; parent = deep learning
    weight sharing = weight sharing ; parent = deep learning
    deep learning inference = deep learning inference | dl inference ; parent = deep learning
    disaggregated serving = disaggregated serving | prefill-decode disaggregation | disaggregated inference ; parent = deep learning
    batching ! = batching | request batching ; parent = deep learning
    """#
}
