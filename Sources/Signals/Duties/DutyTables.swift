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
    choose : algorithm model method field
    research : algorithm model
    analyse : algorithm
    assess : method
    steer : choice
    * : choice
    # training
    make : model
    implement : model algorithm
    train : model training algorithm
    * : training
    # tuning
    improve : model algorithm performance
    * : tuning
    # evaluation
    assess : model algorithm evaluation aiproduct performance
    analyse : performance
    design : performance
    implement : evaluation performance
    make : evaluation
    steer : evaluation
    lead : evaluation
    * : assessment
    design : evaluation
    analyse : evaluation
    improve : evaluation
    run : evaluation
    # experiments
    * : experiment
    # tracking
    * : tracking
    # inference
    make : inference
    implement : inference
    integrate : inference
    design : inference
    improve : inference
    ship : inference
    run : inference
    # pipelines
    use : pipeline
    manage : pipeline
    make : pipeline
    implement : pipeline
    release : pipeline
    integrate : pipeline
    lead : pipeline
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
    ship : * model software cicd infra inference pipeline aiproduct
    release : model cicd infra inference pipeline aiproduct algorithm training datastore
    integrate : model
    make : cicd
    implement : cicd
    run : cicd
    improve : cicd
    design : cicd
    * : cicd
    # monitoring
    watch : model drift pipeline aiproduct performance
    * : drift watching
    # cost-latency
    improve : inference speed training
    * : speed
    scale : model aiproduct inference training pipeline speed infra
    # collaboration
    work : *
    * : partner
    # communication
    tell : *
    advise : report
    translate : doc insight report
    make : doc report
    prepare : doc report
    write : doc insight report
    design : report
    run : report
    # leadership
    mentor : *
    lead : junior direction project study standard software model pipeline inquiry algorithm insight aiproduct
    steer : direction junior project
    run : junior
    manage : junior direction project
    advise : direction
    make : direction
    teach : junior
    * : supervision
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
    design : inquiry study
    make : inquiry study
    run : study
    advance : study
    lead : study
    lead : inquiry
    analyse : inquiry study
    publish : *
    write : paper
    * : paper inquiry
    # modelling
    make : model algorithm experiment field evaluation
    implement : model algorithm experiment field evaluation
    use : model algorithm field
    design : model algorithm experiment field evaluation
    choose : model algorithm method field
    train : model algorithm
    improve : model algorithm performance field evaluation
    assess : model algorithm performance
    integrate : algorithm
    lead : model algorithm
    analyse : experiment model performance
    run : experiment model
    * : training tuning feature assessment choice experiment
    # analysis
    analyse : insight report data
    make : insight report
    prepare : insight report
    translate : insight report
    tell : insight report
    design : insight report
    write : insight report
    run : insight report
    manage : insight report
    watch : insight report
    improve : insight report
    lead : insight report
    advise : insight report
    # software-data
    make : aiproduct
    implement : aiproduct software pipeline datastore
    integrate : aiproduct software pipeline datastore data model inference
    design : aiproduct
    improve : aiproduct
    train : aiproduct
    lead : aiproduct
    translate : software
    release : software pipeline
    code : *
    make : software pipeline datastore
    design : software pipeline datastore
    improve : software pipeline datastore
    assess : software pipeline datastore
    run : software pipeline datastore aiproduct
    manage : pipeline datastore
    use : pipeline datastore aiproduct
    write : software
    ship : software pipeline
    lead : software pipeline datastore
    prepare : data
    * : datahygiene pipeline datastore
    # platform
    ship : aiproduct model algorithm
    release : aiproduct model algorithm
    scale : infra model aiproduct software pipeline
    * : infra cicd drift watching inference speed tracking
    watch : software model aiproduct pipeline performance
    # other
    sell : *
    teach : *
    mentor : *
    * : sales supervision
    lead : person junior
    run : junior
    manage : junior person project trade
    advise : direction standard person
    steer : trade direction
    make : trade
    design : trade
    run : trade
    write : trade doc
    lead : trade project
    watch : trade
    assess : trade
    improve : trade
    implement : trade
    """
}
