/// Which verbs with which objects make which duty, and of which part of the work they are.
///
/// A line is `verb : object object …`. The verb `*` is any or none: the object alone names the duty; the
/// object `*` is any or none: the verb alone does. The first line that fits gives the part.
enum DutyTables {
  static let duties = """
    # data-preparation
    prepare : data datahygiene
    make : datahygiene
    run : datahygiene
    analyse : datahygiene
    assess : datahygiene
    * : datahygiene
    # feature-engineering
    * : feature
    # algorithm-choice
    design : algorithm
    make : algorithm
    research : algorithm model
    analyse : algorithm
    # training
    make : model
    train : model training
    * : training
    # tuning
    improve : model tuning
    * : tuning
    # evaluation
    assess : model algorithm evaluation
    make : evaluation
    design : evaluation
    analyse : evaluation
    improve : evaluation
    run : evaluation
    # experiments
    * : experiment
    design : study
    # tracking
    * : tracking
    # inference
    make : inference
    design : inference
    improve : inference
    ship : inference
    run : inference
    # pipelines
    use : pipeline
    manage : pipeline
    make : pipeline
    design : pipeline
    run : pipeline
    improve : pipeline
    ship : pipeline
    watch : pipeline
    write : pipeline
    assess : pipeline
    analyse : pipeline
    code : pipeline
    # deployment
    ship : * model software cicd infra inference pipeline
    make : cicd
    run : cicd
    improve : cicd
    design : cicd
    * : cicd
    # monitoring
    watch : model drift pipeline
    * : drift
    # cost-latency
    improve : inference speed training
    * : speed
    scale : model aiproduct inference training pipeline speed infra
    # collaboration
    work : *
    * : partner
    # communication
    tell : *
    advise : doc insight
    make : doc
    write : doc insight
    # leadership
    mentor : *
    lead : person junior direction project standard software model pipeline inquiry algorithm insight
    steer : direction junior project
    run : junior
    manage : junior direction
    advise : direction
    make : direction
    teach : junior
    * : direction
    # research-output
    publish : *
    write : paper
    make : paper
    tell : paper
    * : paper
    """

  static let parts = """
    # research
    research : algorithm model inquiry data
    advance : inquiry algorithm model
    design : inquiry algorithm study
    make : inquiry
    run : inquiry study
    lead : inquiry
    analyse : inquiry study
    publish : *
    write : paper
    * : paper inquiry
    # modelling
    make : model algorithm experiment
    use : model algorithm
    design : model experiment
    train : model
    improve : model algorithm
    assess : model algorithm
    ship : model
    lead : model
    analyse : experiment model
    * : training tuning feature evaluation experiment
    # analysis
    analyse : insight data need
    make : insight
    design : insight
    write : insight
    run : insight
    manage : insight
    watch : insight
    improve : insight
    lead : insight
    advise : insight
    # software-data
    make : aiproduct
    design : aiproduct
    improve : aiproduct
    train : aiproduct
    lead : aiproduct
    code : *
    make : software pipeline datastore data
    design : software pipeline datastore data
    improve : software pipeline datastore
    assess : software pipeline datastore
    run : software pipeline datastore
    manage : software pipeline datastore
    use : software pipeline datastore data aiproduct
    write : software
    ship : software pipeline
    lead : software pipeline datastore
    prepare : data
    * : datahygiene pipeline datastore
    # platform
    ship : aiproduct
    scale : infra model aiproduct software pipeline
    * : infra cicd drift inference speed tracking
    watch : software model
    # other
    sell : *
    teach : *
    mentor : *
    * : sales
    lead : person junior
    run : junior person
    manage : junior person project
    advise : direction standard
    """
}
