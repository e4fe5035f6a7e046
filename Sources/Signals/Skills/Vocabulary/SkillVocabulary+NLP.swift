extension SkillVocabulary {
  /// The entries of the category "NLP".
  static let nlp = #"""
    # NLP
    NLP = ^nlp | natural language processing | nlp techniques | natural language processing techniques | nlp models | nlp algorithms | nlp libraries | nlp tools ; parent = machine learning ; field
    natural language understanding = natural language understanding | ^nlu | language understanding ; parent = NLP
    natural language generation = natural language generation | ^nlg | text generation ; parent = NLP
    natural language = !natural language
    computational linguistics = computational linguistics | !linguistics
    text mining = text mining ; parent = NLP
    text analytics = text analytics | text analysis | text data analysis
    text processing = text processing | text preprocessing | text pre-processing | text normalization | text data | text normalisation
    sentiment analysis = sentiment analysis | opinion mining ; parent = NLP
    named entity recognition = named entity recognition | ^ner | entity recognition | entity extraction ; parent = NLP
    entity linking = entity linking | entity disambiguation
    relation extraction = relation extraction | relationship extraction
    coreference resolution = coreference resolution
    information extraction = information extraction | info extraction ; parent = NLP
    document understanding = document understanding | document intelligence | document ai | document analysis | intelligent document processing | ^idp | document parsing | document extraction | document processing | pdf extraction | pdf parsing
    part-of-speech tagging = part-of-speech tagging | pos tagging
    dependency parsing = dependency parsing | syntactic parsing | semantic parsing
    tokenization = tokenization | tokenizers | byte pair encoding | tokenisation
    stemming ! = stemming | lemmatization | lemmatisation
    TF-IDF = tf-idf | tfidf
    bag of words = bag of words | n-grams
    topic modeling = topic modeling | topic models | latent dirichlet allocation | lda topic | bertopic | topic extraction | topic modelling ; parent = NLP
    LSA ! = ^lsa | latent semantic analysis | latent semantic indexing | lsi
    word embeddings = word embeddings | word vectors
    language models = language models | language modeling | neural language models | statistical language models | language modelling ; parent = NLP
    machine translation = machine translation | neural machine translation | ^nmt ; parent = NLP
    text summarization = text summarization | summarization | abstractive summarization | document summarization | text summarisation | summarisation | abstractive summarisation | document summarisation ; parent = NLP
    question answering = question answering | !^qa systems ; parent = NLP
    reading comprehension models = reading comprehension models
    information retrieval = information retrieval | retrieval systems | ^ir systems | retrieval models | retrieval algorithms | search and retrieval | information retrieval systems | retrieval methods | !retrieval
    search engines = !search engines | search systems | search technologies | search infrastructure | enterprise search | search and ranking
    semantic search = semantic search | semantic retrieval | neural search
    vector search = vector search | similarity search | vector retrieval | embedding search | approximate nearest neighbor | ann search | vector similarity search | nearest neighbor search | vector indexing
    dense retrieval = dense retrieval | bi-encoders | colbert
    hybrid search = hybrid search | hybrid retrieval
    BM25 = bm25 | lexical search
    reranking = reranking | re-ranking | rerankers | cross-encoders
    query understanding = query understanding | query rewriting | query expansion | intent classification | intent detection | intent recognition
    conversational AI = conversational ai | conversational agents | conversational systems | conversational interfaces | conversational assistants ; parent = NLP
    dialogue systems = dialogue systems | dialog systems | dialogue management | dialog management | spoken dialogue systems
    chatbots = chatbots | chat bots | virtual assistants | virtual agents | chatbot development
    speech recognition = speech recognition | ^asr | automatic speech recognition | speech-to-text | ^stt | voice recognition
    text-to-speech = text-to-speech | !^tts | speech synthesis | voice synthesis | voice cloning
    speech processing = speech processing | speech technology | speech models | speech and audio | spoken language processing | speech ai
    speaker recognition = speaker recognition | speaker diarization | speaker identification | diarization | speaker diarisation | diarisation
    wake word detection = wake word detection | keyword spotting
    voice AI = voice ai | voice agents | voice assistants | voice interfaces | voice user interfaces
    audio processing = audio processing | audio signal processing | audio machine learning | audio models | audio ml | acoustic modeling | audio analysis | acoustic modelling
    music information retrieval = music information retrieval
    transcription models = transcription models
    language identification = language identification
    multilingual NLP = multilingual nlp | multilingual models | cross-lingual
    ontologies = ontologies | ontology development | ontology engineering | ontology modeling | ontology modelling
    taxonomies = !taxonomies | taxonomy development | taxonomy design
    semantic web = semantic web | linked data | ^rdf | ^owl | rdf/owl | shacl
    knowledge graphs = knowledge graphs | knowledge graph construction | knowledge base construction
    text-to-SQL = text-to-sql | text2sql | nl2sql | natural language to sql
    regular expressions = regular expressions | regex | regexes
    corpus linguistics = corpus linguistics | corpus annotation
    Dialogflow = dialogflow | dialog flow | google dialogflow
    Rasa = !^rasa
    Amazon Lex = amazon lex | aws lex
    Amazon Comprehend = amazon comprehend | aws comprehend
    Amazon Polly = amazon polly | aws polly
    Amazon Transcribe = amazon transcribe | aws transcribe
    Amazon Translate = amazon translate | aws translate
    Amazon Kendra = amazon kendra | aws kendra
    Microsoft Bot Framework = microsoft bot framework | bot framework | azure bot service
    IBM Watson = ibm watson | watson assistant | watson studio | !^watson
    Wit.ai = wit.ai
    UIMA = uima | apache uima
    Apache Tika = apache tika | tika
    web scraping = web scraping | web crawling | data scraping | screen scraping | web crawlers | scrapers | crawlers | web scrapers | scraping
    fuzzy matching = fuzzy matching | string matching | string similarity
    content moderation = content moderation | content classification | toxicity detection | hate speech detection | content safety
    spam detection = spam detection | spam filtering
    unstructured data processing = unstructured data processing | unstructured data analysis | semi-structured data | semistructured data | unstructured text
    text annotation = text annotation
    concept extraction = concept extraction | keyphrase extraction | keyword extraction
    event extraction = event extraction
    discourse analysis = discourse analysis
    text similarity = text similarity
    document clustering = document clustering
    document retrieval = document retrieval | passage retrieval
    paraphrase detection = paraphrase detection
    grammar induction = grammar induction
    phonetics = phonetics
    speech enhancement = speech enhancement | noise suppression | echo cancellation
    voice activity detection = voice activity detection
    speech translation = speech translation
    optical music recognition = optical music recognition
    clinical NLP = clinical nlp | medical nlp | biomedical nlp
    email classification = email classification
    Lex and Yacc = lex and yacc | ^antlr
    """#
}
