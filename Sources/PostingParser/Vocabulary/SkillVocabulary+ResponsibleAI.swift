extension SkillVocabulary {
  /// The entries of the category "Responsible AI".
  static let responsibleAI = #"""
    # Responsible AI
    responsible AI = responsible ai | responsible ai practices | responsible ai principles | responsible machine learning | rai | !trustworthy ai | trustworthy machine learning
    AI ethics = ai ethics | ethical ai | ethics in ai | data ethics | machine learning ethics
    AI governance = ai governance | ai governance frameworks | ai risk management | ai compliance | ai regulation
    AI safety = ai safety | safety of ai systems | ai safety research | model safety | llm safety
    AI alignment = ai alignment | !alignment | model alignment | alignment research | alignment techniques | llm alignment | alignment science | superalignment
    AI security = ai security | ml security | llm security | machine learning security | adversarial ml | genai security | model security | securing ai systems
    explainable AI = explainable ai | ^xai | explainability | model explainability | explainable machine learning | model interpretation | explainable models
    interpretability = interpretability | ai interpretability | interpretability research
    mechanistic interpretability = mechanistic interpretability | sparse autoencoders | ^saes | circuit analysis of models | activation steering
    algorithmic fairness = algorithmic fairness | fairness in machine learning | ml fairness | !fairness | fairness metrics | model fairness | fair machine learning | fairness and bias
    bias detection = bias detection | bias mitigation | algorithmic bias | model bias | bias and fairness | ai bias | bias testing
    robustness = !robustness | model robustness | adversarial robustness | robust machine learning | robust ml
    adversarial machine learning = adversarial machine learning | adversarial attacks | adversarial examples | adversarial training | adversarial testing | data poisoning | adversarial evaluations | adversarial learning | adversarial techniques
    red teaming = red teaming | ai red teaming | red team | llm red teaming | adversarial prompting | automated red teaming
    jailbreaks = jailbreaks | jailbreaking | jailbreak detection | jailbreak attacks
    scalable oversight = scalable oversight | weak-to-strong generalization | weak-to-strong generalisation
    AI control = ai control | ai control research
    reward hacking = reward hacking | specification gaming
    dangerous capability evaluations = dangerous capability evaluations | capability evaluations | capability elicitation
    model transparency = model transparency | model cards | algorithmic transparency | ai transparency | datasheets for datasets
    model auditing = model auditing | algorithm auditing | ai auditing | ai audits | algorithmic auditing
    AI watermarking = ai watermarking | watermarking | content provenance | c2pa
    misinformation detection = misinformation detection | disinformation detection
    differential privacy = differential privacy
    privacy-preserving machine learning = privacy-preserving machine learning | privacy preserving | privacy-enhancing technologies | ^pets privacy | secure multi-party computation | privacy-preserving ml
    homomorphic encryption = homomorphic encryption
    data anonymization = data anonymization | de-identification | anonymization | data masking | pseudonymization | deidentification | data anonymisation | anonymisation | pseudonymisation
    data privacy = data privacy | data privacy regulations | privacy regulations | privacy engineering | information privacy | !privacy | data privacy laws | privacy laws | privacy by design
    data protection = data protection
    GDPR = ^gdpr | general data protection regulation
    CCPA = ^ccpa
    HIPAA = ^hipaa | hipaa compliance
    FERPA = ferpa
    COPPA = ^coppa
    EU AI Act = eu ai act | ai act
    NIST AI RMF = nist ai rmf | nist ai risk management framework
    ISO 42001 = iso 42001
    model risk management = model risk management | model risk | sr 11-7 | model risk governance
    human-AI interaction = human-ai interaction | human-ai collaboration | human-centered ai | human-centred ai | human/ai interaction
    trust and safety = trust and safety | trust & safety
    deception detection in models = deception detection in models | deceptive alignment | scheming evaluations
    catastrophic risk = catastrophic risk | existential risk | cbrn
    algorithmic impact assessment = algorithmic impact assessment
    """#
}
